import type { HistoryPoint, RunHistory } from '../../src/domain/history.ts';

/** The line of a run on GitHub by its number, a minute after the one before, unless overridden. */
export function createPoint(run: number, overrides: Partial<HistoryPoint> = {}): HistoryPoint {
  return {
    at: new Date(Date.UTC(2026, 10, 24) + run * 60_000).toISOString(),
    commit: `c0ffee${run}`,
    run_id: run,
    run_attempt: 1,
    fingerprint: 'f1',
    cases: 10,
    trials: 10,
    rate: 0.5,
    interval: [0.2366, 0.7634],
    latency_ms: 100,
    tokens: 1000,
    cost_usd: 0.01,
    ...overrides,
  };
}

/** A history of one cell. */
export function historyOfCell(points: readonly HistoryPoint[], model_id = 'm'): RunHistory {
  return { cells: [{ benchmark_name: 'b', model_id, points }] };
}

/** Which runs a history has of each model. */
export function runsIn({ cells }: RunHistory): Record<string, (number | undefined)[]> {
  return Object.fromEntries(
    cells.map(({ model_id, points }) => [model_id, points.map(({ run_id }) => run_id)]),
  );
}
