import path from 'node:path';
import { choosePool, cutToPast } from '../../baseline/choose-pool.ts';
import { hasRunOn } from '../../baseline/provenance.ts';
import { toRecords } from '../../baseline/to-records.ts';
import type { Direction } from '../../domain/drift.ts';
import type { Cell } from '../../domain/plan.ts';
import type { CellRecord } from '../../domain/record.ts';
import { listHistory } from '../../github/history.ts';
import type { FoundHistory } from '../../github/history.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { readResults } from '../../records/read-results.ts';
import type { Note } from '../../report/notes.ts';
import { ANYWHERE, isWithin } from '../../text/reach.ts';
import type { Job } from '../job.ts';
import type { WasRun } from './acceptance.ts';
import { dropUnknown } from './drop-unknown.ts';
import { findAuthor } from './named-baseline.ts';
import { positionsIn } from './positions.ts';
import { restoreAnywhere } from './restore-anywhere.ts';
import type { Sites } from './restore-anywhere.ts';
import type { Restored } from './restore-baseline.ts';
import type { Restoring } from './restore-vouched.ts';
import type { Witness } from './witness.ts';

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
  /** True where the change itself may have written what it is held against, or named it in place of the base's. */
  readonly isDoubtful: boolean;
  /** Facts that the reader should know of it. */
  readonly notes: readonly Note[];
};

/**
 * Finds the baseline: results that the workflow names, else the cache. Outside the default branch named results count
 * only where the change did not write them, or where there is nothing else. Results that cannot be read are a UserError.
 */
export async function findBaseline(
  { api, context, inputs, workspace: { cwd, files } }: Pick<Job, 'api' | 'context' | 'inputs' | 'workspace'>,
  witness: Witness,
  sites: Sites,
  planned: Promise<readonly Cell[]>,
): Promise<KnownBaseline> {
  const means = { api, context, witness };
  const { baseline: named } = inputs;
  if (named === undefined) return await findKnownBaseline(means, sites, planned);
  const place = path.resolve(cwd, named);
  const read: KnownBaseline = {
    // The workflow may name another folder; in the workspace a pull request may have put a link under the name.
    records: readResults(place, isWithin(files.folder, place) ? files : ANYWHERE),
    pendingDrift: new Map(),
    wasRun: () => true,
    restored: null,
    isDoubtful: false,
    notes: [],
  };
  const author = context.isOnDefaultBranch ? 'base' : await findAuthor(api, context, named, cwd);
  if (author === 'base') return read;
  const kept = await findKnownBaseline(means, sites, planned);
  const hasKept = kept.records.length > 0;
  return {
    ...(hasKept ? kept : read),
    isDoubtful: author === 'change' || hasKept || kept.restored?.isLost === true,
    notes: [{ kind: 'named', author, isUsed: !hasKept }, ...kept.notes],
  };
}

const NO_HISTORY: FoundHistory = { history: null, problem: null };

/**
 * Restores the baseline from the cache: for each cell the pool of the nearest commit before the tested one, else the
 * newest. Never rejects.
 */
async function findKnownBaseline(
  means: Restoring,
  sites: Sites,
  planned: Promise<readonly Cell[]>,
): Promise<KnownBaseline> {
  const { api, context } = means;
  const found = await restoreAnywhere(means, sites, planned);
  const hasCells = found.baseline.cells.length > 0;
  const { history, problem } = hasCells && api !== null ? await listHistory(api, context) : NO_HISTORY;
  const restored = hasCells && api !== null ? await dropUnknown(api, found, history) : found;
  const { baseline, answers } = restored;
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
    isDoubtful: false,
    notes: [
      ...[restored.note, restored.historyNote].flatMap((note) => note ?? []),
      ...(problem === null ? [] : [{ kind: 'no_history', ...problem } as const]),
      ...(chosen.some(({ isNewer }) => isNewer) ? [{ kind: 'newer_baseline' } as const] : []),
    ],
  };
}
