/** The first step: what must be asked of a plan is selected against the past, and asked. Judges nothing. */
import type { Cell, Plan } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { Spending } from '../run/budget.ts';
import { runPlan } from '../run/run-plan.ts';
import type { RunDeps } from '../run/run-plan.ts';
import { selectRun } from './select-run.ts';
import type { Scope, Selection } from './select-run.ts';

/** A selection with the records of the cells that were asked, here or elsewhere, and what that took. */
export type RunOfPlan = Selection & {
  readonly records: readonly CellRecord[];
  readonly spending: Spending;
  /** Reason why functions of the user's own ran without a jail elsewhere; absent where none did. */
  readonly unjailed?: string;
};

/** Runs what must be run of a plan. */
export async function runBenchmarks(
  plan: Plan,
  baseline: readonly CellRecord[],
  scope: Scope,
  deps: RunDeps,
): Promise<RunOfPlan> {
  const selection = await selectRun(plan, baseline, scope, deps);
  const cells = listAsked(selection.selected);
  const { cells: records, spending } = await runPlan({ ...plan, cells }, deps);
  return { ...selection, records, spending };
}

/** Lists what must be asked of what was selected: whole cells, or their new and changed cases. */
export function listAsked(all: Selection['selected']): Cell[] {
  return all.flatMap(({ selected }) => (selected.kind === 'run' ? selected.cell : (selected.fresh ?? [])));
}
