import type { CellHistory, HistoryPoint } from '../domain/history.ts';

/** A figure of the newest run beside that of the run before. */
export type Trend = {
  readonly current: number;
  readonly previous: number;
  readonly trend: 'up' | 'down' | 'stable';
  /** Change in percent of the previous figure; null where that is 0. */
  readonly changePercent: number | null;
};

/** Figures of a run that have a trend. */
export type TrendMetric = 'rate' | 'latency_ms' | 'tokens' | 'cost_usd';

/** Change in percent that is shown as none. */
const NO_CHANGE = 0.05;

/** Gives how a figure moved between the newest two runs that have it; null where fewer have. It tests nothing. */
export function trendOf({ points }: Pick<CellHistory, 'points'>, metric: TrendMetric): Trend | null {
  const [current, previous] = points.flatMap((point) => valueOf(point, metric, points[0]));
  if (current === undefined || previous === undefined) return null;
  const changePercent = previous === 0 ? null : ((current - previous) / previous) * 100;
  const isStable = changePercent === null ? current === previous : Math.abs(changePercent) < NO_CHANGE;
  return {
    current,
    previous,
    trend: isStable ? 'stable' : current > previous ? 'up' : 'down',
    changePercent,
  };
}

/** Gives a point's figure; a rate of another metric than the newest run's is none. */
function valueOf(point: HistoryPoint, metric: TrendMetric, newest: HistoryPoint | undefined): number[] {
  const value = point[metric];
  return value === null || (metric === 'rate' && point.metric !== newest?.metric) ? [] : [value];
}
