import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { matchTwo } from '../../src/compare/match-cells.ts';
import type { CaseResult, CellRecord } from '../../src/domain/record.ts';
import { createResult, recordOf } from '../support/records.ts';

const PENDING: Partial<CaseResult> = {
  passed: null,
  scores: { exact_match: 0, human: null },
  output: 'Yes.',
  error: 'pending: human: nobody has rated it yet',
  error_kind: 'pending',
};

/** A record with one case for each mark: 1 passed, 0 failed, x errored, p waits for people. */
function marked(marks: string): CellRecord {
  return recordOf(
    Array.from(marks, (mark, index) =>
      mark === 'p' ? createResult(`c${index}`, 'x', PENDING) : createResult(`c${index}`, mark),
    ),
    { config: { thresholds: { min_pass_rate: 0.9 } } },
  );
}

function hold(before: string, after: string): CellComparison {
  return compareRuns(matchTwo(marked(before), marked(after))).cells[0]!;
}

describe('answers that wait for people', () => {
  it('say nothing where all of them wait: no failure, no floor, no baseline', () => {
    expect(hold('1111', 'pppp')).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'pending', baseline: 0, candidate: 4 },
      candidate: null,
      floor: null,
      isMeasured: false,
    });
  });

  it('are left out where they are as few as the error budget allows', () => {
    const cell = hold('1'.repeat(40), `${'1'.repeat(38)}pp`);
    expect(cell).toMatchObject({ verdict: 'passed', isMeasured: true, candidate: { cases: 38, rate: 1 } });
    expect(cell.warnings).toContainEqual({ kind: 'pending', answers: 2, all: 40 });
  });

  it('are not covered by those that a change left as they were, and people had rated before', () => {
    expect(hold('1'.repeat(60), `${'1'.repeat(40)}${'p'.repeat(20)}`)).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'pending', baseline: 0, candidate: 20 },
      isMeasured: true,
      candidate: { cases: 40, rate: 1 },
    });
    const worse = hold('1'.repeat(40), `${'0'.repeat(19)}${'p'.repeat(21)}`);
    expect(worse).toMatchObject({ verdict: 'regressed', candidate: { cases: 19 } });
  });

  it('are not covered by the rest where the same configuration was asked again, unless that is red', () => {
    const repeat = (after: string, pending: 'worse' | null = null): CellComparison => {
      const { pairs, ...rest } = matchTwo(marked('1'.repeat(60)), marked(after));
      const basis = { kind: 'repeated', pending } as const;
      return compareRuns({ ...rest, pairs: pairs.map((pair) => ({ ...pair, basis })) }).cells[0]!;
    };
    expect(repeat('1'.repeat(60))).toMatchObject({ verdict: 'passed' });
    expect(repeat(`${'1'.repeat(40)}${'p'.repeat(20)}`)).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'pending', candidate: 20 },
    });
    expect(repeat(`${'0'.repeat(40)}${'p'.repeat(20)}`, 'worse')).toMatchObject({ verdict: 'regressed' });
  });

  it('are left out where they wait on the older side too: the sample that people rate is compared', () => {
    const sample = (rated: string): string => `${rated}${'p'.repeat(40)}`;
    expect(hold(sample('1'.repeat(20)), sample('1'.repeat(20))).verdict).toBe('passed');
  });

  it('leave the error budget to the others', () => {
    expect(hold('1111111111', '1111ppppxx')).toMatchObject({
      verdict: 'unmeasured',
      reason: { kind: 'error_budget', broken: { excluded: 2, all: 6 } },
    });
  });

  it('say of an earlier run that it waits', () => {
    expect(hold('pppp', '1111')).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'pending', baseline: 4, candidate: 0 },
    });
    expect(hold('11pp', 'pp11').reason).toEqual({ kind: 'pending', baseline: 2, candidate: 2 });
  });

  it('do not excuse what is too bad, or what has other cases', () => {
    expect(hold('1111', 'p000').verdict).toBe('below_floor');
    const other = recordOf([createResult('other', '1'), createResult('more', 'x', PENDING)]);
    expect(compareRuns(matchTwo(recordOf([createResult('c', '1')]), other)).cells[0]).toMatchObject({
      verdict: 'incomparable',
    });
  });
});
