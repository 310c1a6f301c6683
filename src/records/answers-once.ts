import type { CellRecord } from '../domain/record.ts';
import { keyOfRecord } from './cell-key.ts';
import { timeOf } from './order.ts';

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
  return records.filter((record) => {
    const answers = answersOf(record);
    return isRun(record) || (!runs.has(answers) && last.get(answers) === record);
  });
}
