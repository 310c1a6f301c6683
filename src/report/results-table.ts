/** The one table of a report: a row for each benchmark on each model. */
import type { CellComparison, Side } from '../compare/comparison.ts';
import { VERDICTS } from '../compare/comparison.ts';
import { rematchP } from '../compare/rule.ts';
import type { CellHistory } from '../domain/history.ts';
import type { CellRecord } from '../domain/record.ts';
import { cellKey, keyOfRecord } from '../records/cell-key.ts';
import { isPending } from '../records/failure.ts';
import { oddsOf } from './chance.ts';
import {
  change,
  changeRange,
  dollars,
  duration,
  percent,
  percentRange,
  plural,
  thousands,
  times,
  NONE,
} from './format.ts';
import type { Report } from './report.ts';
import { sparkline } from './sparkline.ts';
import { figuresBeside } from './tables.ts';
import type { Entry, Table } from './tables.ts';
import { mark, verdictWord } from './verdict-words.ts';

/** Fewest and most runs that the bars show. */
const LEAST_BARS = 3;
const MAX_BARS = 10;
/** Widest interval of a change that tells something: a wider one holds both a total loss and no change. */
const WIDEST_TELLING = 1;

/** What of a report its table shows. */
type Shown = Pick<Report, 'comparison' | 'run' | 'history'>;

type Row = { readonly cell: CellComparison; readonly record: CellRecord | undefined; readonly bars: string };

type Column = {
  readonly title: string;
  /** Gives what the column holds of a row; null where there is nothing. A column of nothing is left out. */
  readonly entry: (row: Row) => Entry | null;
};

const FIGURES: readonly Column[] = [
  { title: 'before', entry: ({ cell }) => rateOf(cell.baseline, false) },
  { title: 'now', entry: ({ cell }) => rateOf(cell.candidate, isAlone(cell)) },
  { title: 'change', entry: ({ cell }) => renderChange(cell) },
  { title: 'by chance', entry: ({ cell }) => renderOdds(cell) },
  {
    title: 'mean score',
    entry: ({ cell: { score } }) => score && `${percent(score.before)} → ${percent(score.after)}`,
  },
  { title: 'passed', entry: ({ cell, record }) => renderPassed(cell, record) },
  {
    title: 'latency',
    entry: ({ cell, record }) => figure(cell.latency, record?.summary?.avg_latency_ms, duration),
  },
  {
    title: 'tokens',
    entry: ({ cell, record }) => figure(cell.tokens, record?.summary?.total_tokens, thousands),
  },
  { title: 'cost', entry: ({ cell, record }) => figure(cell.cost, record?.summary?.cost_usd, dollars) },
  { title: 'last runs', entry: ({ bars }) => (bars === '' ? null : bars) },
  { title: 'beside', entry: ({ record }) => figuresBeside(record) },
];

/** Gives the table, the worst verdicts first; columns that would be empty are left out. */
export function resultsTable({ comparison: { cells }, run, history }: Shown): Table {
  const records = new Map((run?.cells ?? []).map((record) => [keyOfRecord(record), record]));
  const bars = new Map((history?.cells ?? []).map((cell) => [keyOfRecord(cell), barsOf(cell)]));
  const rows = cells
    .map((cell): Row => {
      const key = cellKey(cell.benchmark, cell.model);
      return { cell, record: records.get(key), bars: bars.get(key) ?? '' };
    })
    .toSorted((a, b) => severity(a) - severity(b));
  const isCompared = cells.some(({ look }) => look !== null);
  const wanted = FIGURES.filter(({ title }) => !(isCompared && title === 'passed'));
  const filled = wanted
    .map(({ title, entry }) => ({ title, entries: rows.map(entry) }))
    .filter(({ entries }) => entries.some((one) => one !== null));
  const costs = filled.some(({ title }) => title === 'cost');
  const shown = filled.filter(({ title }) => !(costs && title === 'tokens'));
  return {
    columns: [
      { title: '', kind: 'word' },
      { title: 'benchmark, model', kind: 'name' },
      ...shown.map(({ title }) => ({ title, kind: 'figure' }) as const),
    ],
    rows: rows.map(({ cell }, index) => [
      `${mark(cell)} ${verdictWord(cell.verdict)}`,
      { main: cell.benchmark, beside: cell.model },
      ...shown.map(({ entries }) => entries[index] ?? NONE),
    ]),
  };
}

function severity({ cell }: Row): number {
  return VERDICTS.indexOf(cell.verdict);
}

/** Gives the last runs as bars, where they are more than the two that stand beside. */
function barsOf({ points }: CellHistory): string {
  return points.length < LEAST_BARS ? '' : sparkline(points, MAX_BARS);
}

/** Tells whether a cell's rate stands for itself: what it is held against is not there. */
function isAlone({ baseline, verdict }: CellComparison): boolean {
  return baseline === null && verdict !== 'unchanged';
}

function rateOf(side: Side | null, withInterval: boolean): Entry | null {
  if (side === null) return null;
  const main = percent(side.rate);
  return withInterval && side.cases > 1 ? { main, beside: percentRange(side.interval) } : main;
}

/** Renders a change with its interval, and says where so few cases were compared that it tells nothing. */
function renderChange({ look, cases }: CellComparison): Entry | null {
  if (look === null) return null;
  const [low, high] = look.interval;
  const range = cases.compared === 1 ? 'one case' : changeRange(look.interval);
  const isTelling = cases.compared === 1 || high - low <= WIDEST_TELLING;
  return { main: change(look.change), beside: `${range}${isTelling ? '' : ', too few cases'}` };
}

/** Gives the p that decided the verdict, in words: for an improvement, the one for "better". */
function renderOdds({ verdict, look, rematch }: CellComparison): string | null {
  const once = verdict === 'improved' ? look?.pBetterAdjusted : look?.pAdjusted;
  const p = rematch === null ? once : rematchP(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
  return p == null ? null : oddsOf(p);
}

function renderPassed({ verdict }: CellComparison, record: CellRecord | undefined): string | null {
  if (record?.summary === undefined || verdict === 'unchanged') return null;
  const { passed, errored = 0, pending = 0 } = record.summary;
  const errors = errored === 0 ? '' : `, ${plural(errored, 'error')}`;
  // Many results are not looked at where none can be waiting.
  const waiting =
    pending === 0 ? 0 : record.results.filter((result) => result.passed == null && isPending(result)).length;
  const all = record.results.length;
  if (waiting === all) return `${thousands(waiting)} pending`;
  const wait = waiting === 0 ? '' : `, ${thousands(waiting)} pending`;
  return `${thousands(passed)} of ${thousands(all - waiting)}${wait}${errors}`;
}

function figure(
  ratio: { readonly ratio: number } | null,
  value: number | null | undefined,
  show: (value: number) => string,
): Entry | null {
  const beside = ratio === null ? null : times(ratio.ratio);
  if (value == null || value === 0) return beside;
  return beside === null ? show(value) : { main: show(value), beside };
}
