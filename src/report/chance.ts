/** A p in words: how often chance alone would show such a change if nothing were different. */
import { thousands } from '../text/plural.ts';

/** Smallest p that is told, as in figures. */
const SMALLEST = 0.0001;

/** Gives a p for a table, e.g. `1 in 180`. */
export function oddsOf(p: number): string {
  if (p < SMALLEST) return `< 1 in ${thousands(1 / SMALLEST)}`;
  return p > 0.5 ? 'over 1 in 2' : `1 in ${thousands(roundOdds(p))}`;
}

/** Gives a p in a sentence, e.g. `1 time in 180`. */
export function timesByChance(p: number): string {
  if (p < SMALLEST) return `less than 1 time in ${thousands(1 / SMALLEST)}`;
  return p > 0.5 ? 'more than every other time' : `1 time in ${thousands(roundOdds(p))}`;
}

/** Rounds to two digits; what is under 10 to a whole number. */
function roundOdds(p: number): number {
  const odds = 1 / p;
  return odds < 10 ? Math.round(odds) : Number(odds.toPrecision(2));
}
