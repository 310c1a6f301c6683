import { buildArm } from '../compare/arm.ts';
import type { CellComparison } from '../compare/comparison.ts';
import { scoredCases, sideOf } from '../compare/look.ts';
import { rematchP } from '../compare/rule.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import {
  change,
  changeRange,
  thousands,
  dollars,
  duration,
  percent,
  percentRange,
  plural,
  pValue,
  times,
} from './format.ts';
import { mark } from './headline.ts';

/** Content of a column: untrusted names from users and models, words of ours, or figures. */
type Kind = 'name' | 'word' | 'figure';

/** A column's title and what it holds. */
export type Column = { readonly title: string; readonly kind: Kind };

/** A table of finished texts; only names must still be made harmless. */
export type Table = { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

/** Widest interval of a change that tells something: a wider one holds both a total loss and no change. */
const WIDEST_TELLING = 1;
/** Most figures that decide nothing in one cell, and most characters of a name. */
const MAX_BESIDE = 8;
const MAX_NAME = 40;
/** Text where there is no value. */
const NONE = '–';
const CELL_COLUMNS: readonly Column[] = [
  { title: 'benchmark', kind: 'name' },
  { title: 'model', kind: 'name' },
];

/** Figures that decide nothing; each has a column where some cell has it. */
const BESIDE: readonly {
  readonly title: string;
  readonly render: (cell: CellComparison) => string | null;
}[] = [
  {
    title: 'mean score',
    render: ({ score }) => score && `${percent(score.before)} → ${percent(score.after)}`,
  },
  { title: 'latency', render: ({ latency }) => latency && times(latency.ratio) },
  { title: 'tokens', render: ({ tokens }) => tokens && times(tokens.ratio) },
  { title: 'cost', render: ({ cost }) => cost && times(cost.ratio) },
];

/** Gives the table of a comparison: each cell with both pass rates, their difference and its p. */
export function comparisonTable(cells: readonly CellComparison[]): Table {
  const beside = BESIDE.filter(({ title, render }) => title === 'latency' || cells.some(render));
  return {
    columns: [
      ...CELL_COLUMNS,
      { title: 'verdict', kind: 'word' },
      ...['before', 'now', 'change (95 %)', 'p', ...beside.map(({ title }) => title)].map(figure),
    ],
    rows: cells.map((cell) => [
      cell.benchmark,
      cell.model,
      `${mark(cell)} ${cell.verdict}`,
      cell.baseline === null ? NONE : percent(cell.baseline.rate),
      cell.candidate === null ? NONE : percent(cell.candidate.rate),
      renderChange(cell),
      decidingP(cell),
      ...beside.map(({ render }) => render(cell) ?? NONE),
    ]),
  };
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

function byOrder({ cells }: RunRecord, { benchmark_name: name }: CellRecord): number {
  return cells.findIndex((cell) => cell.benchmark_name === name);
}

function runRow(record: CellRecord): string[] {
  const { benchmark_name: benchmark, model_id: model, summary, results } = record;
  const side = sideOf(scoredCases(buildArm([record])));
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

/** Renders a change with its interval, and says where so few cases were compared that it tells nothing. */
function renderChange({ look, cases }: CellComparison): string {
  if (look === null) return NONE;
  const [low, high] = look.interval;
  const range = cases.compared === 1 ? 'one case' : changeRange(look.interval);
  const isTelling = cases.compared === 1 || high - low <= WIDEST_TELLING;
  return `${change(look.change)} (${range}${isTelling ? '' : ', too few cases'})`;
}

function errors(errored: number): string {
  return errored === 0 ? '' : `, ${plural(errored, 'error')}`;
}

/** Gives the p that decided the verdict: for an improvement, the one for "better". */
function decidingP({ verdict, look, rematch }: CellComparison): string {
  const once = verdict === 'improved' ? look?.pBetterAdjusted : look?.pAdjusted;
  const p = rematch === null ? once : rematchP(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
  return p == null ? NONE : pValue(p).replace(/^p (?:= )?/, '');
}

function figure(title: string): Column {
  return { title, kind: 'figure' };
}
