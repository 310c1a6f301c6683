import { changeInterval, detectableDrop } from '../stats/change-interval.ts';
import { pairedT } from '../stats/paired-t.ts';
import { rateOf, wilsonInterval } from '../stats/rate.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { RateChange, Side } from './comparison.ts';
import type { Pair } from './pair.ts';
import { shareOf } from './pair.ts';
import type { Settings } from './settings.ts';
import { testTrials } from './test-trials.ts';

/** A first look before the family is known: p for worse and for better, not yet adjusted. */
export type Look = Omit<RateChange, 'pAdjusted' | 'pBetterAdjusted'> & {
  readonly pBetter: number | null;
};

/**
 * Looks once at the pairs of a cell: the test over trials guards against chance, the paired test over cases
 * against reshuffling, and the larger p decides (docs/statistics.md). Null where no case is informative.
 */
export function lookAt(pairs: readonly Pair[], { alpha, power }: Settings): Look {
  const exact = testTrials(pairs);
  const differences = pairs.map(({ before, after }) => shareOf(after) - shareOf(before));
  const cases = pairedT(differences);
  const { interval, standardError } = changeInterval(differences);
  return {
    change: differences.reduce((sum, d) => sum + d, 0) / differences.length,
    interval,
    p: exact === null ? null : Math.max(exact.worse, cases?.worse ?? 0),
    pBetter: exact === null ? null : Math.max(exact.better, cases?.better ?? 0),
    pExact: exact?.worse ?? null,
    pCases: cases?.worse ?? null,
    method: exact?.method ?? null,
    detectableDrop: detectableDrop(standardError, alpha, power),
  };
}

/** Gives a side's rate over some of its cases, each with a scored trial; null without any. */
export function sideOf(cases: readonly ArmCase[]): Side | null {
  if (cases.length === 0) return null;
  const rate = rateOf(cases.map(shareOf), countTrials(cases));
  return { cases: rate.cases, trials: rate.trials, rate: rate.rate, interval: wilsonInterval(rate) };
}

/** Gives the cases of a side that have a scored trial. */
export function scoredCases({ cases }: Arm): ArmCase[] {
  return [...cases.values()].filter(({ trials }) => trials > 0);
}

/** Counts the scored trials of cases. */
export function countTrials(cases: readonly ArmCase[]): number {
  return cases.reduce((sum, { trials }) => sum + trials, 0);
}
