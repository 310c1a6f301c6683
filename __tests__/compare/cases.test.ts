import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CaseChanges } from '../../src/compare/comparison.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CaseResult, CellRecord, Outcome } from '../../src/domain/record.ts';
import { createRecord, createResult, onDay, recordOf } from '../support/records.ts';
import { told } from '../support/told.ts';

const changesOf = (before: readonly CellRecord[], after: readonly CellRecord[]): CaseChanges =>
  compareRuns(matchCells(before, after)).cells[0]!.cases;
const hashed = (id: string, trials: string, hash: string): CaseResult =>
  createResult(id, trials, { case_hash: hash });

describe('the cases of a comparison', () => {
  it('pool the runs in which a cell was asked, and no others', () => {
    const before = createRecord(['1', '1', '1', '1']);
    const unasked = createRecord(['x', 'x', 'x', 'x'], { unmeasured: 'no key' });
    const [cell] = compareRuns(matchCells([before, unasked], [unasked, before])).cells;
    expect(cell).toMatchObject({ verdict: 'passed', candidate: { trials: 4 }, cases: { compared: 4 } });
    expect(told(compareRuns(matchCells([before], [unasked, unasked])).cells[0]!)).toMatchObject({
      verdict: 'unmeasured',
      reason: 'could not be asked: no key',
    });
  });

  it('are paired by id, and by content hash where both sides have one', () => {
    const before = [hashed('same', '1', 'h'), hashed('new text', '1', 'old'), createResult('no hash', '1')];
    const after = [hashed('same', '1', 'h'), hashed('new text', '0', 'new'), hashed('no hash', '1', 'h')];
    const found = changesOf(
      [recordOf([...before, createResult('gone', '1')])],
      [recordOf([...after, createResult('came', '1')])],
    );
    expect(found).toMatchObject({
      compared: 2,
      added: ['came'],
      changed: ['new text'],
      missing: [{ id: 'gone', before: { passes: 1 } }],
    });
    expect(found.fresh).toMatchObject([
      { id: 'came', before: null, after: { passes: 1 } },
      { id: 'new text', before: { passes: 1 }, after: { passes: 0 } },
    ]);
    expect(found.newlyFailing).toEqual([]);
  });

  it('are pooled over all records of a side', () => {
    const before = [
      recordOf([createResult('q', '1')], onDay(1)),
      recordOf([createResult('q', '01')], onDay(2)),
    ];
    const [flip] = changesOf(before, [recordOf([createResult('q', '0')], onDay(3))]).newlyFailing;
    expect(flip).toMatchObject({ before: { passes: 2, trials: 3 }, after: { passes: 0, trials: 1 } });
  });

  it.each([['in order of time', 1, 2] as const, ['the newest first', 2, 1] as const])(
    'are pooled in their newest version only, given %s',
    (_name, first, second) => {
      const version = (day: number): CellRecord =>
        recordOf([hashed('q', day === 1 ? '000' : '11', `v${day}`), createResult('other', '1')], onDay(day));
      const after = recordOf([hashed('q', '0', 'v2'), createResult('other', '1')], onDay(3));
      const [flip] = changesOf([version(first), version(second)], [after]).newlyFailing;
      expect(flip!.before).toMatchObject({ passes: 2, trials: 2 });
    },
  );

  it('flip by majority, the strongest evidence first, then by id', () => {
    const before = [
      ['weak', '10111'],
      ['b', '11111'],
      ['a', '11111'],
      ['up', '0'],
      ['tie', '1'],
    ] as const;
    const after = [
      ['weak', '00101'],
      ['b', '00000'],
      ['a', '00000'],
      ['up', '1'],
      ['tie', '10'],
    ] as const;
    const side = (rows: readonly (readonly [string, string])[]): CellRecord =>
      recordOf(rows.map(([id, trials]) => createResult(id, trials)));
    const found = changesOf([side(before)], [side(after)]);
    expect(found.newlyFailing.map(({ id }) => id)).toEqual(['a', 'b', 'weak', 'tie']);
    expect(found.newlyPassing.map(({ id }) => id)).toEqual(['up']);
    expect(found.unstable.map(({ id }) => id)).toEqual(['weak', 'tie']);
  });

  it('show an answer of the kind that decided on each side', () => {
    const told = (verdicts: string): CaseResult => {
      const trials = Array.from(verdicts, (verdict, n): Outcome => ({
        passed: verdict === '1',
        output: `${verdict === '1' ? 'right' : 'wrong'} ${n}`,
        explanations: { exact_match: `answer ${n}` },
      }));
      const [first, ...rest] = trials;
      return { test_id: 'q', passed: null, trials: [first!, ...rest] };
    };
    const [flip] = changesOf([recordOf([told('0111')])], [recordOf([told('1000')])]).newlyFailing;
    expect(flip!.before).toMatchObject({ output: 'right 1', explanation: 'exact_match: answer 1' });
    expect(flip!.after).toMatchObject({ output: 'wrong 1', explanation: 'exact_match: answer 1' });
  });

  it('have latencies compared where both sides have them', () => {
    const timed = (ms: readonly (number | null)[]): CellRecord =>
      recordOf(ms.map((latency_ms, n) => createResult(`c${n}`, '1', { latency_ms })));
    const latency = (before: readonly (number | null)[], after: readonly (number | null)[]) =>
      compareRuns(matchCells([timed(before)], [timed(after)])).cells[0]!.latency;
    expect(latency([100, 200, null], [150, 300, 9000])!.ratio).toBe(1.5);
    expect(latency([null, 100], [100, null])).toBeNull();
  });
});
