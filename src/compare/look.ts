import { isNonEmpty } from '../domain/json.ts';
import type { CellRecord } from '../domain/record.ts';
import { changeInterval, detectableDrop } from '../stats/change-interval.ts';
import { mean } from '../stats/mean.ts';
import { pairedT } from '../stats/paired-t.ts';
import type { PairedTest } from '../stats/paired-t.ts';
import { permutationTest } from '../stats/permutation.ts';
import type { PermutationTest } from '../stats/permutation.ts';
import { rateOf, wilsonInterval } from '../stats/rate.ts';
import type { Rate } from '../stats/rate.ts';
import { stratifiedExact } from '../stats/stratified-exact.ts';
import type { StratifiedTest } from '../stats/stratified-exact.ts';
import { buildArm, scoredCases } from './arm.ts';
import type { RateChange, Side } from './comparison.ts';
import { MARKED } from './metric.ts';
import type { Reading } from './metric.ts';
import { passShare } from './pair.ts';
import type { CountPair, Counts } from './pair.ts';
import { decidingP } from './rule.ts';
import type { Settings } from './settings.ts';

/** A first look before the family is known: p for worse and for better, not yet adjusted. */
export type Look = Omit<RateChange, 'pAdjusted' | 'pBetterAdjusted'>;

/** Paired test over cases, one-sided each way; null where the differences have no variance. */
type CaseTest = {
  readonly cases: PairedTest | null;
  /** Pass share of the newer side minus the older's, by pair. */
  readonly differences: readonly number[];
  /** Mean of the differences. */
  readonly change: number;
};

/** Both tests; the one over trials is null where no case tells. */
type Tests = CaseTest & { readonly exact: StratifiedTest | PermutationTest | null };

/** Tests pairs over cases, which guards against reshuffling (docs/statistics.md). */
export function testCases(pairs: readonly CountPair[]): CaseTest {
  const differences = pairs.map(({ before, after }) => passShare(after) - passShare(before));
  return { cases: pairedT(differences), differences, change: mean(differences) ?? 0 };
}

/**
 * Tests pairs over trials too, which guards against chance. From `maxExactSupport` possible sums on, the exact test is
 * the normal approximation.
 */
export function testPairs(pairs: readonly CountPair[], maxExactSupport?: number): Tests {
  return { ...testCases(pairs), exact: testTrials(pairs, maxExactSupport) };
}

/** Looks once at the pairs of a cell; the larger p of both tests decides. */
export function lookAt(pairs: readonly CountPair[], { alpha, power }: Settings): Look {
  const { exact, cases, differences, change } = testPairs(pairs);
  const { interval, standardError } = changeInterval(differences);
  return {
    change,
    interval,
    p: decidingP(exact?.worse ?? null, cases?.worse ?? null),
    pBetter: decidingP(exact?.better ?? null, cases?.better ?? null),
    pExact: exact?.worse ?? null,
    pCases: cases?.worse ?? null,
    method: exact?.method ?? null,
    detectableDrop: detectableDrop(standardError, alpha, power),
  };
}

/** Tests trials: exactly where they passed or failed, by permutation where graded; null where no case tells. */
function testTrials(
  pairs: readonly CountPair[],
  maxExactSupport?: number,
): StratifiedTest | PermutationTest | null {
  const graded = pairs.flatMap(({ before, after }) =>
    before.grades === null || after.grades === null
      ? []
      : [{ baseline: before.grades, candidate: after.grades }],
  );
  if (graded.length > 0) return permutationTest(graded);
  const strata = pairs.map(({ before, after }) => ({
    baselineTrials: before.trials,
    baselinePasses: before.passes,
    candidateTrials: after.trials,
    candidatePasses: after.passes,
  }));
  return stratifiedExact(strata, maxExactSupport);
}

/** Gives a side's rate over some of its cases, each with a scored trial; null without any. */
export function sideOf(cases: Iterable<Counts>): Side | null {
  const rate = rateOfCases(cases);
  if (rate.cases === 0) return null;
  return { cases: rate.cases, trials: rate.trials, rate: rate.rate, interval: wilsonInterval(rate) };
}

/** Gives the rate over some cases, each with a scored trial. */
export function rateOfCases(cases: Iterable<Counts>): Rate {
  const shares: number[] = [];
  let trials = 0;
  for (const one of cases) {
    shares.push(passShare(one));
    trials += one.trials;
  }
  return rateOf(shares, trials);
}

/** Cases of a record that are pooled at once. */
const PART_CASES = 1000;

/** Gives the side of one record; its cases are pooled a part at a time, since all take as much memory as their answers. */
export function sideOfRecord(record: CellRecord, reading: Reading = MARKED): Side | null {
  const counts: Counts[] = [];
  for (let start = 0; start < record.results.length; start += PART_CASES) {
    const results = record.results.slice(start, start + PART_CASES);
    if (!isNonEmpty(results)) continue;
    for (const { passes, trials, grades } of scoredCases(buildArm([{ ...record, results }], reading)))
      counts.push({ passes, trials, grades });
  }
  return sideOf(counts);
}
