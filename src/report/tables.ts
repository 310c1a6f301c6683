import type { CellComparison } from '../compare/comparison.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import {
  change,
  changeRange,
  count,
  dollars,
  duration,
  percent,
  percentRange,
  plural,
  pValue,
} from './format.ts';
import { mark } from './headline.ts';

/** A table of finished texts; the first columns name things that users and models named, and are not to be trusted. */
export type Table = {
  readonly columns: readonly string[];
  /** How many columns, from the left, hold untrusted names. */
  readonly names: number;
  readonly rows: readonly (readonly string[])[];
};

/** What is shown where there is nothing. */
const NONE = '–';

/** Gives the cells of a comparison, each with both pass rates and what their difference is worth. */
export function comparisonTable(cells: readonly CellComparison[]): Table {
  return {
    columns: ['benchmark', 'model', 'verdict', 'before', 'now', 'change (95 %)', 'p', 'latency'],
    names: 2,
    rows: cells.map((cell) => [
      cell.benchmark,
      cell.model,
      `${mark(cell)} ${cell.verdict}`,
      cell.baseline === null ? NONE : percent(cell.baseline.passRate),
      cell.candidate === null ? NONE : percent(cell.candidate.passRate),
      cell.passRate === null
        ? NONE
        : `${change(cell.passRate.change)} (${changeRange(cell.passRate.interval)})`,
      cell.passRate?.pAdjusted == null
        ? NONE
        : pValue(cell.passRate.pAdjusted).replace('p = ', '').replace('p ', ''),
      cell.latency === null ? NONE : `× ${cell.latency.ratio.toFixed(2)}`,
    ]),
  };
}

/** Gives the cells of a run, each benchmark's models side by side, best pass rate first. */
export function runTable(run: RunRecord, cells: readonly CellComparison[]): Table {
  const records = run.cells.toSorted(
    (a, b) =>
      byOrder(run, a) - byOrder(run, b) || (b.summary?.pass_rate ?? -1) - (a.summary?.pass_rate ?? -1),
  );
  return {
    columns: ['benchmark', 'model', 'pass rate', '95 %', 'passed', 'mean latency', 'tokens', 'cost'],
    names: 2,
    rows: records.map((record) => runRow(record, cells)),
  };
}

function byOrder({ cells }: RunRecord, { benchmark_name: name }: CellRecord): number {
  return cells.findIndex((cell) => cell.benchmark_name === name);
}

function runRow(
  { benchmark_name: benchmark, model_id: model, summary, results }: CellRecord,
  cells: readonly CellComparison[],
): string[] {
  const candidate = cells.find((cell) => cell.benchmark === benchmark && cell.model === model)?.candidate;
  return [
    benchmark,
    model,
    summary?.pass_rate == null ? NONE : percent(summary.pass_rate),
    candidate == null ? NONE : percentRange(candidate.interval),
    `${count(summary?.passed ?? 0)} of ${count(results.length)}${errors(summary?.errored ?? 0)}`,
    summary?.avg_latency_ms == null ? NONE : duration(summary.avg_latency_ms),
    count(summary?.total_tokens ?? 0),
    summary?.cost_usd == null ? NONE : dollars(summary.cost_usd),
  ];
}

function errors(errored: number): string {
  return errored === 0 ? '' : `, ${plural(errored, 'error')}`;
}
