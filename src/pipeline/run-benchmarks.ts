/** The first step: selects what must be asked of a plan, by its past, and asks it. Judges nothing. */
import type { Cell, Plan } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { RunReason } from '../domain/selected.ts';
import { findSwap } from '../plan/find-swap.ts';
import type { Swap } from '../plan/find-swap.ts';
import { selectCells } from '../plan/select-cells.ts';
import type { Spending } from '../run/budget.ts';
import { buildConfig } from '../run/build-record.ts';
import { runPlan } from '../run/run-plan.ts';
import type { RunDeps } from '../run/run-plan.ts';
import { rescoreBaseline } from './rescore.ts';
import type { Rescored } from './rescore.ts';

/** Part of a plan that is run. */
export type Scope = {
  /** Reason why every cell is run; null: only what differs from its baseline. */
  readonly everything: RunReason | null;
  /** False where only some cells of the config were chosen: then none counts as missing. */
  readonly isWhole: boolean;
};

/** A plan that was run, here or elsewhere, and the past that it is held against. */
export type RunOfPlan = {
  readonly plan: Plan;
  readonly baseline: readonly CellRecord[];
  readonly selected: readonly Rescored[];
  /** Records of the cells that were asked. */
  readonly records: readonly CellRecord[];
  readonly spending: Spending;
  /** A model that is held against the past of the one whose place it took. */
  readonly swap: Swap | null;
  readonly isWhole: boolean;
};

/** Runs what must be run of a plan; the baseline's records decide what that is (none: a first run). */
export async function runBenchmarks(
  plan: Plan,
  baseline: readonly CellRecord[],
  { everything, isWhole }: Scope,
  deps: RunDeps,
): Promise<RunOfPlan> {
  const configOf = (cell: Cell): ReturnType<typeof buildConfig> => buildConfig(cell, deps);
  const swap = isWhole ? findSwap(plan.cells, baseline) : null;
  const chosen = selectCells(plan.cells, baseline, { everything, configOf, swap });
  const selected = await Promise.all(chosen.map((one) => rescoreBaseline(one, configOf(one.cell), deps)));
  const cells = chosen.flatMap((one) => (one.kind === 'run' ? one.cell : (one.fresh ?? [])));
  const { cells: records, spending } = await runPlan({ ...plan, cells }, deps);
  return { plan, baseline, selected, records, spending, swap, isWhole };
}
