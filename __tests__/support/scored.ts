import type { CaseResult, CellRecord, EvaluatorRecord, Outcome } from '../../src/domain/record.ts';
import { createEvaluatorRecord, recordOf } from './records.ts';

/** A judge as a record names it. */
export const JUDGE: EvaluatorRecord = createEvaluatorRecord({ name: 'llm_judge' });

/** A record of cases c0, c1, ... that the judge gave these scores, one answer each, "answer N". */
export function judgedRecord(
  scores: readonly (number | null)[],
  overrides: Partial<CellRecord> = {},
): CellRecord {
  const results = scores.map((score, index): CaseResult => ({
    test_id: `c${index}`,
    passed: score === null ? null : score >= 0.7,
    scores: { llm_judge: score },
    input: `question ${index}`,
    output: `answer ${index}`,
  }));
  return recordOf(results, { config: { evaluators: [JUDGE] }, ...overrides });
}

/** A result of several answers with these scores by the judge, "CASE answer N". */
export function judgedTrials(id: string, scores: readonly number[]): CaseResult {
  const trials = scores.map((score, index): Outcome => ({
    passed: score >= 0.7,
    scores: { llm_judge: score },
    output: `${id} answer ${index + 1}`,
  }));
  const [first, ...rest] = trials;
  if (first === undefined) throw new Error('a result needs a trial');
  return { test_id: id, ...first, trials: [first, ...rest] };
}

/** Scores and labels, in the order of the cases, that come to these counts of a confusion at 0.7. */
export function confused(
  { tp, fp, fn, tn }: { readonly tp: number; readonly fp: number; readonly fn: number; readonly tn: number },
  [high, low] = [1, 0],
): { readonly scores: number[]; readonly labels: string[] } {
  const many = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
  return {
    scores: [...many(tp + fp, high), ...many(fn + tn, low)],
    labels: [...many(tp, 'yes'), ...many(fp, 'no'), ...many(fn, 'yes'), ...many(tn, 'no')],
  };
}

/** A CSV of labels of cases c0, c1, ... */
export function labelsCsv(labels: readonly string[]): string {
  return ['id,label', ...labels.map((label, index) => `c${index},${label}`), ''].join('\n');
}
