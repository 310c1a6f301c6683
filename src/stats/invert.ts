/**
 * Finds the x >= 0 at which a falling tail function reaches `target`, by Newton's method kept inside a bracket.
 * @param density the tail's negative derivative.
 */
export function invertUpperTail(
  tail: (x: number) => number,
  density: (x: number) => number,
  target: number,
): number {
  let low = 0;
  let high = 1;
  while (tail(high) > target) {
    low = high;
    high *= 2;
  }
  let x = (low + high) / 2;
  for (let i = 0; i < 200; i += 1) {
    const error = tail(x) - target;
    if (error > 0) low = x;
    else high = x;
    const newton = x + error / density(x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}
