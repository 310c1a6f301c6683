import { trendOf } from '../../compare/trend.ts';
import type { HistoryPoint } from '../../domain/history.ts';
import { dollars, duration, percent } from '../format.ts';
import { describeTrend } from './words.ts';

/** Figures that moved, each with its name and the way it is shown. */
const MOVING = [
  ['rate', 'rate', percent],
  ['mean latency', 'latency_ms', duration],
  ['cost', 'cost_usd', dollars],
] as const;

/** Says how each figure moved since the run before; empty where there is none. */
export function describeMoves(points: readonly HistoryPoint[]): string {
  const moves = MOVING.flatMap(([name, metric, show]) => {
    const trend = trendOf({ points }, metric);
    if (trend === null) return [];
    return [`${name} ${describeTrend(trend)} (${show(trend.previous)} → ${show(trend.current)})`];
  });
  return moves.length === 0 ? '' : `Since the run before: ${moves.join(', ')}.`;
}
