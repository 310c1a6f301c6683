import type { CellRecord } from '../domain/record.ts';

/** Gives the record with the latest time; of equal ones the later in order. */
export function newest(records: readonly CellRecord[]): CellRecord | undefined {
  return newestFirst(records)[0];
}

/** Gives the records by time, the latest first; of equal ones the later in order comes first. */
export function newestFirst(records: readonly CellRecord[]): CellRecord[] {
  return records.toReversed().sort((a, b) => timeOf(b) - timeOf(a));
}

/** Gives a record's time in milliseconds; a time without a zone is UTC. */
export function timeOf({ timestamp }: Pick<CellRecord, 'timestamp'>): number {
  return Date.parse(
    /(?:Z|[-+]\d\d:?\d\d)$/i.test(timestamp) || !timestamp.includes('T') ? timestamp : `${timestamp}Z`,
  );
}
