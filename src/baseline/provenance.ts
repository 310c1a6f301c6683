import { keyOfRecord } from '../records/cell-key.ts';
import { byAge, LIMITS } from './baseline.ts';
import type { Baseline, Pool, Provenance } from './baseline.ts';

/** Lists every run that is known of a pool, also the one that is kept apart and those whose trials are gone. */
export function listProvenance({
  runs,
  marked,
  earlier = [],
}: Pick<Pool, 'runs' | 'marked' | 'earlier'>): Provenance[] {
  return [...runs, ...(marked === undefined ? [] : [marked.run]), ...earlier];
}

/** Gives the run that trials come from, without the trials. */
export function toProvenance({ commit, run_id, run_attempt, at }: Provenance): Provenance {
  return { commit, run_id, run_attempt, at };
}

/** Tells whether a baseline knows of a run of the cell with this key on a commit. */
export function hasRunOn({ cells }: Baseline, key: string, commit: string): boolean {
  return cells.some(
    (cell) =>
      keyOfRecord(cell) === key &&
      cell.pools.some((pool) => listProvenance(pool).some((run) => run.commit === commit)),
  );
}

/** Lists the runs that stay known without trials: the newest of each commit of which the pool keeps no run. */
export function listEarlier(known: readonly Provenance[], kept: readonly Provenance[]): Provenance[] {
  const newestLast = known.toSorted(byAge).toReversed();
  const byCommit = new Map(newestLast.map((run) => [run.commit, run]));
  for (const { commit } of kept) byCommit.delete(commit);
  return [...byCommit.values()].sort(byAge).slice(0, LIMITS.earlierRuns).map(toProvenance);
}
