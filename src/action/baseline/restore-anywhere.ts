/** The baseline of a config from its own place in the cache, or from another's: it may have been moved or copied. */
import type { Cell } from '../../domain/plan.ts';
import { findOrigin, findPrefixes, listEntries } from '../../github/cache-origin.ts';
import type { Origin } from '../../github/cache-origin.ts';
import type { CacheSite } from '../../github/caches.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { describeNote } from '../../report/notes.ts';
import { plainPhrase } from '../../text/phrase.ts';
import { restoreArtifact } from './baseline-artifact.ts';
import { CACHE_ROOT, prefixesOf } from './cache-key.ts';
import { restoreBaseline } from './restore-baseline.ts';
import type { Restored } from './restore-baseline.ts';
import { believeOrOlder } from './restore-vouched.ts';
import type { Restoring } from './restore-vouched.ts';

/** The cache of the config, and those of places that have none: it may have been moved from there. */
export type Sites = { readonly own: CacheSite; readonly former: readonly CacheSite[] };

/** Most other configs whose baselines are looked at. */
const MAX_OTHERS = 5;

/**
 * Restores the baseline of the config; where it never had one, that of the place from which it was moved, and where it
 * is only proposed, that of any config that asks some of the same. A baseline of others that is not used is said.
 */
export async function restoreAnywhere(
  means: Restoring,
  { own, former }: Sites,
  planned: Promise<readonly Cell[]>,
): Promise<Restored> {
  const { api, context } = means;
  const restored = await restoreFrom(means, own);
  if (restored.key !== null && !restored.isLost) return restored;
  const kept = restored.baseline.cells.length > 0 ? null : await restoreArtifact(means, own.prefix);
  if (kept !== null) return inPlaceOf(restored, kept);
  if (restored.key !== null || restored.isLost) return restored;
  const moved = await restoreMoved(means, former);
  if (moved !== null) return moved;
  if (context.isOnDefaultBranch) return restored;
  const listed = await listEntries(api, context, CACHE_ROOT);
  const others =
    listed === null
      ? [await restoreAs({ status: 'unknown', reason: '' }, means, { ...own, prefix: CACHE_ROOT })]
      : await Promise.all(
          prefixesOf(listed)
            .slice(0, MAX_OTHERS)
            .map((prefix) => restoreFrom(means, { ...own, prefix })),
        );
  const cells = await planned;
  const [best] = others
    .map((other) => ({ other, shared: countShared(other, cells) }))
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined || (listed === null && best.other.key === null)) return restored;
  if (best.shared === 0) return { ...restored, isLost: true, note: { kind: 'unused' } };
  return { ...best.other, note: best.other.note ?? { kind: 'copied' } };
}

/** Gives a baseline from an artifact in the place of what the cache did not give, and says why. */
function inPlaceOf({ key, isSound, isLost, note }: Restored, kept: Restored): Restored {
  const words = note === null ? 'the cache has none' : plainPhrase(describeNote(note));
  const { baseline, answers, history, historyNote } = kept;
  return { baseline, answers, history, historyNote, key, isSound, isLost, note: { kind: 'artifact', words } };
}

async function restoreMoved(means: Restoring, former: readonly CacheSite[]): Promise<Restored | null> {
  const { api, context } = means;
  if (api === null) return null;
  const prefixes = former.map(({ prefix }) => prefix);
  const [moved] = await findPrefixes(api, context, prefixes);
  const site = former.find(({ prefix }) => prefix === moved);
  if (site === undefined) return null;
  const found = await restoreFrom(means, site);
  return { ...found, note: found.note ?? { kind: 'moved' } };
}

async function restoreFrom(means: Restoring, site: CacheSite): Promise<Restored> {
  const { api, context } = means;
  const origin =
    api === null
      ? ({ status: 'unknown', reason: 'there is no token' } as const)
      : await findOrigin(api, context, site.prefix);
  return await restoreAs(origin, means, site);
}

async function restoreAs(origin: Origin, means: Restoring, site: CacheSite): Promise<Restored> {
  return await believeOrOlder(await restoreBaseline(site, origin, means.context), site, means);
}

/** Counts the planned cells of which a baseline knows a case as it is: such a config asks the same, elsewhere. */
function countShared({ baseline }: Restored, planned: readonly Cell[]): number {
  const known = new Map(
    baseline.cells.map((cell) => [
      keyOfRecord(cell),
      new Set(cell.pools.flatMap(({ cases }) => cases.map(([, hash]) => hash))),
    ]),
  );
  return planned.filter((cell) => cell.cases.some(({ hash }) => known.get(keyOfCell(cell))?.has(hash)))
    .length;
}
