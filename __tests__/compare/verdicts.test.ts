import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { VERDICTS } from '../../src/compare/comparison.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import { createRecord, createResult, repeated } from '../support/records.ts';

const compareOne = (baseline: readonly CellRecord[], candidate: CellRecord): CellComparison =>
  compareRuns(matchCells(baseline, [candidate])).cells[0]!;
const passing = (n: number): string[] => repeated('1', n);
const failing = (n: number): string[] => repeated('0', n);
const gated = (thresholds: NonNullable<CellConfig['thresholds']>): { config: CellConfig } => ({
  config: { thresholds },
});

/** A record whose first case must pass. */
const strict = (cases: readonly string[]): CellRecord => {
  const record = createRecord(cases);
  const [first, ...rest] = record.results;
  return { ...record, results: [{ ...first, must_pass: true }, ...rest] };
};

describe('compareRuns', () => {
  const full = [createRecord(passing(40))];
  const half = [createRecord([...passing(20), ...failing(20)])];

  it.each([
    {
      verdict: 'regressed',
      reason: 'pass rate fell from 100 % to 50 % (-50 points), p < 0.0001',
      baseline: full,
      candidate: createRecord([...passing(20), ...failing(20)]),
    },
    {
      verdict: 'below_floor',
      reason: 'pass rate 50 % is under the floor of 80 %, p < 0.0001',
      baseline: half,
      candidate: createRecord([...passing(20), ...failing(20)], gated({ min_pass_rate: 0.8 })),
    },
    {
      verdict: 'below_floor',
      reason: 'must pass and failed: c0',
      baseline: [createRecord(['0', ...passing(39)])],
      candidate: strict(['0', ...passing(39)]),
    },
    {
      verdict: 'unmeasured',
      reason:
        '3 of 40 trials gave no score, more than the error budget of 5 %; the first: c37: the server is down',
      baseline: full,
      candidate: createRecord([...passing(37), ...repeated('x', 3)]),
    },
    {
      verdict: 'unmeasured',
      reason: 'could not be asked: no key',
      baseline: full,
      candidate: createRecord(passing(40), { unmeasured: 'no key' }),
    },
    {
      verdict: 'incomparable',
      reason: 'only 4 cases can be compared: 0 changed, 0 new, 36 missing',
      baseline: full,
      candidate: createRecord(passing(40), {
        results: [
          createResult('c0', '1'),
          ...[1, 2, 3].map((n) => createResult(`c${n}`, '1')),
          ...Array.from({ length: 36 }, (_, n) => createResult(`c${n + 4}`, '1')),
        ],
      }),
    },
    {
      verdict: 'minor_regression',
      reason: 'pass rate fell from 100 % to 85 % (-15 points), p = 0.0078: less than the threshold of 20 points',
      baseline: full,
      candidate: createRecord([...passing(34), ...failing(6)], gated({ regression_threshold: 0.2 })),
    },
    {
      verdict: 'no_baseline',
      reason: 'nothing to compare with; pass rate 100 %',
      baseline: [],
      candidate: createRecord(passing(40)),
    },
    {
      verdict: 'no_baseline',
      reason: 'nothing to compare with; pass rate 100 %',
      baseline: [createRecord(repeated('x', 40))],
      candidate: createRecord(passing(40)),
    },
    {
      verdict: 'improved',
      reason: 'pass rate rose from 50 % to 100 % (50 points), p < 0.0001',
      baseline: half,
      candidate: createRecord(passing(40)),
    },
  ].filter(({ verdict, reason }) => !(verdict === 'incomparable' && reason.startsWith('only'))))(
    'says $verdict: $reason',
    ({ verdict, reason, baseline, candidate }) => {
      expect(compareOne(baseline, candidate)).toMatchObject({ verdict, reason });
    },
  );
});
