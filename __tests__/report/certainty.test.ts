import { describe, expect, it } from 'vitest';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { describeCertainty } from '../../src/report/certainty.ts';
import {
  createComparison,
  createFloor,
  createLook,
  createRematch,
  markTheirs,
} from '../support/comparisons.ts';

const say = (overrides: Partial<CellComparison>): string =>
  markTheirs(describeCertainty(createComparison(overrides)));
const ONCE = 'chance alone would show such a drop 1 time in 50';
const AGAIN =
  'both versions were asked again side by side, 3 times each: 90 % before, 70 % now; chance alone would show such a drop 1 time in 250';

describe('describeCertainty', () => {
  it.each<[string, Partial<CellComparison>, string]>([
    ['a drop', {}, ONCE],
    [
      'a small drop',
      { reason: { kind: 'drop', reachesThreshold: false } },
      `${ONCE}; less than the 5 points that count`,
    ],
    ['a drop that asking again showed too', { rematch: createRematch() }, AGAIN],
    [
      'asking again in vain',
      {
        reason: { kind: 'rematch_undecided' },
        rematch: createRematch({ undecided: { kind: 'unfinished', words: 'HTTP 500', failureKind: null } }),
      },
      'asking both versions again decided nothing: «HTTP 500»',
    ],
    [
      'what chance could explain',
      { reason: { kind: 'drop_or_chance', detectable: { drop: 0.18, moreCases: 45 } } },
      `chance could explain it: ${ONCE}; only a drop of 18 points or more would have been seen: 45 more cases would show one of 5 points`,
    ],
    [
      'a rise',
      { reason: { kind: 'improved' }, look: createLook(0.1, { pBetterAdjusted: 0.001 }) },
      'chance alone would show such a rise 1 time in 1 000',
    ],
    ['no drop', { reason: { kind: 'no_drop', detectable: null } }, 'a drop of 5 points is excluded'],
    [
      'no drop that could be seen',
      { reason: { kind: 'no_drop', detectable: { drop: 0.11, moreCases: null } } },
      'only a drop of 11 points or more would have been seen',
    ],
    [
      'possible drift',
      {
        reason: { kind: 'drift' },
        drift: { status: 'possible', direction: 'worse' },
        look: createLook(-0.2, { p: 0.0002, pBetter: 1 }),
      },
      'the provider may have changed its model: nothing on this side changed, and chance alone would show such a change 1 time in 2 500; the next run decides',
    ],
    [
      'no case that tells',
      { look: createLook(-0.2, { pAdjusted: null }) },
      'no case tells whether that is chance',
    ],
    [
      'a floor beside',
      { floor: createFloor() },
      `${ONCE}; pass rate 70 % is under the floor of 80 %, p = 0.2`,
    ],
    [
      'what is not about chance',
      { reason: { kind: 'must_pass', failed: ['a'] } },
      'must pass and failed: «a»',
    ],
  ])('says of %s how sure it is', (_, overrides, expected) => {
    expect(say(overrides)).toBe(expected);
  });
});
