/** The history of each benchmark and model for a terminal, and as JSON. */
import { trendOf } from '../../compare/trend.ts';
import type { Trend } from '../../compare/trend.ts';
import type { CellHistory, RunHistory } from '../../domain/history.ts';
import { plainText } from '../../text/escape.ts';
import { cellName, plural, thousands } from '../format.ts';
import { sparkline } from '../sparkline.ts';
import { renderTable } from '../terminal/table.ts';
import { runsTable } from './runs-table.ts';
import { describeTrend } from './words.ts';

/** The schema of a history as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/history/1';

/** Renders at most `most` of each cell's runs for a terminal, the newest first. */
export function renderHistory({ cells }: RunHistory, most: number): string {
  if (cells.length === 0) return 'no run of a whole benchmark is among the results\n';
  return `${cells.map((cell) => renderCell(cell, most)).join('\n\n')}\n`;
}

function renderCell(
  { benchmark_name: benchmark, model_id: model, points }: CellHistory,
  most: number,
): string {
  const name = plainText(cellName({ benchmark, model }));
  if (points.length === 0) return `${name}: no run of the whole benchmark`;
  const bars = sparkline(points);
  const head = [
    `${name}: ${plural(points.length, 'run')}`,
    ...(points.length < 2 ? [] : [`rate ${describeTrend(trendOf({ points }, 'rate'))}`]),
    ...(bars === '' ? [] : [bars]),
  ];
  const left = points.length - most;
  return [
    head.join('  '),
    renderTable(runsTable(points.slice(0, most))),
    ...(left > 0 ? [`and ${thousands(left)} more`] : []),
  ].join('\n');
}

/** Builds the object that `history --json` prints, with at most `most` of each cell's runs. */
export function buildHistoryJson({ cells }: RunHistory, most: number): object {
  return {
    schema: SCHEMA,
    cells: cells.map(({ benchmark_name: benchmark, model_id: model, points }) => ({
      benchmark,
      model,
      runs: points.length,
      trend: {
        pass_rate: buildTrend(trendOf({ points }, 'rate')),
        latency_ms: buildTrend(trendOf({ points }, 'latency_ms')),
        tokens: buildTrend(trendOf({ points }, 'tokens')),
        cost_usd: buildTrend(trendOf({ points }, 'cost_usd')),
      },
      points: points.slice(0, most),
    })),
  };
}

function buildTrend(trend: Trend | null): object | null {
  if (trend === null) return null;
  const { current, previous, trend: way, changePercent } = trend;
  return { current, previous, trend: way, change_percent: changePercent };
}
