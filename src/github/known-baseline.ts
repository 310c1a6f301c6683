import path from 'node:path';
import { choosePool } from '../baseline/choose-pool.ts';
import { toRecords } from '../baseline/to-records.ts';
import type { CellRecord } from '../domain/record.ts';
import { readResults } from '../results/read-results.ts';
import { listHistory, positionsIn } from './ancestry.ts';
import { restoreBaseline } from './baseline-cache.ts';
import type { CacheSite, Restored } from './baseline-cache.ts';
import { findOrigin } from './cache-origin.ts';
import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';

/** What a run is held against, and where it is from. */
export type KnownBaseline = {
  readonly records: readonly CellRecord[];
  /** What the cache held; null where results were named instead. */
  readonly restored: Restored | null;
  /** What the reader should know of it; null: nothing. */
  readonly warning: string | null;
};

/** Reads the baseline from results that the workflow names. What cannot be read is a UserError. */
export function readNamedBaseline(named: string, cwd: string): KnownBaseline {
  return { records: readResults(path.resolve(cwd, named)), restored: null, warning: null };
}

/** Restores the baseline from the cache: for each cell what the nearest commit before the tested one had. Never rejects. */
export async function findKnownBaseline(
  api: RepositoryApi | null,
  context: Context,
  site: CacheSite,
): Promise<KnownBaseline> {
  const origin =
    api === null
      ? ({ status: 'unknown', reason: 'there is no token' } as const)
      : await findOrigin(api, context, site.prefix);
  const restored = await restoreBaseline(site, origin);
  const { baseline, answers, warning } = restored;
  const history = baseline.cells.length > 0 && api !== null ? await listHistory(api, context) : null;
  const positionOf = positionsIn(history, context);
  const records = baseline.cells.flatMap((cell) => {
    const pool = choosePool(cell, positionOf);
    return pool === undefined ? [] : toRecords(cell, pool, answers);
  });
  return { records, restored, warning };
}
