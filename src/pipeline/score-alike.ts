import { findEvaluatorChanges } from '../records/evaluator-changes.ts';
import type { CellRecord } from '../domain/record.ts';
import { rescore } from '../run/rescore.ts';
import type { Rescoring } from '../run/rescore.ts';

/** Records that are scored as others are, and how their evaluators were others before. */
export type ScoredAlike = { readonly records: readonly CellRecord[]; readonly changes: readonly string[] };

/**
 * Scores the kept answers of a cell's records again where other evaluators scored them: like is compared with like. Where no
 * answer was kept the records stay as they are, and cannot be compared.
 */
export async function scoreAlike(records: readonly CellRecord[], rescoring: Rescoring): Promise<ScoredAlike> {
  const [last] = records;
  const { evaluators } = rescoring;
  const changes =
    last === undefined ? [] : findEvaluatorChanges(records, [{ ...last, config: { evaluators } }]);
  if (changes.length === 0) return { records, changes };
  const again: CellRecord[] = [];
  for (const record of records) {
    const scored = await rescore(record, rescoring);
    if (scored !== null) again.push(scored);
  }
  return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}
