import { describe, expect, it } from 'vitest';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { describeReason } from '../../src/report/reasons.ts';
import {
  createComparison,
  createFloor,
  createLook,
  createRematch,
  markTheirs,
  sideAt,
} from '../support/comparisons.ts';

const say = (overrides: Partial<CellComparison>): string =>
  markTheirs(describeReason(createComparison(overrides)));
const FELL = 'pass rate fell from 90 % to 70 % (-20 points)';

describe('describeReason', () => {
  it.each<[string, Partial<CellComparison>, string]>([
    ['a drop that reaches the threshold', {}, `${FELL}, p = 0.02`],
    [
      'a drop that does not',
      { reason: { kind: 'drop', reachesThreshold: false } },
      `${FELL}, p = 0.02: less than the threshold of 5 points`,
    ],
    [
      'a drop that asking again showed too',
      { rematch: createRematch() },
      `${FELL}; asked both again, 3 times each: 70 % against 90 %, p = 0.004`,
    ],
    [
      'a rise',
      {
        reason: { kind: 'improved' },
        candidate: sideAt(1),
        look: createLook(0.1, { pBetterAdjusted: 0.00001 }),
      },
      'pass rate rose from 90 % to 100 % (10 points), p < 0.0001',
    ],
    [
      'a floor',
      { reason: { kind: 'floor' }, floor: createFloor({ pAdjusted: 0.03 }) },
      'pass rate 70 % is under the floor of 80 %, p = 0.03',
    ],
    [
      'a strict floor',
      { reason: { kind: 'floor' }, floor: createFloor({ mode: 'strict', pAdjusted: 0.3 }) },
      'pass rate 70 % is under the strict floor of 80 %, p = 0.3',
    ],
    [
      'a drop that is under the floor too',
      { floor: createFloor({ pAdjusted: 0.03 }) },
      `${FELL}, p = 0.02; pass rate 70 % is under the floor of 80 %, p = 0.03`,
    ],
    ['a drop that is not', { floor: createFloor({ rate: 0.8 }) }, `${FELL}, p = 0.02`],
    [
      'few shared cases',
      { reason: { kind: 'few_shared' } },
      'only 40 cases can be compared: «0 changed, 0 new, 0 missing»',
    ],
    [
      'no shared case',
      { reason: { kind: 'few_shared' }, cases: { ...createComparison({}).cases, compared: 0 } },
      'no case can be compared: «0 changed, 0 new, 0 missing»',
    ],
    [
      'a first run',
      { reason: { kind: 'first_run', passedOver: [] } },
      'nothing to compare with; pass rate 70 %',
    ],
    [
      'nothing changed',
      { reason: { kind: 'unchanged', asked: 0, passed: 0 } },
      'nothing that shapes its answers changed',
    ],
    [
      'new cases alone',
      { reason: { kind: 'unchanged', asked: 3, passed: 2 } },
      'nothing that shapes its answers changed; of 3 new or changed cases 2 passed',
    ],
    [
      'a drop that is excluded',
      { reason: { kind: 'no_drop', detectable: null } },
      `${FELL}; a drop of 5 points is excluded`,
    ],
    [
      'no drop after all',
      { reason: { kind: 'no_drop', detectable: null }, rematch: createRematch() },
      `${FELL}; asked both again, 3 times each: 70 % against 90 %, p = 0.004; no evidence of a drop`,
    ],
  ])('says of %s what it is', (_, overrides, expected) => {
    expect(say(overrides)).toBe(expected);
  });

  it.each<[number, number | null, string]>([
    [
      0.12,
      300,
      'only a drop of 12 points or more would have been seen: 300 more cases would show one of 5 points',
    ],
    [0.12, null, 'only a drop of 12 points or more would have been seen'],
    [1, null, 'no drop would have been seen for sure'],
  ])('says what a look could have seen: %d, %j', (drop, moreCases, expected) => {
    const detectable = { drop, moreCases };
    expect(say({ reason: { kind: 'drop_or_chance', detectable } })).toBe(
      `${FELL}, p = 0.02, which chance could explain; ${expected}`,
    );
    expect(say({ reason: { kind: 'no_drop', detectable } })).toBe(
      `${FELL}; no evidence of a drop, but ${expected}`,
    );
  });

  it('blames the day too where both were asked again', () => {
    const detectable = { drop: 0.12, moreCases: null };
    expect(say({ reason: { kind: 'drop_or_chance', detectable }, rematch: createRematch() })).toContain(
      ', which chance or the day could explain; ',
    );
  });

  it.each<[number | null, string]>([
    [50, '50 more cases would tell, were the rate the same'],
    [null, 'so close to it no number of cases tells'],
  ])('says what would tell of a floor: %j more cases', (moreCases, expected) => {
    const floor = createFloor();
    expect(say({ reason: { kind: 'floor_doubt', moreCases }, floor })).toBe(
      `pass rate 70 % is under the floor of 80 %, but chance could explain it; ${expected}`,
    );
  });

  it.each<[CellComparison['drift'], string]>([
    [{ status: 'none' }, `${FELL}; no drift`],
    [
      { status: 'possible', direction: 'worse' },
      `possible drift: ${FELL}, two-sided p = 0.02, though nothing that shapes the answers changed; the next run decides`,
    ],
    [
      { status: 'confirmed', direction: 'worse' },
      `drift, in two runs: ${FELL}, two-sided p = 0.02, though nothing that shapes the answers changed`,
    ],
  ])('says what a run again shows: %j', (drift, expected) => {
    expect(say({ reason: { kind: 'drift' }, drift })).toBe(expected);
  });

  it('says that a rate did not change where it reads the same', () => {
    expect(say({ candidate: sideAt(0.9), look: createLook(0, { pAdjusted: null }) })).toBe(
      'pass rate unchanged at 90 %, no case tells',
    );
  });

  it('speaks of the mean score where that decides', () => {
    expect(say({ metric: 'score' })).toContain('mean score fell from 90 % to 70 %');
  });
});
