import { describe, expect, it } from 'vitest';
import { readHistory } from '../../src/compare/case-history.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { createResult, onDay, recordOf } from '../support/records.ts';

const on = (day: number, ...results: CellRecord['results']): CellRecord => recordOf(results, onDay(day));

describe('readHistory', () => {
  it('takes the rate of a case with many trials as it is, over all runs of the newest cell', () => {
    const other = { ...on(1, createResult('a', '0000000000')), model_id: 'other' };
    const runs = [on(2, createResult('a', '1110x')), other, on(3, createResult('a', '111100'))];
    expect(readHistory(runs)).toEqual({ rates: [0.7], mean: 0.7, costUsd: null });
  });

  it('draws the rates of cases with few trials towards the mean', () => {
    const { rates, mean } = readHistory([on(1, createResult('a', '1'), createResult('b', '0'))]);
    expect(mean).toBe(0.5);
    // (1 + 2.5 * 0.5) / (1 + 2.5)
    expect(rates[0]).toBeCloseTo(2.25 / 3.5, 12);
    expect(rates[1]).toBeCloseTo(1.25 / 3.5, 12);
  });

  it('gives the mean cost of an answer', () => {
    const priced = [0.01, 0.03].map((cost_usd, index) => createResult(`c${index}`, '1', { cost_usd }));
    expect(readHistory([on(1, priced[0]!, priced[1]!)]).costUsd).toBeCloseTo(0.02, 12);
  });

  it('leaves out errors, whatever they are marked, and answers to older versions of a case', () => {
    const runs = [
      on(1, createResult('a', '0000000000', { case_hash: 'old' })),
      on(2, createResult('a', '1111111110', { case_hash: 'new' }), createResult('b', '1111111111')),
      on(3, createResult('b', '0', { error: 'the server is down', cost_usd: 5 })),
    ];
    expect(readHistory(runs)).toEqual({ rates: [1, 0.9], mean: 0.95, costUsd: null });
  });

  it('passes over runs that were cut or scored again, where others are left', () => {
    const run = on(1, createResult('a', '1111111110'), createResult('b', '1111111111'));
    const cut = { ...on(2, createResult('a', '0000000000')), complete: false };
    const again = { ...run, rescored_from: 'run.json' };
    expect(readHistory([run, cut, again]).rates).toEqual([0.9, 1]);
    expect(readHistory([cut]).rates).toEqual([0]);
  });

  it('says so where no case has a score', () => {
    expect(() => readHistory([on(1, createResult('a', 'x'))])).toThrow(
      'no case of the newest result has a score',
    );
  });
});
