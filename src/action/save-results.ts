/** The results of a run, on disk and as an artifact. */
import path from 'node:path';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { saveRun } from '../records/save-run.ts';
import { listFormFiles, readableFile, renderRunForms } from '../report/index.ts';
import type { Report } from '../report/report.ts';
import { parseFormats } from '../report/report-formats.ts';
import type { Finished, Job } from './job.ts';
import { tryUpload, uploadResults } from './results-artifact.ts';

/** Folder of a run's results, the report in it, and the name of the artifact that holds them; null: there is none. */
export type SavedResults = {
  readonly folder: string;
  readonly report: string | null;
  readonly artifact: string | null;
};

/** Writes a run's results and uploads them; what goes wrong is a warning. */
export async function saveResults(
  job: Job,
  { judged: { run }, results, journal }: Finished,
  content: Report,
): Promise<SavedResults> {
  const { site, context, inputs, log, workspace } = job;
  const formats = parseFormats(inputs.reportFormats);
  const redact = (text: string): string => log.redact(text);
  const places = { folder: results, reach: workspace.files, spare: temporaryFolder(site.env) };
  const saved = await saveRun(places, run, () => renderRunForms(content, redact, formats));
  if (saved.status === 'lost') {
    log.warning(`${saved.reason}. The verdict stands.`);
    return { folder: results, report: null, artifact: null };
  }
  journal.remove();
  const { folder, files } = saved;
  if (saved.status === 'elsewhere')
    log.warning(`${saved.reason}; they are in \`${folder}\`. The verdict stands.`);
  const report = path.join(folder, readableFile(formats));
  if (run.cells.length === 0) return { folder, report, artifact: null };
  const beside = ['run.json', ...listFormFiles(formats)].map((file) => path.join(folder, file));
  const worker = { env: site.env, launcher: site.workerLauncher };
  const artifact = await tryUpload(log, 'the results were not uploaded', () =>
    uploadResults([...files, ...beside], folder, context, worker),
  );
  return { folder, report, artifact };
}
