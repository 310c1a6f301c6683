import { trendOf } from '../../compare/trend.ts';
import type { HistoryPoint } from '../../domain/history.ts';
import { dollars, duration, NONE, percent, thousands } from '../format.ts';
import { sparkline } from '../sparkline.ts';
import type { Column } from '../tables.ts';
import type { TextTable } from './runs-table.ts';
import { describeInterval, describeTime, describeTrend } from './words.ts';

/** A benchmark on a model with its verdict and its runs, the newest first. */
export type Row = {
  readonly benchmark: string;
  readonly model: string;
  readonly verdict: string;
  readonly points: readonly HistoryPoint[];
};

type RowColumn = Column & { readonly render: (row: Row) => string };

const COLUMNS: readonly RowColumn[] = [
  { title: 'benchmark', kind: 'name', render: ({ benchmark }) => benchmark },
  { title: 'model', kind: 'name', render: ({ model }) => model },
  { title: 'verdict', kind: 'word', render: (row) => row.verdict },
  {
    title: 'rate',
    kind: 'figure',
    render: ({ points: [newest] }) => (newest?.rate == null ? NONE : percent(newest.rate)),
  },
  {
    title: '95 %',
    kind: 'figure',
    render: ({ points: [newest] }) => (newest === undefined ? NONE : describeInterval(newest)),
  },
  { title: 'trend', kind: 'word', render: (row) => describeTrend(trendOf(row, 'rate')) },
  {
    title: 'latency',
    kind: 'figure',
    render: ({ points: [newest] }) => (newest?.latency_ms == null ? NONE : duration(newest.latency_ms)),
  },
  {
    title: 'cost',
    kind: 'figure',
    render: ({ points: [newest] }) => (newest?.cost_usd == null ? NONE : dollars(newest.cost_usd)),
  },
  { title: 'runs', kind: 'figure', render: ({ points }) => thousands(points.length) },
  { title: 'last runs', kind: 'word', render: ({ points }) => sparkline(points) || NONE },
  {
    title: 'newest (UTC)',
    kind: 'word',
    render: ({ points: [newest] }) => (newest === undefined ? NONE : describeTime(newest)),
  },
];

/** Gives a line for each benchmark and model: its newest run, and how it moved. */
export function summaryTable(rows: readonly Row[]): TextTable {
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map(({ render }) => render(row))) };
}
