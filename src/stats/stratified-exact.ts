import { normal } from './normal.ts';

/** One case: passes among the trials of each arm. */
export type Stratum = {
  readonly baselineTrials: number;
  readonly baselinePasses: number;
  readonly candidateTrials: number;
  readonly candidatePasses: number;
};

/** One-sided mid-p for each direction, and the method that found them. */
export type StratifiedTest = {
  readonly worse: number;
  readonly better: number;
  readonly method: 'exact' | 'normal';
};

/** Most possible sums for which the distribution is convolved; beyond, the normal approximation is within 1e-3 in p. */
const MAX_EXACT_SUPPORT = 40_000;

/** Probability below which a sum is dropped: no p that anyone reads depends on it, and far less work is left. */
const NEGLIGIBLE = 1e-300;

/**
 * Gives the exact conditional test of no difference between two arms over strata (2x2xK tables; Agresti 2013, 7.3):
 * given each stratum's total, the candidate's passes are hypergeometric, and their sum has the convolution of those
 * distributions. `worse` is P(sum < observed) + P(sum = observed) / 2 (mid-p; Lancaster 1961). With one trial an arm it
 * is McNemar's exact test. Null where no stratum is informative: all passes or all failures. A simulation may take the
 * normal approximation at a smaller support than a verdict does.
 */
export function stratifiedExact(
  strata: readonly Stratum[],
  maxExactSupport = MAX_EXACT_SUPPORT,
): StratifiedTest | null {
  const informative = strata.map(toTable).filter(({ low, high }) => low < high);
  if (informative.length === 0) return null;
  const support = informative.reduce((sum, { low, high }) => sum + high - low, 1);
  return support <= maxExactSupport ? convolve(informative, support) : approximate(informative);
}

/** A stratum with its total fixed: the candidate's passes lie between low and high. */
type Table = {
  readonly trials: number;
  readonly others: number;
  readonly total: number;
  readonly passes: number;
  readonly low: number;
  readonly high: number;
};

function toTable({ baselineTrials, baselinePasses, candidateTrials, candidatePasses }: Stratum): Table {
  const total = baselinePasses + candidatePasses;
  return {
    trials: candidateTrials,
    others: baselineTrials,
    total,
    passes: candidatePasses,
    low: Math.max(0, total - baselineTrials),
    high: Math.min(candidateTrials, total),
  };
}

function convolve(tables: readonly Table[], support: number): StratifiedTest {
  const sums = new Float64Array(support);
  sums[0] = 1;
  let first = 0;
  let last = 0;
  let observed = 0;
  const known = new Map<string, Float64Array>();
  for (const table of tables) {
    const key = `${table.trials} ${table.others} ${table.total}`;
    const mass = known.get(key) ?? hypergeometric(table);
    known.set(key, mass);
    last += mass.length - 1;
    // Downwards, so that each sum is made of old values only.
    for (let s = last; s >= first; s -= 1) {
      let value = 0;
      const reach = Math.min(s - first, mass.length - 1);
      for (let k = 0; k <= reach; k += 1) value += (mass[k] ?? 0) * (sums[s - k] ?? 0);
      sums[s] = value;
    }
    while ((sums[first] ?? 1) < NEGLIGIBLE) sums[first++] = 0;
    while ((sums[last] ?? 1) < NEGLIGIBLE) sums[last--] = 0;
    observed += table.passes - table.low;
  }
  const half = (sums[observed] ?? 0) / 2;
  const below = sums.subarray(0, observed).reduce((sum, value) => sum + value, 0);
  const above = sums.subarray(observed + 1).reduce((sum, value) => sum + value, 0);
  // Thousands of roundings can carry a certainty past 1.
  return { worse: Math.min(1, below + half), better: Math.min(1, above + half), method: 'exact' };
}

/** Gives P(candidate's passes = low ... high), from the most likely one outwards so that nothing overflows. */
function hypergeometric({ trials: n, others: b, total: t, low, high }: Table): Float64Array {
  const mass = new Float64Array(high - low + 1);
  const mode = Math.min(high, Math.max(low, Math.floor(((n + 1) * (t + 1)) / (n + b + 2))));
  mass[mode - low] = 1;
  for (let y = mode; y < high; y += 1)
    mass[y + 1 - low] = ((mass[y - low] ?? 0) * (n - y) * (t - y)) / ((y + 1) * (b - t + y + 1));
  for (let y = mode; y > low; y -= 1)
    mass[y - 1 - low] = ((mass[y - low] ?? 0) * y * (b - t + y)) / ((n - y + 1) * (t - y + 1));
  const sum = mass.reduce((total, value) => total + value, 0);
  return mass.map((value) => value / sum);
}

/** Approximates mid-p by the normal distribution; this needs no correction for continuity. */
function approximate(tables: readonly Table[]): StratifiedTest {
  let [observed, mean, variance] = [0, 0, 0];
  for (const { trials: n, others: b, total: t, passes } of tables) {
    const all = n + b;
    observed += passes;
    mean += (n * t) / all;
    variance += (n * b * t * (all - t)) / (all * all * (all - 1));
  }
  const z = (observed - mean) / Math.sqrt(variance);
  return { worse: normal(z), better: normal(-z), method: 'normal' };
}
