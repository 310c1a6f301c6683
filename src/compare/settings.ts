import type { FloorMode } from '../domain/benchmark.ts';
import { DEFAULT_REGRESSION_THRESHOLD, DEFAULT_STATISTICS, defaultSuspectP } from '../domain/defaults.ts';
import type { CellRecord } from '../domain/record.ts';
import { newest } from '../records/order.ts';

/** The numbers that judge a cell: what a record says was in force, else the defaults. */
export type Settings = {
  readonly regressionThreshold: number;
  readonly minPassRate: number | null;
  readonly floor: FloorMode;
  readonly maxLatencyMs: number | null;
  readonly alpha: number;
  readonly power: number;
  readonly errorBudget: number;
  readonly suspectP: number;
  readonly confirmTrials: number;
};

/** Gives the settings of the newest of a side's records. */
export function readSettings(records: readonly CellRecord[]): Settings {
  const { thresholds = {}, statistics = {}, floor = 'statistical' } = newest(records)?.config ?? {};
  const alpha = statistics.alpha ?? DEFAULT_STATISTICS.alpha;
  return {
    regressionThreshold: thresholds.regression_threshold ?? DEFAULT_REGRESSION_THRESHOLD,
    minPassRate: thresholds.min_pass_rate ?? null,
    floor,
    maxLatencyMs: thresholds.max_latency_ms ?? null,
    alpha,
    power: statistics.power ?? DEFAULT_STATISTICS.power,
    errorBudget: statistics.error_budget ?? DEFAULT_STATISTICS.errorBudget,
    suspectP: statistics.suspect_p ?? defaultSuspectP(alpha),
    confirmTrials: statistics.confirm_trials ?? DEFAULT_STATISTICS.confirmTrials,
  };
}
