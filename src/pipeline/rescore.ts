import type { EvaluatorChange } from '../domain/change.ts';
import type { CellConfig, CellRecord } from '../domain/record.ts';
import type { Selected } from '../domain/selected.ts';
import type { EvaluationDeps } from '../evaluators/evaluate-answer.ts';
import { findEvaluatorChanges } from '../records/evaluator-changes.ts';
import { isSame } from '../run/kept-scores.ts';
import { rescoreRecord } from '../run/rescore-record.ts';
import type { Rescoring } from '../run/rescore-record.ts';

/** A selected cell whose baseline is scored as the cell is, and the changes of its evaluators. */
export type Rescored = { readonly selected: Selected; readonly changes: readonly EvaluatorChange[] };

/** Records that are scored as others are, and the changes of their evaluators. */
export type ScoredAlike = {
  readonly records: readonly CellRecord[];
  readonly changes: readonly EvaluatorChange[];
};

/**
 * Scores the baseline's kept answers with the new evaluators where these changed, so that both sides are scored alike.
 * Where no answer was kept, the baseline stays as it is, and cannot be compared.
 */
export async function rescoreBaseline(
  selected: Selected,
  config: CellConfig,
  { findEvaluator, instruments, signal }: EvaluationDeps,
): Promise<Rescored> {
  if (selected.kind !== 'run') return { selected, changes: [] };
  const { cases } = selected.cell;
  let places: ReadonlyMap<string, number> | null = null;
  const { records, changes } = await scoreAlike(selected.baseline, {
    evaluators: config.evaluators ?? [],
    findEvaluator,
    instruments,
    signal,
    caseOf: ({ test_id, case_hash }) => {
      places ??= new Map(cases.map((planned, index) => [planned.case.id, index]));
      const planned = cases[places.get(test_id) ?? -1];
      return planned?.hash === case_hash ? (planned ?? null) : null;
    },
  });
  return { selected: { ...selected, baseline: records }, changes };
}

/**
 * Scores the kept answers of a cell's records again where other evaluators scored them. Where no answer was kept, or an
 * instrument would have to be asked, the records stay as they are, and cannot be compared. What people said stays where
 * it is not among the ballots: a change that takes these away must not take cases out of the comparison.
 */
export async function scoreAlike(records: readonly CellRecord[], rescoring: Rescoring): Promise<ScoredAlike> {
  const [last] = records;
  const { evaluators } = rescoring;
  const changes =
    last === undefined ? [] : findEvaluatorChanges(records, [{ ...last, config: { evaluators } }]);
  if (changes.length === 0 || needsAsking(records, rescoring)) return { records, changes: [] };
  const again: CellRecord[] = [];
  for (const record of records) {
    const scored = await rescoreRecord(record, { ...rescoring, keepsRated: true });
    if (scored !== null) again.push(scored);
  }
  return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}

/** Tells whether an evaluator that needs an instrument is another one than scored the records. */
function needsAsking(
  records: readonly CellRecord[],
  { evaluators, findEvaluator, instruments }: Rescoring,
): boolean {
  const lacking = evaluators.filter(({ name }) =>
    findEvaluator(name).needs?.some((need) => instruments[need] === undefined),
  );
  return lacking.some((use) =>
    records.some(({ config }) => !(config?.evaluators ?? []).some((before) => isSame(before, use))),
  );
}
