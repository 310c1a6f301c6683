import type { CaseResult } from '../domain/record.ts';
import { isNonEmpty } from '../domain/json.ts';
import { keyOfResult } from '../records/align.ts';
import { pairKeys } from '../records/pair-keys.ts';
import { trialsOf } from '../records/trials.ts';
import type { Pool } from './baseline.ts';
import { toKey } from './packed-run.ts';

/**
 * Leaves out answers that came from the store, or by batch, and have been counted in a pool: by the run that asked, or by
 * another one that took them. What was asked before the provider drifted stays out too.
 */
export function dropRepeated(results: readonly CaseResult[], pool: Pool): readonly CaseResult[] {
  if (results.every((result) => trialsOf(result).every(({ asked_at }) => asked_at === undefined)))
    return results;
  const places = pairKeys(results.map(keyOfResult), pool.cases.map(toKey));
  const hasCounted = createCounted(pool);
  return results.flatMap((result, index): CaseResult[] => {
    const all = trialsOf(result);
    const place = places[index] ?? null;
    const kept = all.filter(({ asked_at: at }) => at === undefined || !hasCounted(at, place));
    if (kept.length === all.length) return [result];
    return isNonEmpty(kept) ? [{ ...result, trials: kept }] : [];
  });
}

/** Tells whether a pool has counted what a run was answered to the case at a place; null: it does not have the case. */
function createCounted({
  runs,
  marked,
  earlier = [],
  since,
}: Pool): (askedAt: string, place: number | null) => boolean {
  const counted = [...runs, ...(marked === undefined ? [] : [marked.run])].map((run) => ({
    times: new Set([run.at, ...(run.taken_from ?? [])]),
    outcomes: run.outcomes.split(','),
  }));
  const gone = new Set(earlier.map(({ at }) => at));
  return (askedAt, place) =>
    gone.has(askedAt) ||
    (since !== undefined && askedAt < since.at) ||
    (place !== null &&
      counted.some(({ times, outcomes }) => times.has(askedAt) && (outcomes[place] ?? '') !== ''));
}
