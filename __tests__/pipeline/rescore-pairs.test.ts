import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { Matched } from '../../src/compare/match-cells.ts';
import type { CaseResult, CellRecord, EvaluatorRecord } from '../../src/domain/record.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { numericMatch } from '../../src/evaluators/numeric-match.ts';
import { rescorePairs } from '../../src/pipeline/rescore-pairs.ts';
import { createEvaluatorRecord, createResult, onDay, recordOf } from '../support/records.ts';
import { told } from '../support/told.ts';
import type { Told } from '../support/told.ts';

const numeric = (tolerance: number, version = numericMatch.version): EvaluatorRecord[] => [
  createEvaluatorRecord({ version, settings: { tolerance } }),
];
const CASES = 12;

/** Each case is 42; the answers are all the same, and `passed` as they were marked. */
const answered = (day: number, used: EvaluatorRecord[], answer: Partial<CaseResult>): CellRecord => {
  const results = Array.from({ length: CASES }, (_, index) =>
    createResult(`c${index}`, '1', { case_hash: `h${index}`, input: '?', expected: 42, ...answer }),
  );
  return recordOf(results, { ...onDay(day), config: { evaluators: used } });
};
const before = (more: Partial<CaseResult> = {}): CellRecord =>
  answered(1, numeric(0.01), { passed: false, output: '42.4', ...more });
const after = (more: Partial<CaseResult> = {}, used = numeric(0.5)): CellRecord =>
  answered(2, used, { passed: false, output: 'no idea', ...more });
const rescore = (matched: Matched): Promise<Matched> =>
  rescorePairs(matched, {
    evaluators,
    openBallots: () => ({ find: () => [] }),
    signal: new AbortController().signal,
  });
const compare = async (baseline: CellRecord[], candidate: CellRecord[]): Promise<Told> =>
  told(compareRuns(await rescore(matchCells(baseline, candidate))).cells[0]!);

describe('rescorePairs', () => {
  it('holds the newer side against the kept answers, scored as its own', async () => {
    expect(await compare([before()], [after()])).toMatchObject({
      verdict: 'regressed',
      baseline: { rate: 1 },
      candidate: { rate: 0 },
      warnings: [
        "the baseline's kept answers were scored again with evaluators that changed: numeric_match (tolerance 0.01 -> 0.5)",
      ],
    });
  });

  it('scores a case by the checks that it brought itself', async () => {
    const own = [createEvaluatorRecord({ name: 'equals', settings: { expected: '42.4' } }), ...numeric(0.5)];
    expect(await compare([before({ evaluators: own })], [after({ evaluators: own })])).toMatchObject({
      baseline: { rate: 1 },
    });
    const strict = [createEvaluatorRecord({ name: 'equals', settings: { expected: '42' } })];
    expect(await compare([before()], [after({ evaluators: strict })])).toMatchObject({
      baseline: { rate: 0 },
    });
  });

  it('leaves alone what the same evaluators scored', async () => {
    const matched = matchCells([before()], [after({}, numeric(0.01))]);
    expect((await rescore(matched)).pairs[0]).toBe(matched.pairs[0]);
  });

  it.each<[string, CellRecord[], CellRecord[]]>([
    ['no answer was kept', [before({ output: null })], [after()]],
    [
      'the cases have no content hash',
      [before({ case_hash: undefined! })],
      [after({ case_hash: undefined! })],
    ],
    ['the cases changed', [before({ case_hash: 'old' })], [after()]],
    ['the record does not say what is expected', [before()], [after({ expected: undefined! })]],
    ['we have another version of the evaluator', [before()], [after({}, numeric(0.5, 7))]],
    [
      'we do not have the evaluator',
      [before()],
      [after({}, [createEvaluatorRecord({ name: 'constructor' })])],
    ],
    [
      'we have another version of a case’s own check',
      [before()],
      [after({ evaluators: [createEvaluatorRecord({ name: 'equals', version: 7 })] })],
    ],
    ['the newer side is of two kinds', [before()], [after({}, numeric(0.2)), after()]],
  ])('gives no verdict where %s', async (_, baseline, candidate) => {
    const cell = await compare(baseline, candidate);
    expect(cell.verdict).toBe('incomparable');
    expect(cell.reason).toContain('scored by different evaluators');
    expect(cell.warnings.join()).not.toContain('scored again');
  });

  it('finds cases whose ids moved by their contents', async () => {
    const [first, ...rest] = before().results.map((result, index) => ({
      ...result,
      test_id: `c${index + 1}`,
      output: index === 0 ? '42' : '42.4',
    }));
    const cell = await compare([{ ...before(), results: [first!, ...rest] }], [after()]);
    expect(cell).toMatchObject({ verdict: 'regressed', baseline: { rate: 1, cases: CASES } });
    expect(cell.warnings.join()).toContain('scored again');
  });

  it('does not take a changed case for a new one', async () => {
    const old = before();
    const [first, ...rest] = old.results;
    const changed = { ...old, results: [{ ...first, case_hash: 'old' }, ...rest] as const };
    const cell = await compare([changed], [after()]);
    expect(cell.cases).toMatchObject({ compared: CASES - 1, changed: ['c0'], added: [], missing: [] });
    expect(cell.cases.fresh[0]).toMatchObject({ id: 'c0', before: null });
  });
});
