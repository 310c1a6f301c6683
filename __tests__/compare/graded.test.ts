import { describe, expect, it } from 'vitest';
import type { CaseResult, CellConfig, CellRecord, Outcome } from '../../src/domain/record.ts';
import { createRandom } from '../../src/stats/random.ts';
import { compareOne } from '../support/compare-one.ts';
import { recordOf } from '../support/records.ts';

/** A record of cases c0, c1, ... with the given outcomes. */
const tell = (outcomes: readonly Partial<Outcome>[], config: CellConfig = {}): CellRecord =>
  recordOf(
    outcomes.map((outcome, index): CaseResult => ({ test_id: `c${index}`, passed: null, ...outcome })),
    { config },
  );
const unmarked = (scores: readonly (number | null)[], config: CellConfig = {}): CellRecord =>
  tell(
    scores.map((judge) => ({ scores: { judge } })),
    config,
  );
const spread = (n: number, factor = 1): number[] => {
  const random = createRandom(4);
  return Array.from({ length: n }, () => (0.4 + 0.6 * random()) * factor);
};

describe('a cell without pass marks', () => {
  it('is decided by its mean score', () => {
    const cell = compareOne([unmarked(spread(40))], unmarked(spread(40, 0.8)));
    expect(cell).toMatchObject({ metric: 'score', verdict: 'regressed', score: null });
    expect(cell.reason).toMatch(
      /^mean score fell from 7\d(\.\d)? % to 5\d(\.\d)? % \(-1\d(\.\d)? points\), p < 0\.0001$/,
    );
    expect(cell.look!.method).toBe('monte_carlo');
    expect(cell.cases).toMatchObject({ compared: 40, newlyFailing: [], newlyPassing: [], unstable: [] });
  });

  it('passes, improves, and is held against its floor', () => {
    expect(compareOne([unmarked(spread(40))], unmarked(spread(40))).verdict).toBe('passed');
    expect(compareOne([unmarked(spread(40, 0.8))], unmarked(spread(40))).verdict).toBe('improved');
    const floored = unmarked(spread(40, 0.5), { thresholds: { min_pass_rate: 0.7 } });
    expect(compareOne([], floored)).toMatchObject({
      verdict: 'below_floor',
      reason: expect.stringMatching(/^mean score 3\d.* % is under the floor of 70 %/) as string,
    });
    expect(compareOne([], unmarked([0.5, 0.7])).reason).toBe('nothing to compare with; mean score 60 %');
  });

  it('counts with the exact p where few trials tell, the same as marks of 0 and 1 would', () => {
    const [before, after] = [
      [1, 1, 1, 1, 0],
      [0, 0, 0, 1, 1],
    ];
    const graded = compareOne([unmarked(before)], unmarked(after));
    const marks = (scores: readonly number[]): CellRecord =>
      tell(scores.map((score) => ({ passed: score === 1 })));
    const marked = compareOne([marks(before)], marks(after));
    expect(graded.look!.method).toBe('permutation');
    expect(graded.look!.p).toBeCloseTo(marked.look!.p!, 12);
    expect(graded.look!.interval).toEqual(marked.look!.interval);
  });

  it('leaves out answers without a score, and is unmeasured where there are many', () => {
    expect(compareOne([unmarked([0.5, 0.6])], unmarked([0.5, null])).cases.compared).toBe(1);
    expect(compareOne([unmarked([0.5, 0.6])], unmarked([null, null, 0.1])).verdict).toBe('unmeasured');
  });

  it('does not fail a case that must pass: nothing says that it did', () => {
    const record = tell([{ scores: { judge: 0.1 } }]);
    const [first] = record.results;
    const marked = { ...record, results: [{ ...first, must_pass: true }] as const };
    expect(compareOne([], marked).verdict).toBe('no_baseline');
  });

  it('has no baseline in answers that are marked only', () => {
    const marked = tell([{ passed: true }, { passed: true }]);
    expect(compareOne([marked], unmarked([0.5, 0.6])).verdict).toBe('unmeasured');
  });
});

describe('figures beside the verdict', () => {
  const measured = (n: number, outcome: (index: number) => Partial<Outcome>): CellRecord =>
    tell(Array.from({ length: n }, (_, index) => ({ passed: true, ...outcome(index) })));
  const priced = (tokens: number, costUsd: number): CellRecord =>
    measured(30, (index) => ({
      usage: { input_tokens: 100, output_tokens: tokens + index },
      cost_usd: costUsd * (1 + index / 100),
      latency_ms: 100 + index,
    }));

  it('are the ratios of medians of tokens and cost, named where they clearly rose', () => {
    const cell = compareOne([priced(100, 0.001)], priced(300, 0.002));
    expect(cell.verdict).toBe('passed');
    expect(cell.cost!.ratio).toBe(2);
    expect(cell.tokens!.ratio).toBe(414.5 / 214.5);
    expect(cell.latency!.ratio).toBe(1);
    expect(cell.warnings).toEqual([
      expect.stringMatching(/^median tokens per case rose × 1\.93 \(1\.9\d to 1\.9\d at 95 %\)$/),
      'median cost per case rose × 2.00 (2.00 to 2.00 at 95 %)',
    ]);
    expect(compareOne([priced(300, 0.002)], priced(100, 0.001)).warnings).toEqual([]);
  });

  it('name a latency that doubled, but not among quick answers', () => {
    const slow = (latency_ms: number): CellRecord => measured(30, () => ({ latency_ms }));
    expect(compareOne([slow(400)], slow(800)).warnings).toEqual([
      'median latency per case rose × 2.00 (2.00 to 2.00 at 95 %)',
    ]);
    expect(compareOne([slow(400)], slow(590)).warnings).toEqual([]);
    expect(compareOne([slow(4)], slow(90)).warnings).toEqual([]);
  });

  it('are mean scores where answers are graded', () => {
    const graded = (factor: number): CellRecord =>
      measured(30, (index) => ({ scores: { fuzzy: (factor * (70 + index)) / 100, exact: 1 } }));
    const { score } = compareOne([graded(1)], graded(0.9));
    expect(score!.before).toBeCloseTo((0.845 + 1) / 2, 12);
    expect(score!.change).toBeCloseTo(-0.0845 / 2, 12);
    expect(score!.interval[0]).toBeLessThan(score!.change);
    const flat = measured(30, () => ({ scores: { exact: 1 } }));
    expect(compareOne([flat], flat).score).toBeNull();
  });
});
