/** Figures beside the verdict: they decide nothing. */
import { changeInterval } from '../stats/change-interval.ts';
import { mean } from '../stats/mean.ts';
import { medianRatio } from '../stats/median-ratio.ts';
import { meanOf, meanOfAll } from './arm.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { Ratio, ScoreChange } from './comparison.ts';
import type { Pair } from './pair.ts';

type Measure = 'latencyMs' | 'tokens' | 'costUsd' | 'score';

/** Compares a measure over the pairs where both sides have it. */
export function compareMeasure(pairs: readonly Pair[], measure: Measure): Ratio | null {
  const both = bothSides(pairs, measure);
  return medianRatio(
    both.map(([before]) => before),
    both.map(([, after]) => after),
  );
}

/** Compares mean scores over the pairs where both sides have them; null where no score is between 0 and 1. */
export function compareScores(pairs: readonly Pair[]): ScoreChange | null {
  const both = bothSides(pairs, 'score');
  if (both.length === 0) return null;
  const differences = both.map(([before, after]) => after - before);
  return {
    before: mean(both.map(([before]) => before)) ?? 0,
    after: mean(both.map(([, after]) => after)) ?? 0,
    change: mean(differences) ?? 0,
    interval: changeInterval(differences).interval,
  };
}

/** Gives the mean latency of a side's scored trials in milliseconds; null where none has one. */
export function meanLatencyMs({ cases }: Arm): number | null {
  return meanOfAll(Array.from(cases.values(), ({ latencyMs }) => latencyMs));
}

function bothSides(pairs: readonly Pair[], measure: Measure): [number, number][] {
  const of = (side: ArmCase): number | null => meanOf(side[measure]);
  return pairs.flatMap(({ before, after }): [number, number][] => {
    const [was, is] = [of(before), of(after)];
    return was === null || is === null ? [] : [[was, is]];
  });
}
