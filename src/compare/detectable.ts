/** Drops too small for a comparison to see, and the number of further cases that would show them. */
import { normalQuantile } from '../stats/normal.ts';
import type { Floor } from './comparison.ts';
import type { Look } from './look.ts';
import type { Detectable } from './reason.ts';
import type { Settings } from './settings.ts';

/** Most cases that anybody would add to see a smaller drop. */
const MAX_CASES = 100_000;

type WantedPower = Pick<Settings, 'alpha' | 'power'>;

/**
 * Gives the drop that the deciding test would have seen. Holm over many cells, a rematch or the exact test may ask for
 * more than the first look's interval says. `p` is the deciding one.
 */
export function detectableBy(
  { change, detectableDrop }: Look,
  p: number | null,
  cases: number,
  settings: WantedPower & Pick<Settings, 'regressionThreshold'>,
): Detectable {
  const drop =
    p === null || p >= 0.5
      ? detectableDrop
      : Math.max(detectableDrop, (wantedZ(settings) * Math.abs(change)) / normalQuantile(1 - p));
  return { drop, moreCases: countMore(cases, drop / settings.regressionThreshold) };
}

/** Gives how many more cases would tell a rate like this one from the floor; null where no number does. */
export function moreCasesForFloor(
  { p, pAdjusted }: Pick<Floor, 'p' | 'pAdjusted'>,
  cases: number,
  power: WantedPower,
): number | null {
  const z = normalQuantile(1 - (pAdjusted < 0.5 ? pAdjusted : p));
  const more = moreCases(cases, wantedZ(power) / z);
  return more <= MAX_CASES ? more : null;
}

function countMore(cases: number, factor: number): number | null {
  const more = moreCases(cases, factor);
  return more > 0 && more <= MAX_CASES ? more : null;
}

/** The standard error shrinks with the square root of the cases. */
function moreCases(cases: number, factor: number): number {
  return Math.ceil(cases * (factor ** 2 - 1));
}

function wantedZ({ alpha, power }: WantedPower): number {
  return Math.max(0, normalQuantile(1 - alpha) + normalQuantile(power));
}
