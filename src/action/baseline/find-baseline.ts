import path from 'node:path';
import { choosePool } from '../../baseline/choose-pool.ts';
import { hasRunOn } from '../../baseline/provenance.ts';
import { toRecords } from '../../baseline/to-records.ts';
import type { Direction } from '../../compare/comparison.ts';
import { keyOf } from '../../compare/match-cells.ts';
import type { CellRecord } from '../../domain/record.ts';
import { readResults } from '../../records/read-results.ts';
import type { WasRun } from './acceptance.ts';
import { listHistory, positionsIn } from '../../github/history.ts';
import type { FoundHistory } from '../../github/history.ts';
import { restoreBaseline } from './baseline-cache.ts';
import type { CacheSite, Restored } from './baseline-cache.ts';
import { findOrigin } from '../../github/cache-origin.ts';
import type { Context } from '../../github/context.ts';
import type { RepositoryApi } from '../../github/rest.ts';

/** Directions by the key of a cell. */
export type PendingDrift = ReadonlyMap<string, Direction>;

/** What a run is held against, and where it is from. */
export type KnownBaseline = {
  readonly records: readonly CellRecord[];
  /** Cells whose last run was out of line, and which way. */
  readonly pendingDrift: PendingDrift;
  /** Named results say nothing of commits: there every earlier one may have been run. */
  readonly wasRun: WasRun;
  /** What the cache held; null where results were named instead. */
  readonly restored: Restored | null;
  /** What the reader should know of it: one sentence each. */
  readonly warnings: readonly string[];
};

/** Reads the baseline from results that the workflow names. What cannot be read is a UserError. */
export function readNamedBaseline(named: string, cwd: string): KnownBaseline {
  const records = readResults(path.resolve(cwd, named));
  return { records, pendingDrift: new Map(), wasRun: () => true, restored: null, warnings: [] };
}

const NEWER =
  'the baseline has no run of a commit at or before the base of this change: it is held against a newer one';
const NO_HISTORY: FoundHistory = { history: null, warning: null };

/**
 * Restores the baseline from the cache: for each cell what the nearest commit before the tested one had, else the newest.
 * Never rejects.
 */
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
  const { baseline, answers } = restored;
  const { history, warning } =
    baseline.cells.length > 0 && api !== null ? await listHistory(api, context) : NO_HISTORY;
  const [before, anywhere] = [positionsIn(history, context), positionsIn(null, context)];
  const chosen = baseline.cells.flatMap((cell) => {
    const near = choosePool(cell, before);
    const pool = near ?? choosePool(cell, anywhere);
    return pool === undefined ? [] : [{ cell, pool, isNewer: near === undefined }];
  });
  return {
    records: chosen.flatMap(({ cell, pool }) => toRecords(cell, pool, answers)),
    pendingDrift: new Map(
      chosen.flatMap(({ cell, pool: { marked } }) =>
        marked === undefined ? [] : [[keyOf(cell.benchmark_name, cell.model_id), marked.direction]],
      ),
    ),
    wasRun: ({ benchmark, model }, commit) => hasRunOn(baseline, benchmark.name, model.id, commit),
    restored,
    warnings: [restored.warning, warning, chosen.some(({ isNewer }) => isNewer) ? NEWER : null].filter(
      (one) => one !== null,
    ),
  };
}
