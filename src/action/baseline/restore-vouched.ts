import { listEntries } from '../../github/cache-origin.ts';
import type { CacheSite } from '../../github/caches.ts';
import type { Context } from '../../github/context.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import { disbelieve, restoreBaseline } from './restore-baseline.ts';
import type { Restored } from './restore-baseline.ts';
import type { Witness } from './witness.ts';

/** What it takes to restore a baseline and to hear its witness. */
export type Restoring = {
  readonly api: RepositoryApi | null;
  readonly context: Context;
  readonly witness: Witness;
};

/** Most older entries that are looked at where the newest is not what its run saved. */
const MAX_OLDER = 4;

/** Gives what was restored if the run that saved it says so, or cannot be asked, which is said; else nothing of it. */
export async function believe(found: Restored, witness: Witness): Promise<Restored> {
  if (found.key === null || found.digest === undefined) return found;
  const testimony = await witness(found);
  switch (testimony.status) {
    case 'given':
      return found;
    case 'silent':
      return { ...found, note: found.note ?? { kind: 'unwitnessed', words: testimony.reason } };
    case 'refused':
      return { ...disbelieve(testimony.reason), key: found.key };
  }
}

/** Gives what was restored if it is believed, else the newest of the default branch's entries before it that its run names. */
export async function believeOrOlder(
  found: Restored,
  site: CacheSite,
  { api, context, witness }: Restoring,
): Promise<Restored> {
  const believed = await believe(found, witness);
  const { note } = believed;
  if (note?.kind !== 'not_believed') return believed;
  const keys = (await listEntries(api, context, site.prefix)) ?? [];
  const older = keys.slice(found.key === null ? 0 : keys.indexOf(found.key) + 1);
  for (const key of older.slice(0, MAX_OLDER)) {
    const other = await restoreBaseline(site, { status: 'verified', key }, context);
    if (other.digest === undefined || (await witness(other)).status !== 'given') continue;
    return { ...other, isLost: true, note: { kind: 'older', words: note.words } };
  }
  return believed;
}
