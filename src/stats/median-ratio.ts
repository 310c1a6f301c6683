import { createRandom } from './random.ts';
import type { Interval } from './rate.ts';

/** A ratio of two medians with its 95 % interval. */
export type MedianRatio = { readonly ratio: number; readonly interval: Interval };

const SEED = 20_241_104;
/** Resamples, fewer for many cases: an interval for show is worth a tenth of a second. */
const MAX_RESAMPLES = 1000;
const MIN_RESAMPLES = 100;
const MAX_DRAWS = 1_000_000;

/**
 * The ratio of two medians over the same cases, candidate to baseline, with a seeded percentile bootstrap over cases
 * (Efron and Tibshirani 1993, ch. 13). Null without cases, or where a baseline median is 0.
 */
export function medianRatio(baseline: readonly number[], candidate: readonly number[]): MedianRatio | null {
  const n = baseline.length;
  const ratio = median(Float64Array.from(candidate)) / median(Float64Array.from(baseline));
  if (n === 0 || !Number.isFinite(ratio)) return null;
  const random = createRandom(SEED);
  const resamples = Math.max(MIN_RESAMPLES, Math.min(MAX_RESAMPLES, Math.floor(MAX_DRAWS / n)));
  const ratios = Float64Array.from({ length: resamples }, () => {
    const drawn = { baseline: new Float64Array(n), candidate: new Float64Array(n) };
    for (let i = 0; i < n; i += 1) {
      const index = Math.floor(random() * n);
      drawn.baseline[i] = baseline[index] ?? 0;
      drawn.candidate[i] = candidate[index] ?? 0;
    }
    return median(drawn.candidate) / median(drawn.baseline);
  })
    .filter((value) => Number.isFinite(value))
    .sort();
  const at = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] ?? ratio;
  return { ratio, interval: [at(0.025), at(0.975)] };
}

/** The middle of the values, which it sorts; NaN for none. */
function median(values: Float64Array): number {
  values.sort();
  const half = values.length >> 1;
  const upper = values[half] ?? NaN;
  return values.length % 2 === 1 ? upper : ((values[half - 1] ?? NaN) + upper) / 2;
}
