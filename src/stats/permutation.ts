import type { Random } from './draw.ts';
import { normal } from './normal.ts';
import { createRandom } from './random.ts';

/** One case: its graded trials on each arm, each from 0 to 1. */
export type GradedStratum = { readonly baseline: readonly number[]; readonly candidate: readonly number[] };

/** One-sided mid-p for each direction, and the method that found them. */
export type PermutationTest = {
  readonly worse: number;
  readonly better: number;
  readonly method: 'permutation' | 'monte_carlo' | 'normal';
};

const MAX_LABELINGS = 200_000;
const SEED = 20_241_104;
/** Most random labelings, fewer where there are many trials: 2 000 leave a standard error of 0.005 at p = 0.05. */
const MAX_DRAWS = 10_000;
const MIN_DRAWS = 2000;
const MAX_STEPS = 20_000_000;
/** Tolerance between sums: the same numbers in another order are the same sum. */
const ROUNDING = 1e-9;

/**
 * Gives the permutation test of no difference between two arms of graded trials, labels exchanged within each case
 * (Good 2005, Permutation, Parametric and Bootstrap Tests of Hypotheses, ch. 3).
 * `worse` is P(sum < observed) + P(sum = observed) / 2 for the sum of the candidate's scores. With scores of 0 and 1 it
 * is the exact stratified test. All labelings are used while there are at most 200 000, else seeded random ones with
 * the observed one added (Phipson and Smyth 2010, SAGMB 9). Where a single one draws more than 10 000 trials, the
 * normal approximation is used. Null where no case has trials that differ.
 */
export function permutationTest(strata: readonly GradedStratum[]): PermutationTest | null {
  const informative = strata.filter(isInformative);
  if (informative.length === 0) return null;
  const observed = informative.reduce((sum, { candidate }) => sum + total(candidate), 0);
  const labelings = informative.reduce((product, stratum) => product * countLabelings(stratum), 1);
  if (labelings <= MAX_LABELINGS) return enumerate(informative, observed);
  const steps = informative.reduce((sum, stratum) => sum + smallerArm(stratum), 0);
  return steps * MIN_DRAWS <= MAX_STEPS
    ? draw(informative, observed, Math.min(MAX_DRAWS, Math.floor(MAX_STEPS / steps)))
    : approximate(informative, observed);
}

function isInformative({ baseline, candidate }: GradedStratum): boolean {
  if (baseline.length === 0 || candidate.length === 0) return false;
  const [first] = baseline;
  return [...baseline, ...candidate].some((score) => score !== first);
}

function total(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Counts the ways to choose the candidate's trials from all trials of a case. */
function countLabelings({ baseline, candidate }: GradedStratum): number {
  let ways = 1;
  for (let i = 1; i <= candidate.length; i += 1) ways *= (baseline.length + i) / i;
  return ways;
}

function enumerate(strata: readonly GradedStratum[], observed: number): PermutationTest {
  let sums = [0];
  for (const stratum of strata) {
    const own = candidateSums(stratum);
    sums = sums.flatMap((sum) => own.map((one) => sum + one));
  }
  return { ...tails(sums, observed), method: 'permutation' };
}

/** Lists the sums that the candidate's scores can have; the smaller arm is chosen, and the rest is the larger. */
function candidateSums(stratum: GradedStratum): number[] {
  const { baseline, candidate } = stratum;
  const scores = [...baseline, ...candidate];
  const sums = subsetSums(scores, smallerArm(stratum), 0);
  if (candidate.length <= baseline.length) return sums;
  const all = total(scores);
  return sums.map((sum) => all - sum);
}

/** Lists the sums of all subsets of `size` scores from the index `from` on. */
function subsetSums(scores: readonly number[], size: number, from: number): number[] {
  if (size === 0) return [0];
  const sums: number[] = [];
  // No subset starts where fewer scores are left than it needs.
  for (let first = from; first <= scores.length - size; first += 1)
    for (const rest of subsetSums(scores, size - 1, first + 1)) sums.push((scores[first] ?? 0) + rest);
  return sums;
}

function smallerArm({ baseline, candidate }: GradedStratum): number {
  return Math.min(baseline.length, candidate.length);
}

function draw(strata: readonly GradedStratum[], observed: number, draws: number): PermutationTest {
  const random = createRandom(SEED);
  const pools = strata.map((stratum) => new Pool(stratum));
  const sums = Array.from({ length: draws }, () =>
    pools.reduce((sum, pool) => sum + pool.drawSum(random), 0),
  );
  return { ...tails([observed, ...sums], observed), method: 'monte_carlo' };
}

/** Trials of a case, both arms together, from which the candidate's are drawn again and again. */
class Pool {
  readonly #scores: Float64Array;
  readonly #drawn: number;
  /** Sum of all scores where the candidate is the larger arm, else null: only the smaller arm is drawn. */
  readonly #sumOfAll: number | null;

  constructor(stratum: GradedStratum) {
    const { baseline, candidate } = stratum;
    this.#scores = Float64Array.from([...baseline, ...candidate]);
    this.#drawn = smallerArm(stratum);
    this.#sumOfAll = candidate.length <= baseline.length ? null : total(baseline) + total(candidate);
  }

  /** Draws without replacement and gives the sum: each step moves one of the scores that are left to the front. */
  drawSum(random: Random): number {
    const scores = this.#scores;
    let sum = 0;
    for (let i = 0; i < this.#drawn; i += 1) {
      const at = i + Math.floor(random() * (scores.length - i));
      const score = scores[at] ?? 0;
      scores[at] = scores[i] ?? 0;
      scores[i] = score;
      sum += score;
    }
    return this.#sumOfAll === null ? sum : this.#sumOfAll - sum;
  }
}

/** Approximates by the mean and variance of a sum drawn without replacement (Cochran 1977, Sampling Techniques 2.6). */
function approximate(strata: readonly GradedStratum[], observed: number): PermutationTest {
  let [mean, variance] = [0, 0];
  for (const { baseline, candidate } of strata) {
    const scores = [...baseline, ...candidate];
    const [all, drawn] = [scores.length, candidate.length];
    const average = total(scores) / all;
    const squares = total(scores.map((score) => (score - average) ** 2));
    mean += drawn * average;
    variance += (drawn * (all - drawn) * squares) / (all * (all - 1));
  }
  const z = (observed - mean) / Math.sqrt(variance);
  return { worse: normal(z), better: normal(-z), method: 'normal' };
}

function tails(sums: readonly number[], observed: number): { worse: number; better: number } {
  let [below, above] = [0, 0];
  for (const sum of sums) {
    if (sum < observed - ROUNDING) below += 1;
    else if (sum > observed + ROUNDING) above += 1;
  }
  const half = (sums.length - below - above) / 2;
  return { worse: (below + half) / sums.length, better: (above + half) / sums.length };
}
