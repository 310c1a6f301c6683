import type { EvaluatorChange } from '../domain/change.ts';
import type { Direction } from '../domain/drift.ts';
import type { CellRecord } from '../domain/record.ts';
import { cellKey, groupCells } from '../records/cell-key.ts';
import { newest, newestFirst, timeOf } from '../records/order.ts';
import { scoreOf } from './metric.ts';
import type { OneLook } from './reason.ts';

/** The records of both sides of one cell; an empty baseline is a first run. */
export type CellPair = {
  readonly benchmark: string;
  readonly model: string;
  readonly baseline: readonly CellRecord[];
  readonly candidate: readonly CellRecord[];
  readonly basis: Basis;
  /** Changes of the evaluators, where the baseline's kept answers were scored again with the new ones. */
  readonly rescored?: readonly EvaluatorChange[];
  /** True where an unmeasured cell is nobody's failure: the run had no secrets (a fork), or no answer was recorded. */
  readonly isExcused?: boolean;
};

/**
 * Origin of the newer side.
 * - `records`: it is read from files
 * - `run`: it was asked now; `oneLook` says why a suspect cell has no rematch
 * - `unchanged`: it is the older side's configuration, its known answers and fresh ones to new and changed cases
 * - `repeated`: it is a later run of the older side's configuration; `pending`: how an earlier one was out of line
 */
export type Basis =
  | { readonly kind: 'records' }
  | { readonly kind: 'run'; readonly oneLook: OneLook | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'repeated'; readonly pending: Direction | null };

const FROM_RECORDS: Basis = { kind: 'records' };

/** All cells of the newer side, each with its baseline. */
export type Matched = {
  readonly pairs: readonly CellPair[];
  readonly missingCells: readonly { readonly benchmark: string; readonly model: string }[];
};

/**
 * Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one
 * side.
 */
export function matchCells(baseline: readonly CellRecord[], candidate: readonly CellRecord[]): Matched {
  const before = groupCells(baseline);
  const used = new Set<string>();
  const pairs = [...groupCells(candidate).values()].map((records): CellPair => {
    const [{ benchmark_name: benchmark, model_id: model }] = records;
    const key = cellKey(benchmark, newest(records)?.config?.compare_to ?? model);
    used.add(key);
    return { benchmark, model, baseline: before.get(key) ?? [], candidate: records, basis: FROM_RECORDS };
  });
  const missingCells = [...before]
    .filter(([key]) => !used.has(key))
    .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
  return { pairs, missingCells };
}

/** Makes one pair of two records, whatever cells they are of. */
export function matchTwo(baseline: CellRecord, candidate: CellRecord): Matched {
  const { benchmark_name: benchmark, model_id: model } = candidate;
  const basis = FROM_RECORDS;
  return {
    pairs: [{ benchmark, model, baseline: [baseline], candidate: [candidate], basis }],
    missingCells: [],
  };
}

/**
 * Pairs each cell's newest record with the newest before it that measured anything (none: a first run). Where it names
 * a model by `compare_to`, the other is that model's newest of an earlier run.
 */
export function matchNewestTwo(records: readonly CellRecord[]): Matched {
  const cells = groupCells(records);
  const pairs = [...cells.values()].map((cell): CellPair => {
    const [{ benchmark_name: benchmark, model_id: model }] = cell;
    const [candidate = cell[0], ...earlier] = newestFirst(cell);
    const named = candidate.config?.compare_to ?? model;
    const past =
      named === model ? earlier : findBefore(candidate, cells.get(cellKey(benchmark, named)) ?? []);
    return {
      benchmark,
      model,
      baseline: past.filter(isMeasured).slice(0, 1),
      candidate: [candidate],
      basis: FROM_RECORDS,
    };
  });
  return { pairs, missingCells: [] };
}

/** Gives the records of another model that are older, the newest first: those of the same run are no past. */
function findBefore(candidate: CellRecord, records: readonly CellRecord[]): CellRecord[] {
  return newestFirst(records).filter((record) => timeOf(record) < timeOf(candidate));
}

/** Gives the newest record of each cell that measured anything: what a new run is held against. */
export function findNewest(records: readonly CellRecord[]): CellRecord[] {
  return [...groupCells(records.filter(isMeasured)).values()].flatMap((cell) => newest(cell) ?? []);
}

/** Tells whether any trial was answered, and marked or scored. */
function isMeasured({ results }: CellRecord): boolean {
  return results.some((result) =>
    (result.trials ?? [result]).some(
      (trial) => (trial.error ?? null) === null && (trial.passed !== null || scoreOf(trial) !== null),
    ),
  );
}
