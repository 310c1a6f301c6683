import type { Pool } from '../../baseline/baseline.ts';
import { dropPools } from '../../baseline/drop-pools.ts';
import { findUnknownCommits } from '../../github/commits.ts';
import type { History } from '../../github/history.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import type { Restored } from './restore-baseline.ts';

/** Most commits that are asked for; those of the newest pools go first. */
const MAX_COMMITS = 20;

/** Leaves out the pools of which a run is of a commit that the repository does not have; that is said. */
export async function dropUnknown(
  api: RepositoryApi,
  restored: Restored,
  history: History | null,
): Promise<Restored> {
  const listed = new Set(history?.commits);
  const pools = restored.baseline.cells
    .flatMap((cell) => cell.pools.map((pool, age) => ({ pool, age })))
    .sort((a, b) => a.age - b.age);
  const asked = new Set(pools.flatMap(({ pool }) => commitsOf(pool)).filter((commit) => !listed.has(commit)));
  const unknown = await findUnknownCommits(api, [...asked].slice(0, MAX_COMMITS));
  const isKnown = (pool: Pool): boolean => !commitsOf(pool).some((commit) => unknown.has(commit));
  const { baseline, dropped } = dropPools(restored.baseline, isKnown);
  if (dropped === 0) return restored;
  return { ...restored, baseline, isLost: true, note: { kind: 'unknown_commits', pools: dropped } };
}

/** Lists the commits of the runs that a pool's trials and settings come from. */
function commitsOf({ runs, marked, in_force: stated }: Pool): string[] {
  return [...runs, ...[marked?.run, stated].flatMap((run) => run ?? [])].map(({ commit }) => commit);
}
