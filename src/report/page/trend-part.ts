import { VERDICTS } from '../../compare/comparison.ts';
import type { Comparison, Verdict } from '../../compare/comparison.ts';
import type { CellHistory, HistoryPoint } from '../../domain/history.ts';
import { cellKey, keyOfRecord } from '../../records/cell-key.ts';
import { oneLine } from '../../text/escape.ts';
import { cellName, METRIC_NAMES } from '../format.ts';
import { mark, verdictWord } from '../verdict-words.ts';
import { describeMoves } from '../look-back/moves.ts';
import { runsTable } from '../look-back/runs-table.ts';
import { summaryTable } from '../look-back/summary-table.ts';
import { describeMark, describeTime } from '../look-back/words.ts';
import type { Report } from '../report.ts';
import type { TrendCell, TrendLine, TrendMark, TrendPart } from './data.ts';

/** Most runs on the page, all in all, and least of each benchmark and model where there are very many of these. */
const MAX_RUNS = 40_000;
const MIN_RUNS = 20;
/** Longest name that is shown. */
const MAX_NAME = 200;

/** Builds the trend of each benchmark and model; null where none has a second run. */
export function buildTrendPart({ history, comparison }: Report): TrendPart | null {
  const known = (history?.cells ?? []).filter(({ points }) => points.length > 0);
  if (known.every(({ points }) => points.length < 2)) return null;
  const verdicts = listVerdicts(comparison);
  const rank = (cell: CellHistory): number => {
    const verdict = verdicts.get(keyOfRecord(cell));
    return verdict === undefined ? VERDICTS.length : VERDICTS.indexOf(verdict);
  };
  // What got worse is shown first.
  const cells = known.toSorted((a, b) => rank(a) - rank(b));
  const most = Math.max(MIN_RUNS, Math.floor(MAX_RUNS / cells.length));
  return {
    overview: summaryTable(
      cells.map((cell) => ({
        benchmark: oneLine(cell.benchmark_name, MAX_NAME),
        model: oneLine(cell.model_id, MAX_NAME),
        verdict: sayVerdict(verdicts.get(keyOfRecord(cell))),
        points: cell.points,
      })),
    ),
    cells: cells.map((cell) => buildCell(cell, most)),
  };
}

function listVerdicts({ cells }: Comparison): Map<string, Verdict> {
  return new Map(cells.map(({ benchmark, model, verdict }) => [cellKey(benchmark, model), verdict]));
}

function sayVerdict(verdict: Verdict | undefined): string {
  return verdict === undefined ? '' : `${mark({ verdict })} ${verdictWord(verdict)}`;
}

function buildCell(
  { benchmark_name: benchmark, model_id: model, points: all }: CellHistory,
  most: number,
): TrendCell {
  const shown = all.slice(0, most);
  const points = shown.toReversed();
  return {
    benchmark,
    model,
    name: oneLine(cellName({ benchmark, model }), MAX_NAME),
    moves: describeMoves(all),
    at: points.map(({ at }) => Math.round(Date.parse(at) / 1000)),
    lines: buildLines(points),
    marks: points.flatMap(listMarks),
    table: runsTable(shown),
    left: all.length - shown.length,
  };
}

function buildLines(points: readonly HistoryPoint[]): TrendLine[] {
  const isScore = points.at(-1)?.metric === 'score';
  const ofMetric = points.map((point) => ((point.metric === 'score') === isScore ? point : null));
  const lines: readonly TrendLine[] = [
    {
      key: 'rate',
      title: METRIC_NAMES[isScore ? 'score' : 'pass_rate'],
      values: ofMetric.map((point) => point?.rate ?? null),
      low: ofMetric.map((point) => point?.interval?.[0] ?? null),
      high: ofMetric.map((point) => point?.interval?.[1] ?? null),
    },
    { key: 'latency', title: 'mean latency', values: points.map(({ latency_ms: ms }) => ms) },
    { key: 'tokens', title: 'tokens', values: points.map(({ tokens }) => tokens) },
    { key: 'cost', title: 'cost', values: points.map(({ cost_usd: cost }) => cost) },
  ];
  return lines.filter(({ key, values }) => key === 'rate' || values.some((value) => value !== null));
}

function listMarks(point: HistoryPoint, run: number): TrendMark[] {
  return (point.marks ?? []).map((kind) => ({
    run,
    kind,
    words: `${describeTime(point)}: ${describeMark(kind)}`,
  }));
}
