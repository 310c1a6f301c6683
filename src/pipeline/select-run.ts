import type { Cell, Plan } from '../domain/plan.ts';
import type { CellConfig, CellRecord } from '../domain/record.ts';
import type { RunReason } from '../domain/selected.ts';
import { isWhole } from '../plan/chosen.ts';
import type { Chosen } from '../plan/chosen.ts';
import { findSwap } from '../plan/find-swap.ts';
import { selectCells } from '../plan/select-cells.ts';
import type { Lineage } from '../plan/select-cells.ts';
import { buildConfig } from '../run/build-record.ts';
import type { RecordDeps } from '../run/build-record.ts';
import type { EvaluationDeps } from '../evaluators/evaluate-answer.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import { lendBallots } from './lend-ballots.ts';
import { lendScripts } from './lend-scripts.ts';
import { rescoreBaseline } from './rescore.ts';
import type { Rescored } from './rescore.ts';

/** How much of a plan is run. */
export type Scope = {
  /** Reason to run every cell; null: only what differs from its baseline is run. */
  readonly everything: RunReason | null;
  /** Choice from the config: what was not chosen is not missed. */
  readonly chosen: Chosen;
  /** True where the plan is only proposed; false where it is in force. */
  readonly isProposed: boolean;
};

/** A plan and the past that it is held against, cell by cell, before anything is asked. */
export type Selection = {
  readonly plan: Plan;
  readonly baseline: readonly CellRecord[];
  readonly selected: readonly Rescored[];
  readonly lineage: Lineage;
  readonly chosen: Chosen;
};

/** Selects what must be asked of a plan; the baseline's records decide (none: a first run). Asks nothing. */
export async function selectRun(
  plan: Plan,
  baseline: readonly CellRecord[],
  { everything, chosen, isProposed }: Scope,
  deps: RecordDeps & Pick<EvaluationDeps, 'signal'> & { readonly instruments: PlannedInstruments },
): Promise<Selection> {
  const configOf = (cell: Cell): CellConfig => buildConfig(cell, deps);
  const planned = new Set(plan.cells.map(({ model }) => model.id));
  const lineage = { swap: isWhole(chosen) ? findSwap(plan.cells, baseline) : null, isProposed, planned };
  const cells = selectCells(plan.cells, baseline, { everything, configOf, lineage });
  const ballots = await lendBallots(plan.cells, deps);
  const { instruments, close } = lendScripts(deps.instruments, deps.signal);
  try {
    const scoring = { ...deps, instruments: { ...instruments, ...ballots } };
    const selected = await Promise.all(cells.map((one) => rescoreBaseline(one, configOf(one.cell), scoring)));
    return { plan, baseline, selected, lineage, chosen };
  } finally {
    await close();
  }
}
