/** Digits that count of a sum of dollars: further ones tell the order in which it was added up. */
const DIGITS = 12;

/** Gives a sum of dollars as it is in whatever order it was added up. */
export function roundDollars(sum: number): number {
  return Number(sum.toPrecision(DIGITS));
}
