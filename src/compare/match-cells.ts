import type { EvaluatorChange } from '../domain/change.ts';
import type { Direction } from '../domain/drift.ts';
import type { CellRecord } from '../domain/record.ts';
import { alignSides } from '../records/align.ts';
import { isRun } from '../records/answers-once.ts';
import { cellKey, groupCells } from '../records/cell-key.ts';
import { newest, newestFirst, timeOf } from '../records/order.ts';
import { findPastModel } from '../records/past-model.ts';
import type { Unmet } from '../records/past-model.ts';
import { chooseBaseline, isBaseline, isPassedOver, isWholeRun } from './past.ts';
import type { OneLook } from './reason.ts';
import type { Guard } from './strictness.ts';

/**
 * The records of both sides of one cell, in which the same case has the same id (see records/align); an empty baseline
 * is a first run.
 */
export type CellPair = {
  readonly benchmark: string;
  readonly model: string;
  readonly baseline: readonly CellRecord[];
  readonly candidate: readonly CellRecord[];
  readonly basis: Basis;
  /** Changes of the evaluators, where the baseline's kept answers were scored again with the new ones. */
  readonly rescored?: readonly EvaluatorChange[];
  /** What holds the newer side, where it is only proposed; absent where it is in force. */
  readonly guard?: Guard | undefined;
  /** What of `compare_to` does not hold; null or absent where all of it does. */
  readonly unmet?: Unmet | null;
  /** True where the newer side's answers are read from a recording, and the older side's were asked of a model. */
  readonly isRecordedNow?: boolean;
  /** True where an unmeasured cell is nobody's failure: the run had no secrets (a fork), or no answer was recorded. */
  readonly isExcused?: boolean;
  /** Runs that could have been found and are no baseline, where the reader should know of them. */
  readonly passedOver?: readonly CellRecord[];
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

/** All cells of the newer side, each with its baseline; the same case has the same id on both sides. */
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
  const planned = new Set(candidate.map(({ model_id: id }) => id));
  const pairs = [...groupCells(candidate).values()].map((records): CellPair => {
    const [{ benchmark_name: benchmark, model_id: model }] = records;
    const compareTo = newest(records)?.config?.compare_to ?? null;
    const past = findPastModel({ benchmark, model, compareTo }, before, { isProposed: false, planned });
    for (const key of [past.key, cellKey(benchmark, model)]) used.add(key);
    const sides = { baseline: before.get(past.key) ?? [], candidate: records };
    return { benchmark, model, ...sides, basis: FROM_RECORDS, unmet: past.unmet };
  });
  const missingCells = [...before]
    .filter(([key]) => !used.has(key))
    .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
  return { pairs: pairs.map(alignSides), missingCells };
}

/** Makes one pair of two records, whatever cells they are of. */
export function matchTwo(baseline: CellRecord, candidate: CellRecord): Matched {
  const { benchmark_name: benchmark, model_id: model } = candidate;
  const sides = { baseline: [baseline], candidate: [candidate] };
  return {
    pairs: [alignSides({ benchmark, model, ...sides, basis: FROM_RECORDS })],
    missingCells: [],
  };
}

/**
 * Pairs each cell's newest whole run with the baseline that is chosen before it; where there is none, the newest
 * run, which may have been cut, or makes a first run. Where a run names a known model by `compare_to`, the other is
 * that model's newest of an earlier run. Runs that were passed over are told: newer ones, all where nothing else is left.
 */
export function matchNewestTwo(records: readonly CellRecord[]): Matched {
  const cells = groupCells(records);
  const pairs = [...cells.values()].map((cell): CellPair => {
    const [{ benchmark_name: benchmark, model_id: model }] = cell;
    const runs = newestFirst(cell.some(isRun) ? cell.filter(isRun) : cell);
    const pastOf = (record: CellRecord): readonly CellRecord[] => {
      const named = cells.get(cellKey(benchmark, record.config?.compare_to ?? model));
      return named === undefined || named === cell
        ? findAfter(record, newestFirst(cell))
        : findBefore(record, named);
    };
    const whole = runs.find(isWholeRun);
    const hasPast = whole !== undefined && pastOf(whole).some(isBaseline);
    const candidate = hasPast ? whole : (runs[0] ?? cell[0]);
    const past = pastOf(candidate);
    const baseline = chooseBaseline(past);
    const passedOver = baseline !== undefined ? runs.slice(0, runs.indexOf(candidate)) : past;
    return {
      benchmark,
      model,
      baseline: baseline === undefined ? [] : [baseline],
      candidate: [candidate],
      basis: FROM_RECORDS,
      passedOver: passedOver.filter(isPassedOver),
    };
  });
  return { pairs: pairs.map(alignSides), missingCells: [] };
}

/** Gives what follows a record in a list. */
function findAfter(record: CellRecord, list: readonly CellRecord[]): readonly CellRecord[] {
  return list.slice(list.indexOf(record) + 1);
}

/** Gives the records of another model that are older, the newest first: those of the same run are no past. */
function findBefore(candidate: CellRecord, records: readonly CellRecord[]): CellRecord[] {
  return newestFirst(records).filter((record) => timeOf(record) < timeOf(candidate));
}
