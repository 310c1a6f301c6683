/** The first step: what must be asked of a plan is selected against the past, and asked. Judges nothing. */
import type { Plan } from '../domain/plan.ts';
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
};

/** Runs what must be run of a plan. */
export async function runBenchmarks(
  plan: Plan,
  baseline: readonly CellRecord[],
  scope: Scope,
  deps: RunDeps,
): Promise<RunOfPlan> {
  const selection = await selectRun(plan, baseline, scope, deps);
  const cells = selection.selected.flatMap(({ selected }) =>
    selected.kind === 'run' ? selected.cell : (selected.fresh ?? []),
  );
  const { cells: records, spending } = await runPlan({ ...plan, cells }, deps);
  return { ...selection, records, spending };
}
