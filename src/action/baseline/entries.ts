import type { NewRun } from '../../baseline/add-run.ts';
import type { Provenance } from '../../baseline/baseline.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { Selected } from '../../domain/selected.ts';
import type { Context } from '../../github/context.ts';
import type { Inputs } from '../../github/inputs.ts';
import { findRecord } from '../../records/cell-key.ts';

/** The events whose runs of the default branch make the baseline. */
const SAVING: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Tells whether this run may save a baseline: never a pull request's, never another branch's. */
export function maySave({ event, isOnDefaultBranch }: Context, { saveBaseline }: Inputs): boolean {
  return saveBaseline === 'auto' && isOnDefaultBranch && SAVING.has(event);
}

/** Gives the run that answers come from. */
export function provenanceOf({ started_at: at }: RunRecord, { sha, runId, runAttempt }: Context): Provenance {
  return { commit: sha, run_id: runId, run_attempt: runAttempt, at };
}

/** Gives the answers that enter the baseline: those of whole cells that were measured, worse ones too. */
export function listNewRuns(
  run: RunRecord,
  comparison: Comparison,
  selected: readonly Selected[],
  context: Context,
): NewRun[] {
  const provenance = provenanceOf(run, context);
  return selected.flatMap(({ cell }, index): NewRun[] => {
    const record = findRecord(run.cells, cell);
    const { isMeasured = false, drift = null } = comparison.cells[index] ?? {};
    if (record?.config === undefined || !isMeasured || !cell.complete) return [];
    const { fingerprint } = cell;
    const { recipe = cell.recipe } = record;
    const cases = cell.cases.map(({ case: { id }, hash }) => [id, hash] as const);
    return [{ record: { ...record, config: record.config, fingerprint, recipe }, cases, provenance, drift }];
  });
}
