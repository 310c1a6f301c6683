import type { CellRecord } from '../domain/record.ts';

/** The numbers that judge a cell: from the newer side's config, else the defaults. */
export type Settings = {
  readonly regressionThreshold: number;
  readonly minPassRate: number | null;
  readonly maxLatencyMs: number | null;
  readonly alpha: number;
  readonly power: number;
  readonly errorBudget: number;
};

/** Gives the settings of the newest of a side's records. */
export function readSettings(records: readonly CellRecord[]): Settings {
  const { thresholds = {}, statistics = {} } = newest(records)?.config ?? {};
  return {
    regressionThreshold: thresholds.regression_threshold ?? 0.05,
    minPassRate: thresholds.min_pass_rate ?? null,
    maxLatencyMs: thresholds.max_latency_ms ?? null,
    alpha: statistics.alpha ?? 0.05,
    power: statistics.power ?? 0.8,
    errorBudget: statistics.error_budget ?? 0.05,
  };
}

/** Names the settings that the newer side has and that let more through than the older side's would. */
export function findLoosened(before: Settings, after: Settings): string[] {
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
    .map(([name, old, now]) => `\`${name}\` was loosened: ${old ?? 'none'} -> ${now ?? 'none'}`);
}

/** Gives the record with the latest time; of equal ones the later in order. */
export function newest(records: readonly CellRecord[]): CellRecord | undefined {
  return newestFirst(records)[0];
}

/** Gives the records by time, the latest first; of equal ones the later in order comes first. */
export function newestFirst(records: readonly CellRecord[]): CellRecord[] {
  return records.toReversed().sort((a, b) => timeOf(b) - timeOf(a));
}

/** Gives a record's time in milliseconds; a time without a zone is UTC. */
export function timeOf({ timestamp }: CellRecord): number {
  return Date.parse(
    /(?:Z|[-+]\d\d:?\d\d)$/i.test(timestamp) || !timestamp.includes('T') ? timestamp : `${timestamp}Z`,
  );
}
