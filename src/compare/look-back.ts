import type { HistoryPoint, RunHistory } from '../domain/history.ts';
import type { CellRecord } from '../domain/record.ts';
import { keyOfRecord } from '../records/cell-key.ts';
import { joinHistories, runKey } from '../records/history.ts';
import { newestFirst } from '../records/order.ts';
import { pointOf } from './history-point.ts';
import { isBaseline, isWholeRun, keptBudget } from './past.ts';

/** Runs of each kind that are kept whole: the newest, and what it is held against. */
const KEPT = 2;

/** A cell so far: a line for each of its runs, and the records that a comparison of the newest two takes. */
type Seen = {
  readonly names: Pick<CellRecord, 'benchmark_name' | 'model_id'>;
  readonly points: HistoryPoint[];
  readonly known: Set<string>;
  newest: readonly CellRecord[];
};

/**
 * Looks back over any number of records that come one by one: of each it keeps a line, and of each cell the few records
 * of which the newest two runs are compared. A record that comes twice counts once.
 */
export class LookBack {
  readonly #cells = new Map<string, Seen>();
  readonly #sound = new WeakMap<CellRecord, boolean>();

  /** Adds a record. */
  add(record: CellRecord): void {
    const { benchmark_name, model_id } = record;
    const key = keyOfRecord(record);
    const cell: Seen = this.#cells.get(key) ?? {
      names: { benchmark_name, model_id },
      ...{ points: [], known: new Set(), newest: [] },
    };
    this.#cells.set(key, cell);
    const point = pointOf(record);
    const isWhole = isWholeRun(record);
    const told = JSON.stringify([runKey(point), isWhole]);
    if (cell.known.has(told)) return;
    cell.known.add(told);
    if (isWhole) cell.points.push(point);
    cell.newest = this.#keepNewest([...cell.newest, record]);
  }

  /** Gives the lines of all runs. */
  history(): RunHistory {
    return joinHistories({
      cells: [...this.#cells.values()].map(({ names, points }) => ({ ...names, points })),
    });
  }

  /** Lists the records of which a comparison finds each cell's newest two runs as it would among all. */
  newest(): CellRecord[] {
    return [...this.#cells.values()].flatMap((cell) => cell.newest);
  }

  #keepNewest(records: readonly CellRecord[]): CellRecord[] {
    const newest = newestFirst(records);
    const runs = newest.filter(isBaseline);
    const sound = runs.filter((record) => this.#isSound(record)).slice(0, KEPT);
    const others = newest.filter((record) => !isBaseline(record)).slice(0, 1);
    const kept = new Set([...runs.slice(0, KEPT), ...sound, ...others]);
    return records.filter((record) => kept.has(record));
  }

  #isSound(record: CellRecord): boolean {
    const known = this.#sound.get(record) ?? keptBudget(record);
    this.#sound.set(record, known);
    return known;
  }
}
