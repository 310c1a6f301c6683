import type { CellRecord } from '../domain/record.ts';
import type { Direction } from './comparison.ts';
import { scoreOf } from './metric.ts';
import { newest, newestFirst, timeOf } from './settings.ts';

/** The records of both sides of one cell; an empty baseline is a first run. */
export type CellPair = {
  readonly benchmark: string;
  readonly model: string;
  readonly baseline: readonly CellRecord[];
  readonly candidate: readonly CellRecord[];
  /** The newer side is the older one's configuration: its known answers, and fresh ones to new and changed cases. */
  readonly isUnchanged?: boolean;
  /** The newer side is a later run of the older one's configuration: which way an earlier such run was out of line. */
  readonly drift?: { readonly pending: Direction | null };
  /** How the evaluators changed, where the baseline's kept answers were scored again with the new ones. */
  readonly rescored?: readonly string[];
  /** Why a suspect cell could not be asked again on both sides, and one look decides. */
  readonly oneLook?: string;
  /** The run had no secrets (a fork): what it could not ask is `not_run`, nobody's failure. */
  readonly isWithoutSecrets?: boolean;
};

/** All cells of the newer side with what they are held against. */
export type Matched = {
  readonly pairs: readonly CellPair[];
  readonly missingCells: readonly { readonly benchmark: string; readonly model: string }[];
};

/** Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one side. */
export function matchCells(baseline: readonly CellRecord[], candidate: readonly CellRecord[]): Matched {
  const before = groupCells(baseline);
  const used = new Set<string>();
  const pairs = [...groupCells(candidate).values()].map((records): CellPair => {
    const [{ benchmark_name: benchmark, model_id: model }] = records;
    const key = keyOf(benchmark, newest(records)?.config?.compare_to ?? model);
    used.add(key);
    return { benchmark, model, baseline: before.get(key) ?? [], candidate: records };
  });
  const missingCells = [...before]
    .filter(([key]) => !used.has(key))
    .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
  return { pairs, missingCells };
}

/** Makes one pair of two records, whatever cells they are of. */
export function matchTwo(baseline: CellRecord, candidate: CellRecord): Matched {
  const { benchmark_name: benchmark, model_id: model } = candidate;
  return { pairs: [{ benchmark, model, baseline: [baseline], candidate: [candidate] }], missingCells: [] };
}

/**
 * Holds each cell's newest record against the newest before it that measured anything (none: a first run); where it names
 * a model by `compare_to`, against that model's newest of an earlier run.
 */
export function matchNewestTwo(records: readonly CellRecord[]): Matched {
  const cells = groupCells(records);
  const pairs = [...cells.values()].map((cell): CellPair => {
    const [{ benchmark_name: benchmark, model_id: model }] = cell;
    const [candidate, ...earlier] = newestFirst(cell);
    if (candidate === undefined) return { benchmark, model, baseline: [], candidate: [] };
    const named = candidate.config?.compare_to ?? model;
    const past = named === model ? earlier : findBefore(candidate, cells.get(keyOf(benchmark, named)) ?? []);
    return { benchmark, model, baseline: past.filter(isMeasured).slice(0, 1), candidate: [candidate] };
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

/** Whether any trial was answered, and marked or scored. */
function isMeasured({ results }: CellRecord): boolean {
  return results.some((result) =>
    (result.trials ?? [result]).some(
      (trial) => (trial.error ?? null) === null && (trial.passed !== null || scoreOf(trial) !== null),
    ),
  );
}

type Group = [CellRecord, ...CellRecord[]];

/** Gives the records of each cell, by its key. */
export function groupCells(records: readonly CellRecord[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const record of records) {
    const key = keyOf(record.benchmark_name, record.model_id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

/** Gives the key of a cell. */
export function keyOf(benchmark: string, model: string): string {
  return JSON.stringify([benchmark, model]);
}
