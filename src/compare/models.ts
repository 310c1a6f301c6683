/** Models side by side: every two on the cases of a benchmark, in numbers only. */
import type { CellRecord } from '../domain/record.ts';
import { changeInterval } from '../stats/change-interval.ts';
import { holm } from '../stats/holm.ts';
import { mean } from '../stats/mean.ts';
import type { Interval } from '../stats/rate.ts';
import { sum } from '../stats/sum.ts';
import { buildArm, meanOf, scoredCases } from './arm.ts';
import type { Arm } from './arm.ts';
import type { Side } from './comparison.ts';
import { sideOf, testPairs } from './look.ts';
import { listLeaders } from './leaders.ts';
import { findReading } from './metric.ts';
import type { Metric } from './metric.ts';
import { pairCases, sharesEnough } from './pair.ts';
import { meanLatencyMs } from './ratios.ts';
import { decidingP, findBrokenBudget } from './rule.ts';
import { readSettings } from './settings.ts';

/** Most possible sums for which a pair is tested exactly, fewer than for a verdict: twenty models make 190 pairs. */
const MAX_EXACT_SUPPORT = 1000;
/** Most models of which every two are tested; of more each is tested against as many that are the best for some budget. */
const MAX_ALL_PAIRS = 50;

/** A model on a benchmark, with what it takes. */
export type ModelFigures = {
  readonly model: string;
  /** Pass rate, or mean score where that decides, over all of its cases. */
  readonly side: Side;
  /** Dollars for a thousand cases asked once; null where no price is known. */
  readonly costPerThousand: number | null;
  /** Mean latency; null where none was measured. */
  readonly latencyMs: number | null;
};

/** Two models on the cases that both have answered; the first ranks before the second. */
export type ModelPair = {
  readonly first: string;
  readonly second: string;
  readonly cases: number;
  /** Mean over these cases of the first's pass share (or score) minus the second's. */
  readonly change: number;
  readonly interval: Interval;
  /** Two-sided p, Holm over all pairs of all benchmarks, tested or not; null where nothing tells. */
  readonly pAdjusted: number | null;
};

/** The models of a benchmark, best first, and the pairs of them that were tested. */
export type ModelComparison = {
  readonly benchmark: string;
  readonly metric: Metric;
  readonly models: readonly ModelFigures[];
  readonly pairs: readonly ModelPair[];
  /** Chance of any wrong difference in all of these comparisons. */
  readonly alpha: number;
  /** Models that are left out because too much of them was not measured. */
  readonly unmeasured: readonly string[];
};

/** A model with its answers. */
type Runner = { readonly figures: ModelFigures; readonly arm: Arm };

/** A comparison before the family of all pairs is known. */
type Raw = Omit<ModelComparison, 'pairs'> & {
  readonly pairs: readonly (Omit<ModelPair, 'pAdjusted'> & { readonly p: number | null })[];
};

/**
 * Compares the models of a run with one another on each benchmark that several of them have answered. All pairs of all
 * benchmarks are one family.
 */
export function compareModels(cells: readonly CellRecord[]): ModelComparison[] {
  const byBenchmark = Map.groupBy(cells, ({ benchmark_name: name }) => name);
  const raw = [...byBenchmark].flatMap(([benchmark, records]) =>
    records.length < 2 ? [] : [compareOn(benchmark, records)],
  );
  const told = raw.filter(({ models }) => models.length > 1);
  const ps = told.flatMap(({ pairs }) => pairs.map(({ p }) => p));
  const untested = sum(told.map(({ models, pairs }) => countPairs(models.length) - pairs.length));
  // What was not tested counts as a test that finds nothing.
  const adjusted = holm([...ps, ...Array.from({ length: untested }, () => 1)]);
  let next = 0;
  return told.map((one) => ({
    ...one,
    pairs: one.pairs.map(({ p: _p, ...pair }) => {
      const pAdjusted = adjusted[next] ?? null;
      next += 1;
      return { ...pair, pAdjusted };
    }),
  }));
}

function compareOn(benchmark: string, records: readonly CellRecord[]): Raw {
  const reading = findReading(records);
  const { alpha, errorBudget } = readSettings(records);
  const runners: Runner[] = [];
  const unmeasured: string[] = [];
  for (const record of records) {
    const arm = buildArm([record], reading);
    const side = sideOf(scoredCases(arm));
    if (side === null || findBrokenBudget(arm, errorBudget) !== null) unmeasured.push(record.model_id);
    else runners.push({ arm, figures: describeModel(record.model_id, arm, side) });
  }
  const ranked = runners.sort((a, b) => rank(a.figures, b.figures));
  const firsts = new Set(ranked.length > MAX_ALL_PAIRS ? listFirsts(ranked) : ranked);
  const pairs = ranked.flatMap((first, index) =>
    firsts.has(first) ? ranked.slice(index + 1).map((second) => comparePair(first, second)) : [],
  );
  return {
    benchmark,
    metric: reading.metric,
    models: ranked.map(({ figures }) => figures),
    pairs,
    alpha,
    unmeasured,
  };
}

/** Lists the best of all, and those that are the best for some budget. */
function listFirsts(ranked: readonly Runner[]): Runner[] {
  const leaders = new Set(listLeaders(ranked.map(({ figures }) => figures)).map(({ leader }) => leader));
  const firsts = ranked.filter((runner, index) => index === 0 || leaders.has(runner.figures));
  return firsts.slice(0, MAX_ALL_PAIRS);
}

function countPairs(models: number): number {
  return (models * (models - 1)) / 2;
}

/** Sorts by quality, then by what is cheaper and what is faster. */
function rank(a: ModelFigures, b: ModelFigures): number {
  const cost = ({ costPerThousand }: ModelFigures): number => costPerThousand ?? Infinity;
  const latency = ({ latencyMs }: ModelFigures): number => latencyMs ?? Infinity;
  return (
    b.side.rate - a.side.rate ||
    compareNumbers(cost(a), cost(b)) ||
    compareNumbers(latency(a), latency(b)) ||
    (a.model < b.model ? -1 : 1)
  );
}

/** Compares numbers that may be infinite. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function describeModel(model: string, arm: Arm, side: Side): ModelFigures {
  const costs = Array.from(scoredCases(arm), ({ costUsd }) => meanOf(costUsd) ?? []).flat();
  const cost = mean(costs);
  return {
    model,
    side,
    // A budget of $2 must allow what costs $2.0000000000000004 by rounding alone.
    costPerThousand: cost === null ? null : Number((1000 * cost).toPrecision(12)),
    latencyMs: meanLatencyMs(arm),
  };
}

function comparePair(first: Runner, second: Runner): Raw['pairs'][number] {
  const pairing = pairCases(second.arm, first.arm);
  const { exact, cases, differences, change } = testPairs(pairing.pairs, MAX_EXACT_SUPPORT);
  const [worse, better] = (['worse', 'better'] as const).map((side) =>
    decidingP(exact?.[side] ?? null, cases?.[side] ?? null),
  );
  const isTold = worse != null && better != null && sharesEnough(pairing, second.arm, first.arm);
  return {
    first: first.figures.model,
    second: second.figures.model,
    cases: pairing.pairs.length,
    change,
    interval: changeInterval(differences).interval,
    p: isTold ? Math.min(1, 2 * Math.min(worse, better)) : null,
  };
}
