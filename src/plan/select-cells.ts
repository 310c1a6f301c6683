import { isNonEmpty } from '../domain/json.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CellConfig, CellRecord } from '../domain/record.ts';
import type { RunReason, Selected } from '../domain/selected.ts';
import { alignRecords } from '../records/align.ts';
import { groupCells, keyOfCell } from '../records/cell-key.ts';
import type { Group } from '../records/cell-key.ts';
import { listAnswered } from '../records/list-answered.ts';
import { newest } from '../records/order.ts';
import { keysOfCell } from '../records/pair-keys.ts';
import { findPastModel } from '../records/past-model.ts';
import type { PastModel, PlannedModels } from '../records/past-model.ts';
import { isOtherVersion } from '../records/version.ts';
import { filterList } from '../text/lazy-list.ts';
import { isChosen } from './chosen.ts';
import type { Chosen } from './chosen.ts';
import type { Swap } from './find-swap.ts';
import { listRunReasons } from './run-reasons.ts';

/** Settings by which cells are selected. */
export type Selecting = {
  /** Reason why all cells are run, whatever their fingerprints; null: only those that differ. */
  readonly everything: RunReason | null;
  /** Gives the settings in force, as the cell's record would state them. */
  readonly configOf: (cell: Cell) => CellConfig;
  readonly lineage: Lineage;
};

/** What decides, beside a cell itself, whose past it is held against; `swap`: a model that took another's place. */
export type Lineage = PlannedModels & { readonly swap: Swap | null };

/**
 * Decides by content what must be asked: a cell with its baseline's fingerprint is unchanged but for new and changed
 * cases. The past gets the ids of the plan.
 */
export function selectCells(
  cells: readonly Cell[],
  baseline: readonly CellRecord[],
  { everything, configOf, lineage }: Selecting,
): Selected[] {
  const known = groupCells(baseline);
  return cells.map((cell): Selected => {
    const past = known.get(pastOf(cell, known, lineage).key);
    const records = past === undefined ? [] : alignRecords(past, keysOfCell(cell));
    const last = newest(records);
    const run = (reasons: readonly RunReason[]): Selected => ({
      kind: 'run',
      cell,
      baseline: records,
      reasons,
    });
    if (everything !== null) return run([everything]);
    if (last === undefined) return run([{ kind: 'no_baseline' }]);
    if (last.fingerprint !== cell.fingerprint) return run(listRunReasons(cell, configOf(cell), last));
    const same = records.filter(({ fingerprint }) => fingerprint === cell.fingerprint);
    return { kind: 'unchanged', cell, baseline: same, fresh: cutToFresh(cell, same) };
  });
}

function cutToFresh(cell: Cell, records: readonly CellRecord[]): Cell | null {
  const answered = listAnswered(records);
  const isFresh = ({ case: { id }, hash }: PlannedCase): boolean => {
    const known = answered.get(id);
    return known === undefined || isOtherVersion(known.hash, hash);
  };
  const fresh = filterList(cell.cases, isFresh);
  // Not complete: no baseline may take these few answers for all of the cell's.
  return isNonEmpty(fresh) ? { ...cell, cases: fresh, complete: false } : null;
}

/** Lists the records of the past that a cell is held against. */
export function listPast(
  cell: Cell,
  records: readonly CellRecord[],
  lineage: Lineage,
): readonly CellRecord[] {
  const known = groupCells(records);
  return known.get(pastOf(cell, known, lineage).key) ?? [];
}

/** Lists the cells of the baseline that the plan neither has nor compares with, of those that were chosen. */
export function listMissingCells(
  cells: readonly Cell[],
  baseline: readonly CellRecord[],
  lineage: Lineage,
  chosen: Chosen,
): { readonly benchmark: string; readonly model: string }[] {
  const known = groupCells(baseline);
  const planned = new Set(cells.flatMap((cell) => [keyOfCell(cell), pastOf(cell, known, lineage).key]));
  return [...known]
    .filter(([key, [record]]) => !planned.has(key) && isChosen(record, chosen))
    .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
}

/** Gives the past that a cell is held against, among what is known. */
export function pastOf(
  { benchmark, model }: Cell,
  known: ReadonlyMap<string, Group>,
  { swap, ...planned }: Lineage,
): PastModel {
  const replaced = swap?.to === model.id ? swap.from : undefined;
  const { id, compareTo } = model;
  return findPastModel({ benchmark: benchmark.name, model: id, compareTo, replaced }, known, planned);
}
