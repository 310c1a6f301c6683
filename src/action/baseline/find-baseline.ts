import path from 'node:path';
import { choosePool, cutToPast } from '../../baseline/choose-pool.ts';
import { hasRunOn } from '../../baseline/provenance.ts';
import { toRecords } from '../../baseline/to-records.ts';
import type { Direction } from '../../domain/drift.ts';
import type { CellRecord } from '../../domain/record.ts';
import { findOrigin, findPrefixes } from '../../github/cache-origin.ts';
import type { CacheSite } from '../../github/caches.ts';
import type { Context } from '../../github/context.ts';
import { listHistory } from '../../github/history.ts';
import type { FoundHistory } from '../../github/history.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { readResults } from '../../records/read-results.ts';
import { ANYWHERE, isWithin } from '../../text/reach.ts';
import type { Workspace } from '../../text/reach.ts';
import type { Note } from '../../report/notes.ts';
import type { WasRun } from './acceptance.ts';
import { positionsIn } from './positions.ts';
import { restoreBaseline } from './restore-baseline.ts';
import type { Restored } from './restore-baseline.ts';

/** Directions of pending drift by the key of a cell. */
export type PendingDrift = ReadonlyMap<string, Direction>;

/** Baseline that a run is held against, and its origin. */
export type KnownBaseline = {
  readonly records: readonly CellRecord[];
  /** Cells whose last run was out of line, and which way. */
  readonly pendingDrift: PendingDrift;
  /** Tells of runs on a commit; always true where results were named, which say nothing of commits. */
  readonly wasRun: WasRun;
  /** Content of the cache; null where results were named instead. */
  readonly restored: Restored | null;
  /** Facts that the reader should know of it. */
  readonly notes: readonly Note[];
};

/** Reads the baseline from results that the workflow names. What cannot be read is a UserError. */
export function readNamedBaseline(named: string, { cwd, files }: Workspace): KnownBaseline {
  const baseline = path.resolve(cwd, named);
  // The workflow may name another folder; in the workspace a pull request may have put a link under the name.
  const records = readResults(baseline, isWithin(files.folder, baseline) ? files : ANYWHERE);
  return { records, pendingDrift: new Map(), wasRun: () => true, restored: null, notes: [] };
}

/** The cache of the config, and those of places that have none: it may have been moved from there. */
export type Sites = { readonly own: CacheSite; readonly former: readonly CacheSite[] };

const NO_HISTORY: FoundHistory = { history: null, problem: null };

/**
 * Restores the baseline from the cache: for each cell the pool of the nearest commit before the tested one, else the
 * newest. Never rejects.
 */
export async function findKnownBaseline(
  api: RepositoryApi | null,
  context: Context,
  sites: Sites,
): Promise<KnownBaseline> {
  const restored = await restoreOrMoved(api, context, sites);
  const { baseline, answers } = restored;
  const { history, problem } =
    baseline.cells.length > 0 && api !== null ? await listHistory(api, context) : NO_HISTORY;
  const [before, anywhere] = [positionsIn(history, context), positionsIn(null, context)];
  const chosen = baseline.cells.flatMap((cell) => {
    const near = choosePool(cell, before);
    const pool = near ?? choosePool(cell, anywhere);
    if (pool === undefined) return [];
    return [{ cell, pool: cutToPast(pool, before), isNewer: near === undefined }];
  });
  return {
    records: chosen.flatMap(({ cell, pool }) => toRecords(cell, pool, answers)),
    pendingDrift: new Map(
      chosen.flatMap(({ cell, pool: { marked } }) =>
        marked === undefined ? [] : [[keyOfRecord(cell), marked.direction]],
      ),
    ),
    wasRun: (cell, commit) => hasRunOn(baseline, keyOfCell(cell), commit),
    restored,
    notes: [
      ...(restored.note === null ? [] : [restored.note]),
      ...(problem === null ? [] : [{ kind: 'no_history', ...problem } as const]),
      ...(chosen.some(({ isNewer }) => isNewer) ? [{ kind: 'newer_baseline' } as const] : []),
    ],
  };
}

/** Restores the baseline of the config; where there never was one, that of the place from which the config was moved. */
async function restoreOrMoved(
  api: RepositoryApi | null,
  context: Context,
  { own, former }: Sites,
): Promise<Restored> {
  const restored = await restoreFrom(api, context, own);
  if (restored.key !== null || restored.isLost || api === null) return restored;
  const prefixes = former.map(({ prefix }) => prefix);
  const [moved] = await findPrefixes(api, context, prefixes);
  const site = former.find(({ prefix }) => prefix === moved);
  if (site === undefined) return restored;
  const found = await restoreFrom(api, context, site);
  return { ...found, note: found.note ?? { kind: 'moved' } };
}

async function restoreFrom(api: RepositoryApi | null, context: Context, site: CacheSite): Promise<Restored> {
  const origin =
    api === null
      ? ({ status: 'unknown', reason: 'there is no token' } as const)
      : await findOrigin(api, context, site.prefix);
  return await restoreBaseline(site, origin);
}
