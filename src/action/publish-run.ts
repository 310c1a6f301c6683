/** The end of the action: report, check, comment, outputs, artifact, baseline. */
import path from 'node:path';
import type { CellComparison } from '../compare/comparison.ts';
import type { Cell } from '../domain/plan.ts';
import type { Publication, Published } from '../github/publisher.ts';
import type { JudgedRun } from '../pipeline/judge-run.ts';
import { writeRun } from '../records/write-run.ts';
import { headline } from '../report/headline.ts';
import { renderForms } from '../report/index.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { describeNote } from '../report/notes.ts';
import type { Report } from '../report/report.ts';
import { plainText } from '../text/escape.ts';
import { annotateCases } from './annotations.ts';
import { keepRun } from './baseline/keep-run.ts';
import { renderMeasured } from './baseline/merged-pull-request.ts';
import { conclude } from './conclude.ts';
import type { Conclusion } from './conclude.ts';
import type { Finished, Job } from './job.ts';
import { uploadResults } from './results-artifact.ts';
import { setRunOutputs } from './set-run-outputs.ts';

/** Publishes a run's verdict in all places, saves results and baseline; gives the exit code. */
export async function publishRun(job: Job, finished: Finished): Promise<number> {
  const { log } = job;
  const { known, judged, results } = finished;
  const { run, comparison, selected } = judged;
  const concluded = await concludeRun(job, finished);
  const notes = known.notes.map(describeNote);
  const report: Report = { comparison, run, selected, notes, gate: concluded.gate };
  const forms = renderForms(report, (text) => log.redact(text));
  const written = await writeRun(results, run, forms);
  const beside = ['run.json', ...forms.map(({ file }) => file)].map((file) => path.join(results, file));
  const artifact =
    run.cells.length === 0 ? Promise.resolve(null) : upload(job, [...written, ...beside], results);
  const [published] = await Promise.all([
    publishReport(job, report, judged, { ...concluded, artifact }),
    keepRun(job, finished),
    artifact,
  ]);
  setRunOutputs(job, finished, published, concluded.exitCode);
  const title = headline(comparison, plainText);
  if (concluded.exitCode === 0) log.info(title);
  else log.error(title);
  return concluded.exitCode;
}

async function publishReport(
  { context, cwd, publisher }: Job,
  report: Report,
  judged: JudgedRun,
  concluded: Conclusion & Pick<Publication, 'artifact'>,
): Promise<Published> {
  const { comparison, selected, run } = judged;
  const cells = selected.map(({ cell }) => cell);
  const nothingWasRun = run.requests === 0 && comparison.verdict === 'unchanged';
  return await publisher.publish({
    ...concluded,
    title: headline(comparison, plainText),
    markdown: renderMarkdown(report),
    hidden: renderMeasured(listMeasured(judged)),
    annotations: annotateCases(comparison, cells, { workspace: context.workspace, cwd }),
    comment: nothingWasRun ? 'update' : 'write',
  });
}

/** Lists the cells that a later push need not be gated for; unchanged ones fail nothing. */
function listMeasured({ selected, comparison }: JudgedRun): Cell[] {
  return selected.flatMap(({ cell }, index) => {
    const { isMeasured = false, verdict = 'unchanged' } = comparison.cells[index] ?? {};
    return isMeasured && verdict !== 'unchanged' ? [cell] : [];
  });
}

async function concludeRun(
  { inputs }: Job,
  { known, judged: { comparison, selected }, isAccepted }: Finished,
): Promise<Conclusion> {
  const isBaselineLost = known.restored?.isLost === true;
  const strict = conclude(comparison, inputs.failOn, { isAccepted: () => false, isBaselineLost });
  if (strict.exitCode === 0) return strict;
  const accepted = new Set<CellComparison>();
  for (const [index, cell] of comparison.cells.entries()) {
    const planned = selected[index]?.cell;
    if (planned !== undefined && (await isAccepted(planned))) accepted.add(cell);
  }
  return conclude(comparison, inputs.failOn, { isAccepted: (cell) => accepted.has(cell), isBaselineLost });
}

/** Uploads the results; gives the artifact's name, null where there is none. */
async function upload(
  { site, context, log }: Job,
  files: readonly string[],
  folder: string,
): Promise<string | null> {
  const worker = { env: site.env, launcher: site.workerLauncher };
  const uploaded = await uploadResults(files, folder, context, worker);
  if (uploaded.status === 'uploaded') return uploaded.name;
  log.warning(`the results were not uploaded: ${uploaded.reason}`);
  return null;
}
