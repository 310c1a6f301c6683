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
  const [before, after] = [new Sorted(baseline), new Sorted(candidate)];
  const once = new Uint32Array(n).fill(1);
  const ratio = after.median(once) / before.median(once);
  if (n === 0 || !Number.isFinite(ratio)) return null;
  const random = createRandom(SEED);
  const resamples = Math.max(MIN_RESAMPLES, Math.min(MAX_RESAMPLES, Math.floor(MAX_DRAWS / n)));
  const times = new Uint32Array(n);
  const ratios = Float64Array.from({ length: resamples }, () => {
    times.fill(0);
    for (let i = 0; i < n; i += 1) {
      const index = Math.floor(random() * n);
      times[index] = (times[index] ?? 0) + 1;
    }
    return after.median(times) / before.median(times);
  })
    .filter((value) => Number.isFinite(value))
    .sort();
  const at = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] ?? ratio;
  return { ratio, interval: [at(0.025), at(0.975)] };
}

/** Values in order, sorted once for all resamples. */
class Sorted {
  readonly #values: readonly number[];
  readonly #order: Uint32Array;

  constructor(values: readonly number[]) {
    this.#values = values;
    this.#order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  }

  /** The median of as many values as there are, each taken so many times; NaN for none. */
  median(times: Uint32Array): number {
    const half = this.#order.length >> 1;
    const isOdd = this.#order.length % 2 === 1;
    let lower = NaN;
    let taken = 0;
    for (const index of this.#order) {
      taken += times[index] ?? 0;
      const value = this.#values[index] ?? NaN;
      if (Number.isNaN(lower) && taken >= half) lower = value;
      if (taken > half) return isOdd ? value : (lower + value) / 2;
    }
    return NaN;
  }
}
