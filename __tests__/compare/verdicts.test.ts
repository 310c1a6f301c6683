import { describe, expect, it } from 'vitest';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import { compareOne } from '../support/compare-one.ts';
import { createEvaluatorRecord, createRecord, createResult, passing, repeated } from '../support/records.ts';
import type { Told } from '../support/told.ts';

const with40 = (passes: number, thresholds: NonNullable<CellConfig['thresholds']> = {}): CellRecord =>
  createRecord(passing(passes, 40), { config: { thresholds } });

/** Marks the first case as one that must pass. */
const withMustPass = (record: CellRecord): CellRecord => {
  const [first, ...rest] = record.results;
  return { ...record, results: [{ ...first, must_pass: true }, ...rest] };
};
/** Names the cases differently from the given number on. */
const renamedFrom = (start: number, record: CellRecord): CellRecord => {
  const [first, ...rest] = record.results;
  return {
    ...record,
    results: [first, ...rest.map((one, n) => (n + 1 < start ? one : { ...one, test_id: `new${n}` }))],
  };
};
const scoredBy = (tolerance: number): { config: CellConfig } => ({
  config: { evaluators: [createEvaluatorRecord({ settings: { tolerance } })] },
});

describe('compareRuns, one cell', () => {
  it.each([
    {
      verdict: 'regressed',
      reason: 'pass rate fell from 100 % to 50 % (-50 points), p < 0.0001',
      baseline: with40(40),
      candidate: with40(20),
    },
    {
      verdict: 'below_floor',
      reason: 'pass rate 50 % is under the floor of 80 %, p < 0.0001',
      baseline: with40(20),
      candidate: with40(20, { min_pass_rate: 0.8 }),
    },
    {
      verdict: 'unmeasured',
      reason:
        '3 of 40 trials gave no score, more than the error budget of 5 %; the first: c37: the server is down',
      baseline: with40(40),
      candidate: createRecord([...repeated('1', 37), ...repeated('x', 3)]),
    },
    {
      verdict: 'unmeasured',
      reason: 'could not be asked: no key',
      baseline: with40(40),
      candidate: createRecord(repeated('0', 40), { unmeasured: 'no key' }),
    },
    {
      verdict: 'incomparable',
      reason: 'only 19 cases can be compared: 0 changed, 21 new, 21 missing',
      baseline: with40(40),
      candidate: renamedFrom(19, with40(40)),
    },
    {
      verdict: 'incomparable',
      reason: 'scored by different evaluators: numeric_match (tolerance 0.01 -> 0.5)',
      baseline: createRecord(repeated('1', 40), scoredBy(0.01)),
      candidate: createRecord(repeated('1', 40), scoredBy(0.5)),
    },
    {
      verdict: 'minor_regression',
      reason:
        'pass rate fell from 100 % to 85 % (-15 points), p = 0.0078: less than the threshold of 20 points',
      baseline: with40(40),
      candidate: with40(34, { regression_threshold: 0.2 }),
    },
    {
      verdict: 'inconclusive',
      reason:
        'pass rate fell from 100 % to 95 % (-5 points), p = 0.13, which chance could explain; only a drop of 10.8 points or more would have been seen: 147 more cases would show one of 5 points',
      baseline: with40(40),
      candidate: with40(38),
    },
    {
      verdict: 'inconclusive',
      reason:
        'pass rate 75 % is under the floor of 80 %, but chance could explain it; 356 more cases would tell, were the rate the same',
      baseline: with40(30),
      candidate: with40(30, { min_pass_rate: 0.8 }),
    },
    {
      verdict: 'no_baseline',
      reason: 'nothing to compare with; pass rate 100 %',
      baseline: createRecord(repeated('x', 40)),
      candidate: with40(40),
    },
    {
      verdict: 'passed',
      reason: 'pass rate unchanged at 100 %; a drop of 20 points is excluded',
      baseline: with40(40),
      candidate: with40(40, { regression_threshold: 0.2 }),
    },
    {
      verdict: 'improved',
      reason: 'pass rate rose from 50 % to 100 % (50 points), p < 0.0001',
      baseline: with40(20),
      candidate: with40(40),
    },
  ])('is $verdict: $reason', ({ verdict, reason, baseline, candidate }) => {
    expect(compareOne([baseline], candidate)).toMatchObject({ verdict, reason });
  });

  it('has no baseline on a first run, but a floor', () => {
    expect(compareOne([], with40(40))).toMatchObject({
      verdict: 'no_baseline',
      baseline: null,
      look: null,
    });
    expect(compareOne([], with40(20, { min_pass_rate: 0.8 })).verdict).toBe('below_floor');
  });

  it('judges the floor of an incomparable cell too', () => {
    const candidate = renamedFrom(1, with40(20, { min_pass_rate: 0.8 }));
    expect(compareOne([with40(40)], candidate)).toMatchObject({ verdict: 'below_floor', look: null });
  });

  it('fails a strict floor whatever chance says, and only under it', () => {
    const strict = (passes: number, before = passes): Told =>
      compareOne(
        [with40(before)],
        createRecord(passing(passes, 40), {
          config: { thresholds: { min_pass_rate: 0.8 }, floor: 'strict' },
        }),
      );
    expect(strict(31)).toMatchObject({
      verdict: 'below_floor',
      reason: 'pass rate 77.5 % is under the strict floor of 80 %, p = 0.35',
    });
    expect(strict(32).verdict).toBe('passed');
    expect(strict(12, 40)).toMatchObject({ verdict: 'regressed' });
  });

  it('holds a case that must pass to the majority of its trials, whatever the rest', () => {
    const mustPass = (trials: string, rest: readonly string[] = repeated('1', 39)): string =>
      compareOne([with40(40)], withMustPass(createRecord([trials, ...rest]))).verdict;
    expect(mustPass('001')).toBe('below_floor');
    expect(mustPass('01')).not.toBe('below_floor');
    expect(mustPass('x')).not.toBe('below_floor');
    expect(mustPass('0', [...repeated('1', 30), ...repeated('x', 9)])).toBe('below_floor');
  });

  it('always allows one trial without a score, and names it', () => {
    const { verdict, warnings } = compareOne(
      [createRecord(repeated('1', 4))],
      createRecord(['x', ...repeated('1', 3)]),
    );
    expect(verdict).toBe('passed');
    expect(warnings).toEqual(['1 of 4 trials without a score: c0: the server is down']);
  });

  it('leaves out a trial with an error whatever its verdict says', () => {
    const wrong = createResult('c0', '0', { error: 'cut off' });
    const [, ...rest] = with40(40).results;
    expect(compareOne([with40(40)], { ...with40(40), results: [wrong, ...rest] }).cases).toMatchObject({
      compared: 39,
      newlyFailing: [],
    });
  });

  it('warns where the mean latency is over its limit', () => {
    const slow = (limit: number): Told => {
      const [first, ...rest] = with40(40, { max_latency_ms: limit }).results;
      const timed = { ...first, latency_ms: 300 };
      return compareOne([], { ...with40(40, { max_latency_ms: limit }), results: [timed, ...rest] });
    };
    expect(slow(300)).toMatchObject({ isTooSlow: false, warnings: [] });
    expect(slow(299)).toMatchObject({
      isTooSlow: true,
      warnings: ['mean latency 300 ms is above `max_latency_ms` (299 ms)'],
    });
  });
});
