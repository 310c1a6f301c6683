import type { FloorMode } from '../domain/benchmark.ts';
import { DEFAULT_REGRESSION_THRESHOLD, DEFAULT_STATISTICS } from '../domain/defaults.ts';
import type { CellRecord } from '../domain/record.ts';
import { newest } from '../records/order.ts';

/** The numbers that judge a cell: from the newer side's config, else the defaults. */
export type Settings = {
  readonly regressionThreshold: number;
  readonly minPassRate: number | null;
  readonly floor: FloorMode;
  readonly maxLatencyMs: number | null;
  readonly alpha: number;
  readonly power: number;
  readonly errorBudget: number;
};

/** Gives the settings of the newest of a side's records. */
export function readSettings(records: readonly CellRecord[]): Settings {
  const { thresholds = {}, statistics = {}, floor = 'statistical' } = newest(records)?.config ?? {};
  return {
    regressionThreshold: thresholds.regression_threshold ?? DEFAULT_REGRESSION_THRESHOLD,
    minPassRate: thresholds.min_pass_rate ?? null,
    floor,
    maxLatencyMs: thresholds.max_latency_ms ?? null,
    alpha: statistics.alpha ?? DEFAULT_STATISTICS.alpha,
    power: statistics.power ?? DEFAULT_STATISTICS.power,
    errorBudget: statistics.error_budget ?? DEFAULT_STATISTICS.errorBudget,
  };
}

/** A setting of the newer side that lets more through than the older side's would; null stands for none. */
export type Loosened = {
  readonly setting: string;
  readonly before: number | null;
  readonly after: number | null;
};

/** Lists the settings that were loosened. */
export function findLoosened(before: Settings, after: Settings): Loosened[] {
  const changes: readonly [string, number | null, number | null, boolean][] = [
    [
      'regression_threshold',
      before.regressionThreshold,
      after.regressionThreshold,
      after.regressionThreshold > before.regressionThreshold,
    ],
    [
      'min_pass_rate',
      before.minPassRate,
      after.minPassRate,
      (after.minPassRate ?? 0) < (before.minPassRate ?? 0),
    ],
    [
      'max_latency_ms',
      before.maxLatencyMs,
      after.maxLatencyMs,
      (after.maxLatencyMs ?? Infinity) > (before.maxLatencyMs ?? Infinity),
    ],
    ['alpha', before.alpha, after.alpha, after.alpha < before.alpha],
    ['error_budget', before.errorBudget, after.errorBudget, after.errorBudget > before.errorBudget],
  ];
  return changes
    .filter(([, , , isLooser]) => isLooser)
    .map(([setting, was, is]) => ({ setting, before: was, after: is }));
}
