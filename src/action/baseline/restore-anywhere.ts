/** The baseline of a config from its own place in the cache, or from another's: it may have been moved or copied. */
import type { Cell } from '../../domain/plan.ts';
import { findOrigin, findPrefixes, listEntries } from '../../github/cache-origin.ts';
import type { CacheSite } from '../../github/caches.ts';
import type { Context } from '../../github/context.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { CACHE_ROOT, prefixesOf } from './cache-key.ts';
import { restoreBaseline } from './restore-baseline.ts';
import type { Restored } from './restore-baseline.ts';

/** The cache of the config, and those of places that have none: it may have been moved from there. */
export type Sites = { readonly own: CacheSite; readonly former: readonly CacheSite[] };

/** Most other configs whose baselines are looked at. */
const MAX_OTHERS = 5;

/**
 * Restores the baseline of the config; where it never had one, that of the place from which it was moved, and where it
 * is only proposed, that of any config that asks some of the same. A baseline of others that is not used is said.
 */
export async function restoreAnywhere(
  api: RepositoryApi | null,
  context: Context,
  { own, former }: Sites,
  planned: Promise<readonly Cell[]>,
): Promise<Restored> {
  const restored = await restoreFrom(api, context, own);
  if (restored.key !== null || restored.isLost) return restored;
  const moved = await restoreMoved(api, context, former);
  if (moved !== null) return moved;
  if (context.isOnDefaultBranch) return restored;
  const listed = await listEntries(api, context, CACHE_ROOT);
  const others =
    listed === null
      ? [await restoreBaseline({ ...own, prefix: CACHE_ROOT }, { status: 'unknown', reason: '' }, context)]
      : await Promise.all(
          prefixesOf(listed)
            .slice(0, MAX_OTHERS)
            .map((prefix) => restoreFrom(api, context, { ...own, prefix })),
        );
  const cells = await planned;
  const [best] = others
    .map((other) => ({ other, shared: countShared(other, cells) }))
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined || (listed === null && best.other.key === null)) return restored;
  if (best.shared === 0) return { ...restored, isLost: true, note: { kind: 'unused' } };
  return { ...best.other, note: best.other.note ?? { kind: 'copied' } };
}

async function restoreMoved(
  api: RepositoryApi | null,
  context: Context,
  former: readonly CacheSite[],
): Promise<Restored | null> {
  if (api === null) return null;
  const prefixes = former.map(({ prefix }) => prefix);
  const [moved] = await findPrefixes(api, context, prefixes);
  const site = former.find(({ prefix }) => prefix === moved);
  if (site === undefined) return null;
  const found = await restoreFrom(api, context, site);
  return { ...found, note: found.note ?? { kind: 'moved' } };
}

async function restoreFrom(api: RepositoryApi | null, context: Context, site: CacheSite): Promise<Restored> {
  const origin =
    api === null
      ? ({ status: 'unknown', reason: 'there is no token' } as const)
      : await findOrigin(api, context, site.prefix);
  return await restoreBaseline(site, origin, context);
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
