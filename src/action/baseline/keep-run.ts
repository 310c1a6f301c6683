import { keepCells } from '../../baseline/add-run.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import { listNewer } from '../../github/cache-origin.ts';
import { keyOfCell } from '../../records/cell-key.ts';
import { plural } from '../../report/format.ts';
import { describeNote } from '../../report/notes.ts';
import { plainPhrase } from '../../text/phrase.ts';
import type { Finished, Job } from '../job.ts';

import { isWhole } from '../scope.ts';
import { cacheKey } from './cache-key.ts';
import { listNewRuns, maySave, provenanceOf } from './entries.ts';
import { restoreBaseline } from './restore-baseline.ts';
import { saveBaseline } from './save-baseline.ts';

/** Keeps what a run of the default branch measured in the baseline; what goes wrong is a warning. */
export async function keepRun(
  { api, context, inputs, log }: Job,
  { known: { restored }, judged, loaded, cache }: Finished,
): Promise<void> {
  if (!maySave(context, inputs)) return;
  const runs = listNewRuns(judged.run, judged.comparison, judged.selected, context);
  if (runs.length === 0) return;
  if (restored?.isSound === false) {
    log.warning(plainPhrase(describeNote({ kind: 'unreadable' })));
    return;
  }
  const planned = new Set(loaded.plan.cells.map(keyOfCell));
  const now = provenanceOf(judged.run, context);
  const update = (baseline: Baseline): Baseline =>
    isWhole(inputs) ? keepCells(baseline, planned, now) : baseline;
  const note = await saveBaseline(cache, {
    key: cacheKey(cache.prefix, context, new Date(judged.run.started_at)),
    known: restored ?? (await restoreBaseline(cache, { status: 'own' })),
    update,
    runs,
    listNewer: (key) => (api === null ? Promise.resolve([]) : listNewer(api, context, cache.prefix, key)),
  });
  if (note === null) log.info(`saved the answers of ${plural(runs.length, 'cell')} to the baseline`);
  else log.warning(plainPhrase(describeNote(note)));
}
