import type { NewRun } from '../../baseline/add-run.ts';
import type { Pool, Provenance } from '../../baseline/baseline.ts';
import type { Stated } from '../../baseline/state-plan.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Cell } from '../../domain/plan.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { Selected } from '../../domain/selected.ts';
import { getEvaluator } from '../../evaluators/index.ts';
import type { Context } from '../../github/context.ts';
import type { Inputs } from '../../github/inputs.ts';
import type { LoadedPlan } from '../../plan/load-plan.ts';
import { findRecord, keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { redactSetting } from '../../records/redact.ts';
import { buildConfig } from '../../run/build-record.ts';

/** The events whose runs of the default branch make the baseline. */
export const SAVING: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

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
    const known = { ...record, config: record.config, fingerprint, recipe };
    return [{ record: known, cases: listCases(cell), provenance, drift }];
  });
}

/** Gives what the plan has in force for the cells that were not asked, or not measured: no run of theirs says it. */
export function listStated(
  run: RunRecord,
  selected: readonly Selected[],
  runs: readonly NewRun[],
  context: Context,
  { instruments, redact }: Pick<LoadedPlan, 'instruments' | 'redact'>,
): Stated[] {
  const told = new Set(runs.map(({ record }) => keyOfRecord(record)));
  return selected.flatMap(({ kind, cell }): Stated[] => {
    if (kind !== 'unchanged' || !cell.complete || told.has(keyOfCell(cell))) return [];
    const config = buildConfig(cell, { findEvaluator: getEvaluator, instruments });
    return [
      {
        benchmark_name: cell.benchmark.name,
        model_id: cell.model.id,
        fingerprint: cell.fingerprint,
        config: redactSetting({ config, recipe: cell.recipe }, redact).config,
        cases: listCases(cell),
        provenance: provenanceOf(run, context),
      },
    ];
  });
}

function listCases({ cases }: Cell): Pool['cases'] {
  return cases.map(({ case: { id }, hash }) => [id, hash] as const);
}
