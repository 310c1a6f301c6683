import { createRandom } from './random.ts';
import type { Interval } from './rate.ts';

/** A ratio of two medians with its 95 % interval. */
export type MedianRatio = { readonly ratio: number; readonly interval: Interval };

const SEED = 20_241_104;
/** Most resamples, fewer for many cases: an interval that is only shown is worth some hundredths of a second. */
const MAX_RESAMPLES = 1000;
const MAX_DRAWS = 1_000_000;
const MAX_CASES = 10_000;

/**
 * Gives the ratio of two medians over the same cases, candidate to baseline, with a seeded percentile bootstrap over
 * cases (Efron and Tibshirani 1993, ch. 13). Of more than 10 000 cases a sample is resampled, and its spread is scaled
 * down to all of them (Politis and Romano 1994, Ann. Stat. 22). Null without cases, or where a baseline median is 0.
 */
export function medianRatio(baseline: readonly number[], candidate: readonly number[]): MedianRatio | null {
  const all = baseline.length;
  const ratio = median(candidate) / median(baseline);
  if (all === 0 || !Number.isFinite(ratio)) return null;
  const random = createRandom(SEED);
  const n = Math.min(all, MAX_CASES);
  const taken =
    all === n ? [...baseline.keys()] : Array.from({ length: n }, () => Math.floor(random() * all));
  const before = new Sorted(taken.map((index) => baseline[index] ?? 0));
  const after = new Sorted(taken.map((index) => candidate[index] ?? 0));
  const ratioOf = (times: Uint32Array): number => after.median(times) / before.median(times);
  const times = new Uint32Array(n).fill(1);
  const centre = ratioOf(times);
  const ratios = Float64Array.from({ length: Math.min(MAX_RESAMPLES, Math.floor(MAX_DRAWS / n)) }, () => {
    times.fill(0);
    for (let i = 0; i < n; i += 1) {
      const index = Math.floor(random() * n);
      times[index] = (times[index] ?? 0) + 1;
    }
    return ratioOf(times);
  })
    .filter((value) => Number.isFinite(value))
    .sort();
  const at = (share: number): number => {
    const found = ratios[Math.floor(share * (ratios.length - 1))] ?? centre;
    return all === n ? found : ratio + (found - centre) * Math.sqrt(n / all);
  };
  return { ratio, interval: [at(0.025), at(0.975)] };
}

/** Gives the median of the values; NaN for none. */
function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** Values in order, sorted once for all resamples. */
class Sorted {
  readonly #values: readonly number[];
  readonly #order: Uint32Array;

  constructor(values: readonly number[]) {
    this.#values = values;
    this.#order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  }

  /** Gives the median where value i counts `times[i]` times, as many in all as there are values; NaN for none. */
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
