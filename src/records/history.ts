import type { CellHistory, HistoryPoint, RunHistory } from '../domain/history.ts';
import { keyOfRecord } from './cell-key.ts';
import type { CellNames } from './cell-key.ts';

/** History without a run. */
export const NO_HISTORY: RunHistory = { cells: [] };

/** Joins histories: each run of a cell once, the newest first; of two that tell of the same run the last counts. */
export function joinHistories(...histories: readonly RunHistory[]): RunHistory {
  const joined = new Map<string, CellNames & { readonly points: Map<string, HistoryPoint> }>();
  for (const { benchmark_name, model_id, points } of histories.flatMap(({ cells }) => cells)) {
    const key = keyOfRecord({ benchmark_name, model_id });
    const cell = joined.get(key) ?? { benchmark_name, model_id, points: new Map<string, HistoryPoint>() };
    joined.set(key, cell);
    for (const point of points) {
      const known = cell.points.get(runKey(point));
      if (known === undefined || (known.run_attempt ?? 0) <= (point.run_attempt ?? 0))
        cell.points.set(runKey(point), point);
    }
  }
  return {
    cells: [...joined.values()].map(({ points, ...names }) => ({
      ...names,
      points: markChanges([...points.values()].sort(byTime)),
    })),
  };
}

/** Leaves the newest points of each cell. */
export function cutHistory({ cells }: RunHistory, most: number): RunHistory {
  return { cells: cells.map((cell) => ({ ...cell, points: cell.points.slice(0, most) })) };
}

/** Finds the history of a cell. */
export function findHistory({ cells }: RunHistory, names: CellNames): CellHistory | undefined {
  const key = keyOfRecord(names);
  return cells.find((cell) => keyOfRecord(cell) === key);
}

/** Gives what tells a run from others: its id, which a second attempt keeps; elsewhere its time and figures. */
export function runKey({ run_id: id, at, rate, cases, trials }: HistoryPoint): string {
  return id === undefined ? JSON.stringify([at, rate, cases, trials]) : String(id);
}

function byTime(a: HistoryPoint, b: HistoryPoint): number {
  return a.at === b.at ? (b.run_id ?? 0) - (a.run_id ?? 0) : a.at < b.at ? 1 : -1;
}

/** Marks the points whose fingerprint is not that of the run before; the oldest keeps what it says. */
function markChanges(points: readonly HistoryPoint[]): HistoryPoint[] {
  let before: string | undefined;
  return points
    .toReversed()
    .map((point): HistoryPoint => {
      const { marks = [], ...rest } = point;
      const was = before;
      before = point.fingerprint ?? before;
      const isChanged =
        was === undefined
          ? marks.includes('changed')
          : point.fingerprint !== undefined && was !== point.fingerprint;
      const others = marks.filter((mark) => mark !== 'changed');
      const all = [...(isChanged ? (['changed'] as const) : []), ...others];
      return all.length === 0 ? rest : { ...rest, marks: all };
    })
    .toReversed();
}
