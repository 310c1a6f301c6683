/** Names of the entries in which the default branch keeps its answers: each of a run's jobs has its own. */
import { sha256 } from '../domain/digest.ts';
import type { Shard } from '../domain/shard.ts';

/** Version of entries; goes up when older ones cannot be read. */
const ROOT = 'llm-bench-answers-v1-';
const JOB = /^[0-9a-f]{8}-\d{1,6}of(\d{1,6})-/;
const JOB_LENGTH = 8;
/** Most entries of another cut that are looked through: each takes about a second. */
const MAX_ENTRIES = 20;

/** Beginnings of the keys of all jobs of a run, and of one. */
export type EntryNames = { readonly family: string; readonly own: string };

/** Names the entries of a project, and of the job with these values of a matrix, and this part of the cases. */
export function nameEntries(project: string, matrix: string, { index, total }: Shard): EntryNames {
  const family = `${ROOT}${project}-`;
  return { family, own: `${family}${sha256(matrix).slice(0, JOB_LENGTH)}-${index}of${total}-` };
}

/**
 * Picks, of keys whose newest comes first, those of the last run that was cut into another number of parts: the newest of
 * each of its jobs.
 */
export function pickOtherCut(keys: readonly string[], { family }: EntryNames, total: number): string[] {
  const newest = new Map<string, string>();
  let cut: string | undefined;
  for (const key of keys) {
    const [job, of] = JOB.exec(key.slice(family.length)) ?? [];
    if (job === undefined || of === String(total)) continue;
    cut ??= of;
    if (of === cut && !newest.has(job)) newest.set(job, key);
  }
  return [...newest.values()].slice(0, MAX_ENTRIES);
}
