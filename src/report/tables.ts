import { sideOfRecord } from '../compare/look.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import { dollars, duration, NONE, percent, percentRange, plural, thousands } from './format.ts';

/** Content of a column: untrusted names from users and models, words of ours, or figures. */
type Kind = 'name' | 'word' | 'figure';

/** A column's title and what it holds. */
export type Column = { readonly title: string; readonly kind: Kind };

/** A text of a table, or two of which the second explains the first. */
export type Entry = string | { readonly main: string; readonly beside: string };

/** A table of finished texts; only names must still be made harmless. */
export type Table = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Entry[])[] };

/** Most figures that decide nothing in one cell, and most characters of a name. */
const MAX_BESIDE = 8;
const MAX_NAME = 40;
const CELL_COLUMNS: readonly Column[] = [
  { title: 'benchmark', kind: 'name' },
  { title: 'model', kind: 'name' },
];

/** A table of one text in each place. */
export type FlatTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

/** Gives a table with one text in each place: what explains another text stands behind it. */
export function flatten({ columns, rows }: Table, show = (name: string) => name): FlatTable {
  const join = (entry: Entry, kind: Kind | undefined): string => {
    const isName = kind === 'name';
    if (typeof entry === 'string') return isName ? show(entry) : entry;
    const { main, beside } = entry;
    return isName ? `${show(main)} on ${show(beside)}` : `${main} (${beside})`;
  };
  return { columns, rows: rows.map((row) => row.map((entry, index) => join(entry, columns[index]?.kind))) };
}

/** Tells whether several models answered the same benchmark, which is what stands side by side. */
export function hasRivals({ cells }: RunRecord): boolean {
  return new Set(cells.map(({ benchmark_name: name }) => name)).size < cells.length;
}

/** Gives the cells of a run, each benchmark's models side by side, best pass rate first. */
export function runTable(run: RunRecord): Table {
  const records = run.cells.toSorted(
    (a, b) =>
      byOrder(run, a) - byOrder(run, b) || (b.summary?.pass_rate ?? -1) - (a.summary?.pass_rate ?? -1),
  );
  const beside = records.map(({ summary }) => Object.entries(summary?.secondary ?? {}));
  const hasBeside = beside.some((figures) => figures.length > 0);
  return {
    columns: [
      ...CELL_COLUMNS,
      ...['pass rate', '95 %', 'passed', 'mean latency', 'tokens', 'cost'].map(figure),
      ...(hasBeside ? [figure('beside')] : []),
    ],
    rows: records.map((record, index) => [
      ...runRow(record),
      ...(hasBeside ? [renderBeside(beside[index] ?? [])] : []),
    ]),
  };
}

/** Renders the first figures that decide nothing; parts of their names are users' words. */
function renderBeside(figures: readonly (readonly [string, number])[]): string {
  const shown = figures.slice(0, MAX_BESIDE).map(([name, rate]) => `${plainName(name)} ${percent(rate)}`);
  const more = figures.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ') || NONE;
}

/** Gives a name of letters, digits and spaces alone, which mean nothing in Markdown and HTML. */
function plainName(name: string): string {
  const line = name
    .replaceAll(/@(?=\d)/g, ' at ')
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, ' ')
    .trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 3).toWellFormed()}...` : line;
}

/** Gives a record's first figures that decide nothing; null where there are none. */
export function figuresBeside(record: CellRecord | undefined): string | null {
  const figures = Object.entries(record?.summary?.secondary ?? {});
  return figures.length === 0 ? null : renderBeside(figures);
}

function byOrder({ cells }: RunRecord, { benchmark_name: name }: CellRecord): number {
  return cells.findIndex((cell) => cell.benchmark_name === name);
}

function runRow(record: CellRecord): string[] {
  const { benchmark_name: benchmark, model_id: model, summary, results } = record;
  const side = sideOfRecord(record);
  return [
    benchmark,
    model,
    side === null ? NONE : percent(side.rate),
    side === null || side.cases === 1 ? NONE : percentRange(side.interval),
    `${thousands(summary?.passed ?? 0)} of ${thousands(results.length)}${errors(summary?.errored ?? 0)}`,
    summary?.avg_latency_ms == null ? NONE : duration(summary.avg_latency_ms),
    thousands(summary?.total_tokens ?? 0),
    summary?.cost_usd == null ? NONE : dollars(summary.cost_usd),
  ];
}

function errors(errored: number): string {
  return errored === 0 ? '' : `, ${plural(errored, 'error')}`;
}

function figure(title: string): Column {
  return { title, kind: 'figure' };
}
