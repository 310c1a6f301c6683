/** What a comparison could not have seen, and how many more cases would show it. */
import { normalQuantile } from '../stats/normal.ts';
import type { Floor } from './comparison.ts';
import type { Look } from './look.ts';
import type { Settings } from './settings.ts';
import { points } from './words.ts';

/** Nobody writes more cases than this to see a smaller drop. */
const MAX_CASES = 100_000;

type Power = Pick<Settings, 'alpha' | 'power'>;

/**
 * Gives the drop that would have been seen by what decided: Holm over many cells, a rematch or the exact test may ask for
 * more than the first look's interval says. `p` is the deciding one.
 */
export function detectableBy({ change, detectableDrop }: Look, p: number | null, power: Power): number {
  if (p === null || p >= 0.5) return detectableDrop;
  const standardError = Math.abs(change) / normalQuantile(1 - p);
  return Math.max(detectableDrop, wantedZ(power) * standardError);
}

/** Says what drop would have been seen, and how many more cases would show one of the threshold. */
export function describeDetectable(detectableDrop: number, cases: number, threshold: number): string {
  const seen =
    detectableDrop < 1
      ? `only a drop of ${points(detectableDrop)} or more would have been seen`
      : 'no drop would have been seen for sure';
  const more = moreCases(cases, detectableDrop / threshold);
  return more > 0 && more <= MAX_CASES
    ? `${seen}: ${more} more cases would show one of ${points(threshold)}`
    : seen;
}

/** Says how many more cases would tell a rate like this one from the floor. */
export function describeFloorDoubt(
  { p, pAdjusted }: Pick<Floor, 'p' | 'pAdjusted'>,
  cases: number,
  power: Power,
): string {
  const z = normalQuantile(1 - (pAdjusted < 0.5 ? pAdjusted : p));
  const more = moreCases(cases, wantedZ(power) / z);
  return more <= MAX_CASES
    ? `${more} more cases would tell, were the rate the same`
    : 'so close to it no number of cases tells';
}

/** The standard error shrinks with the square root of the cases. */
function moreCases(cases: number, factor: number): number {
  return Math.ceil(cases * (factor ** 2 - 1));
}

function wantedZ({ alpha, power }: Power): number {
  return Math.max(0, normalQuantile(1 - alpha) + normalQuantile(power));
}
