import type { HistoryPoint } from '../../domain/history.ts';
import { dollars, duration, NONE, percent, thousands } from '../format.ts';
import type { Column } from '../tables.ts';
import { describeInterval, describeMarks, describeTime, describeVerdict } from './words.ts';

/** A table of single texts. */
export type TextTable = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

/** Digits of a commit that are shown. */
const COMMIT_LENGTH = 7;

type RunColumn = Column & {
  /** Gives null where a run does not say it; a column that no run says is left out. */
  readonly render: (point: HistoryPoint) => string | null;
};

const COLUMNS: readonly RunColumn[] = [
  { title: 'date (UTC)', kind: 'word', render: describeTime },
  { title: 'rate', kind: 'figure', render: ({ rate }) => (rate === null ? NONE : percent(rate)) },
  { title: '95 %', kind: 'figure', render: describeInterval },
  { title: 'cases', kind: 'figure', render: ({ cases }) => thousands(cases) },
  { title: 'latency', kind: 'figure', render: ({ latency_ms: ms }) => (ms === null ? null : duration(ms)) },
  { title: 'tokens', kind: 'figure', render: ({ tokens }) => (tokens === null ? null : thousands(tokens)) },
  { title: 'cost', kind: 'figure', render: ({ cost_usd: cost }) => (cost === null ? null : dollars(cost)) },
  { title: 'commit', kind: 'name', render: ({ commit }) => commit?.slice(0, COMMIT_LENGTH) ?? null },
  { title: 'verdict', kind: 'name', render: describeVerdict },
  { title: 'marks', kind: 'word', render: (point) => describeMarks(point) || null },
];

/** Gives runs of a cell as a table, a line each, with the columns that any of them fills. */
export function runsTable(points: readonly HistoryPoint[]): TextTable {
  const columns = COLUMNS.filter(({ render }) => points.some((point) => render(point) !== null));
  return {
    columns,
    rows: points.map((point) => columns.map(({ render }) => render(point) ?? NONE)),
  };
}
