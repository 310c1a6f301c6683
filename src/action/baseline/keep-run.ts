import { dropCells } from '../../baseline/add-run.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import { statePlan } from '../../baseline/state-plan.ts';
import { listNewer } from '../../github/cache-origin.ts';
import type { CacheSite } from '../../github/caches.ts';
import { isChosen } from '../../plan/chosen.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import type { CellNames } from '../../records/cell-key.ts';
import { plural } from '../../report/format.ts';
import { describeNote } from '../../report/notes.ts';
import { plainPhrase } from '../../text/phrase.ts';
import type { Finished, Job } from '../job.ts';
import { tryUpload } from '../results-artifact.ts';
import { uploadBaseline } from './baseline-artifact.ts';
import { cacheKey } from './cache-key.ts';
import { listNewRuns, listStated, maySave, provenanceOf } from './entries.ts';
import { historyOfRuns } from './run-history.ts';
import { restoreBaseline } from './restore-baseline.ts';
import type { Restored } from './restore-baseline.ts';
import { believeOrOlder } from './restore-vouched.ts';
import { saveBaseline } from './save-baseline.ts';

/** Keeps what a run of the default branch measured in the baseline; what goes wrong is a warning. */
export async function keepRun(
  { api, context, inputs, log, publisher }: Job,
  { known: { restored }, judged, loaded, cache, witness }: Finished,
): Promise<void> {
  if (!maySave(context, inputs)) return;
  const runs = listNewRuns(judged.run, judged.comparison, judged.selected, context);
  const planned = new Set(loaded.plan.cells.map(keyOfCell));
  const isGone = (cell: CellNames): boolean => isChosen(cell, inputs) && !planned.has(keyOfRecord(cell));
  const now = provenanceOf(judged.run, context);
  const stated = listStated(judged.run, judged.selected, runs, context, loaded);
  const update = (baseline: Baseline): Baseline => dropCells(statePlan(baseline, stated), isGone, now);
  if (runs.length === 0 && (restored === null || !isNews(restored, cache, update))) return;
  if (restored?.isSound === false) {
    log.warning(plainPhrase(describeNote({ kind: 'unreadable' })));
    return;
  }
  const note = await saveBaseline(cache, {
    key: cacheKey(cache.prefix, context, new Date(judged.run.started_at)),
    known:
      restored ??
      (await believeOrOlder(await restoreBaseline(cache, { status: 'own' }, context), cache, {
        ...{ api, context, witness },
      })),
    update,
    runs,
    history: historyOfRuns(runs, judged.comparison, true),
    run: context,
    witness,
    vouch: (digest) => publisher.vouch(digest),
    keep: (entry) =>
      tryUpload(log, 'the baseline was not kept as an artifact', () =>
        uploadBaseline(entry, cache.prefix, cache),
      ),
    listNewer: (key) => (api === null ? Promise.resolve([]) : listNewer(api, context, cache.prefix, key)),
  });
  const saved = runs.length === 0 ? 'what is in force now' : `the answers of ${plural(runs.length, 'cell')}`;
  if (note === null) log.info(`saved ${saved} to the baseline`);
  else log.warning(plainPhrase(describeNote(note)));
}

/**
 * Tells whether there is anything to save though nothing was asked: the config's own cache may hold nothing yet, or its
 * newest entry is none of ours.
 */
function isNews(
  { baseline, key, note }: Restored,
  { prefix }: CacheSite,
  update: (baseline: Baseline) => Baseline,
): boolean {
  return (
    changes(baseline, update) ||
    key?.startsWith(prefix) === false ||
    note?.kind === 'older' ||
    note?.kind === 'artifact'
  );
}

/** Tells whether an update leaves anything else than what is known. */
function changes(baseline: Baseline, update: (baseline: Baseline) => Baseline): boolean {
  const updated = update(baseline).cells;
  const known = new Map(baseline.cells.map((cell) => [keyOfRecord(cell), cell.pools]));
  const isSame = updated.every((cell) =>
    cell.pools.every((pool, index) => known.get(keyOfRecord(cell))?.[index] === pool),
  );
  return updated.length !== baseline.cells.length || !isSame;
}
