/** Gives a number from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** Largest number of trials that are drawn one by one. */
const FEW_TRIALS = 32;

/**
 * Draws the number of successes in `trials` independent trials, each with probability `p` (0 to 1). Many trials are
 * halved at the middle one of as many uniform numbers, which is Beta distributed (Ahrens and Dieter 1974, Computing 12;
 * Devroye 1986, X.4.3).
 */
export function drawBinomial(trials: number, p: number, random: Random): number {
  let [left, rate, successes] = [trials, p, 0];
  while (left > FEW_TRIALS && rate > 0 && rate < 1) {
    const middle = (left + 1) >> 1;
    const at = drawBeta(middle, left + 1 - middle, random);
    if (at <= rate) {
      successes += middle;
      left -= middle;
      rate = (rate - at) / (1 - at);
    } else {
      left = middle - 1;
      rate /= at;
    }
  }
  if (rate >= 1) return successes + left;
  for (let i = 0; i < left; i += 1) if (random() < rate) successes += 1;
  return successes;
}

/** Draws from the Beta distribution with positive shapes, as a ratio of two gammas (Devroye 1986, IX.4). */
export function drawBeta(a: number, b: number, random: Random): number {
  const [x, y] = [drawGamma(a, random), drawGamma(b, random)];
  return x + y === 0 ? a / (a + b) : x / (x + y);
}

/** Draws from the Gamma distribution (Marsaglia and Tsang 2000, ACM TOMS 26); shapes under 1 by their boost. */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Draws from the standard normal distribution (Box and Muller 1958). */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
