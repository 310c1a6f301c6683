import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord } from '../domain/record.ts';
import { keyOfRecord } from './cell-key.ts';
import { newestFirst, timeOf } from './order.ts';
import { trialsOf } from './trials.ts';

/** Tells whether a record is a run of its own; what `score` wrote holds the answers of another one. */
export function isRun({ rescored_from }: CellRecord): boolean {
  return rescored_from === undefined;
}

/**
 * Leaves out records whose answers another one of the list holds, so that no answer counts twice: a run goes before
 * what was scored from it, of several such records the last. They keep the run's time.
 */
export function keepAnswersOnce(records: readonly CellRecord[]): CellRecord[] {
  const answersOf = (record: CellRecord): string => JSON.stringify([keyOfRecord(record), timeOf(record)]);
  const runs = new Set(records.flatMap((record) => (isRun(record) ? answersOf(record) : [])));
  const last = new Map(
    records.filter((record) => !isRun(record)).map((record) => [answersOf(record), record]),
  );
  return dropStored(
    records.filter((record) => {
      const answers = answersOf(record);
      return isRun(record) || (!runs.has(answers) && last.get(answers) === record);
    }),
  );
}

/**
 * Leaves out the answers from the store, and by batch, that an earlier record of the list holds; with them records of
 * nothing else.
 */
function dropStored(records: readonly CellRecord[]): CellRecord[] {
  if (!records.some(({ results }) => results.some(isStored))) return [...records];
  const held = new Set<string>();
  const kept = new Map<CellRecord, CellRecord | null>();
  // The oldest first: what was asked goes before what was taken from it.
  for (const record of newestFirst(records).toReversed()) kept.set(record, dropHeld(record, held));
  return records.flatMap((record) => kept.get(record) ?? []);
}

function dropHeld(record: CellRecord, held: Set<string>): CellRecord | null {
  const names: string[] = [];
  const cell = keyOfRecord(record);
  let dropped = 0;
  const results = record.results.flatMap((result): CaseResult[] => {
    const trials = trialsOf(result);
    const kept = trials.filter(({ asked_at: at }, index) => {
      const { case_hash: asked = result.test_id } = result;
      const name = JSON.stringify([cell, timeOf({ timestamp: at ?? record.timestamp }), asked, index]);
      names.push(name);
      return at === undefined || !held.has(name);
    });
    if (kept.length === trials.length) return [result];
    dropped += trials.length - kept.length;
    return isNonEmpty(kept) ? [{ ...result, trials: kept }] : [];
  });
  for (const name of names) held.add(name);
  if (dropped === 0) return record;
  return isNonEmpty(results) ? { ...record, results } : null;
}

function isStored(result: CaseResult): boolean {
  return trialsOf(result).some(({ asked_at }) => asked_at !== undefined);
}
