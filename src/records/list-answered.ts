import type { CellRecord, Outcome } from '../domain/record.ts';
import { newestFirst } from './order.ts';
import { trialsOf } from './trials.ts';
import { isOtherVersion } from './version.ts';

/** Version of a case in the records, and whether it has an answer that was judged. */
export type Answered = { readonly hash: string | null; readonly isScored: boolean };

/** Lists the cases that a cell's records have results for, by id; the newest record decides a case's version. */
export function listAnswered(records: readonly CellRecord[]): ReadonlyMap<string, Answered> {
  const answered = new Map<string, Answered>();
  for (const { results } of newestFirst(withoutUnasked(records)))
    for (const result of results) {
      const hash = result.case_hash ?? null;
      const known = answered.get(result.test_id) ?? { hash, isScored: false };
      if (isOtherVersion(known.hash, hash)) continue;
      const isScored = known.isScored || trialsOf(result).some(isScoredTrial);
      answered.set(result.test_id, { hash: known.hash, isScored });
    }
  return answered;
}

/** Leaves out the runs in which a cell could not be asked, unless there are no others: they add nothing to the rest. */
export function withoutUnasked(records: readonly CellRecord[]): readonly CellRecord[] {
  const asked = records.filter(({ unmeasured }) => unmeasured === undefined);
  return asked.length > 0 ? asked : records;
}

function isScoredTrial({ passed, error }: Outcome): boolean {
  return (error ?? null) === null && passed !== null;
}
