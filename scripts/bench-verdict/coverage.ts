import { changeInterval } from '../../src/stats/change-interval.ts';
import { drawBeta, drawBinomial } from '../../src/stats/draw.ts';
import type { Random } from '../../src/stats/draw.ts';
import { rateOf, wilsonInterval } from '../../src/stats/rate.ts';
import type { Interval } from '../../src/stats/rate.ts';

/** How cases and trials lie; a change shrinks every rate by the same factor. */
type Design = {
  readonly cases: number;
  readonly before: number;
  readonly after: number;
  readonly factor: number;
};

/** How often 95 % intervals hold what they should, 0 to 1. */
export type Coverage = Design & { readonly change: number; readonly rate: number };

const DESIGNS: readonly Design[] = [10, 25, 50, 100, 200].flatMap((cases) =>
  [1, 0.9].flatMap((factor) => [
    { cases, before: 1, after: 1, factor },
    { cases, before: 7, after: 1, factor },
    { cases, before: 7, after: 3, factor },
  ]),
);
const MIX = [2, 0.5] as const;

/** Counts how often the intervals of changes and rates hold the true ones, of cases drawn anew each time. */
export function measureCoverage(repetitions: number, random: Random): Coverage[] {
  const mean = MIX[0] / (MIX[0] + MIX[1]);
  return DESIGNS.map((design) => {
    const { cases, before, after, factor } = design;
    let [changes, rates] = [0, 0];
    for (let i = 0; i < repetitions; i += 1) {
      const drawn = Array.from({ length: cases }, () => drawBeta(...MIX, random));
      const was = drawn.map((rate) => drawBinomial(before, rate, random) / before);
      const is = drawn.map((rate) => drawBinomial(after, rate * factor, random) / after);
      const change = changeInterval(is.map((share, index) => share - (was[index] ?? 0))).interval;
      if (holds(change, mean * (factor - 1))) changes += 1;
      if (holds(wilsonInterval(rateOf(was, cases * before)), mean)) rates += 1;
    }
    return { ...design, change: changes / repetitions, rate: rates / repetitions };
  });
}

function holds([low, high]: Interval, truth: number): boolean {
  return low <= truth && truth <= high;
}
