import { describe, expect, it } from 'vitest';
import type { CaseResult, Outcome } from '../../src/domain/record.ts';
import { allTrialsOf, trialsOf } from '../../src/records/trials.ts';

describe('trialsOf', () => {
  it('gives the single answers, of a case that was asked once its own', () => {
    const trials: readonly [Outcome, Outcome] = [{ passed: true }, { passed: false }];
    const once: CaseResult = { test_id: 'a', passed: true };
    expect(trialsOf({ ...once, trials })).toBe(trials);
    expect(trialsOf(once)).toEqual([once]);
  });
});

describe('allTrialsOf', () => {
  it('gives the single answers to all cases in order', () => {
    const trials: readonly [Outcome, Outcome] = [{ passed: true }, { passed: false }];
    const once: CaseResult = { test_id: 'a', passed: true };
    expect([...allTrialsOf([once, { ...once, test_id: 'b', trials }])]).toEqual([once, ...trials]);
    expect([...allTrialsOf([])]).toEqual([]);
  });
});
