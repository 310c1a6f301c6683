import { changeInterval, detectableDrop } from '../stats/change-interval.ts';
import { medianRatio } from '../stats/median-ratio.ts';
import type { MedianRatio } from '../stats/median-ratio.ts';
import { pairedT } from '../stats/paired-t.ts';
import { rateOf, wilsonInterval } from '../stats/rate.ts';
import { stratifiedExact } from '../stats/stratified-exact.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { PassRateChange, Side } from './comparison.ts';
import type { Pair } from './pair.ts';
import { shareOf } from './pair.ts';
import type { Settings } from './settings.ts';

/** A first look before the family is known: p for worse and for better, not yet adjusted. */
export type Look = Omit<PassRateChange, 'pAdjusted' | 'pBetterAdjusted'> & {
  readonly pBetter: number | null;
};

/**
 * Looks once at the pairs of a cell: the exact test over trials guards against chance, the paired test over cases
 * against reshuffling, and the larger p decides (docs/statistics.md). Null where no case is informative.
 */
export function lookAt(pairs: readonly Pair[], { alpha, power }: Settings): Look {
  const exact = stratifiedExact(
    pairs.map(({ before, after }) => ({
      baselineTrials: before.trials,
      baselinePasses: before.passes,
      candidateTrials: after.trials,
      candidatePasses: after.passes,
    })),
  );
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

/** Gives a side's pass rate over some of its cases, each with a scored trial; null without any. */
export function sideOf(cases: readonly ArmCase[]): Side | null {
  if (cases.length === 0) return null;
  const rate = rateOf(cases.map(shareOf), countTrials(cases));
  return { cases: rate.cases, trials: rate.trials, passRate: rate.rate, interval: wilsonInterval(rate) };
}

/** Gives the cases of a side that have a scored trial. */
export function scoredCases({ cases }: Arm): ArmCase[] {
  return [...cases.values()].filter(({ trials }) => trials > 0);
}

/** Counts the scored trials of cases. */
export function countTrials(cases: readonly ArmCase[]): number {
  return cases.reduce((sum, { trials }) => sum + trials, 0);
}

/** Compares latencies over the pairs where both sides have one. */
export function compareLatency(pairs: readonly Pair[]): MedianRatio | null {
  const timed = pairs.filter(({ before, after }) => before.latencies > 0 && after.latencies > 0);
  const mean = ({ latencySumMs, latencies }: ArmCase): number => latencySumMs / latencies;
  return medianRatio(
    timed.map(({ before }) => mean(before)),
    timed.map(({ after }) => mean(after)),
  );
}

/** Gives the mean latency of a side's scored trials in milliseconds; null where none has one. */
export function meanLatencyMs(arm: Arm): number | null {
  let [sum, count] = [0, 0];
  for (const { latencySumMs, latencies } of arm.cases.values()) {
    sum += latencySumMs;
    count += latencies;
  }
  return count === 0 ? null : sum / count;
}
