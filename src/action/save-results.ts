/** The results of a run, on disk and as an artifact. */
import path from 'node:path';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { saveRun } from '../records/save-run.ts';
import { reportForms } from '../report/index.ts';
import type { RenderedForm } from '../report/index.ts';
import type { Finished, Job } from './job.ts';
import { tryUpload, uploadResults } from './results-artifact.ts';

/** Folder of a run's results, and the name of the artifact that holds them; null: there is none. */
export type SavedResults = { readonly folder: string; readonly artifact: string | null };

/** Writes a run's results and uploads them; what goes wrong is a warning. */
export async function saveResults(
  job: Job,
  { judged: { run }, results, journal }: Finished,
  renderForms: () => readonly RenderedForm[],
): Promise<SavedResults> {
  const { site, context, log, workspace } = job;
  const places = { folder: results, reach: workspace.files, spare: temporaryFolder(site.env) };
  const saved = await saveRun(places, run, renderForms);
  if (saved.status === 'lost') {
    log.warning(`${saved.reason}. The verdict stands.`);
    return { folder: results, artifact: null };
  }
  journal.remove();
  const { folder, files } = saved;
  if (saved.status === 'elsewhere')
    log.warning(`${saved.reason}; they are in \`${folder}\`. The verdict stands.`);
  if (run.cells.length === 0) return { folder, artifact: null };
  const beside = ['run.json', ...reportForms.map(({ file }) => file)].map((file) => path.join(folder, file));
  const worker = { env: site.env, launcher: site.workerLauncher };
  const artifact = await tryUpload(log, 'the results were not uploaded', () =>
    uploadResults([...files, ...beside], folder, context, worker),
  );
  return { folder, artifact };
}
