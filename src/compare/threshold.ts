/** 0.95 - 0.9 is 0.05 to a person, and must be to us. */
export const ROUNDING = 1e-9;

/** Tells whether a change is a drop of at least a threshold; one of 0 asks for any drop, and no change is none. */
export function reachesThreshold(change: number, threshold: number): boolean {
  return change < 0 && -change >= threshold - ROUNDING;
}
