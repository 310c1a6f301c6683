/** The end of the action: report, check, comment, outputs, artifact, baseline. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { asksLess } from '../compare/gate.ts';
import { compareModels } from '../compare/models.ts';
import type { RunHistory } from '../domain/history.ts';
import type { Cell } from '../domain/plan.ts';
import type { Publication, Published } from '../github/publisher.ts';
import { tryStep } from '../github/try-step.ts';
import type { JudgedRun } from '../pipeline/judge-run.ts';
import { titleWith } from '../report/acceptance.ts';
import { listAgainst } from '../report/against.ts';
import { headline } from '../report/headline.ts';
import { renderJobSummary, renderMarkdown } from '../report/markdown/render-markdown.ts';
import { describeNote } from '../report/notes.ts';
import type { RepeatSite } from '../report/repeat.ts';
import type { Report } from '../report/report.ts';
import { plainText } from '../text/escape.ts';
import { annotateCases } from './annotations.ts';
import { commitsOf } from './baseline/commits-of.ts';
import { listNewRuns, maySave } from './baseline/entries.ts';
import { keepRun } from './baseline/keep-run.ts';
import { renderMeasured } from './baseline/merged-pull-request.ts';
import { historyOfRuns, withThisRun } from './baseline/run-history.ts';
import { concludeRun } from './conclude-run.ts';
import type { Concluded } from './conclude-run.ts';
import type { Finished, Job } from './job.ts';
import { saveResults } from './save-results.ts';
import { setRunOutputs } from './set-run-outputs.ts';

/** Publishes a run's verdict in all places, saves results and baseline; gives the exit code. */
export async function publishRun(job: Job, finished: Finished): Promise<number> {
  const { log } = job;
  const { known, judged } = finished;
  const { run, comparison, selected } = judged;
  const concluded = await concludeRun(job, finished);
  const { acceptance, gate } = concluded;
  const notes = [...known.notes, ...concluded.notes].map(describeNote);
  const models = compareModels(run.cells);
  const report: Report = {
    ...{ comparison, run, selected, notes, acceptance, gate },
    against: listAgainst(selected, commitsOf(known.restored?.baseline ?? null)),
    repeat: siteOf(job),
    history: listHistory(job, finished),
    models,
  };
  // The verdict is on its way before anything else is written.
  const saving = setImmediate().then(() => saveResults(job, finished, report));
  const artifact = saving.then((saved) => saved.artifact);
  // Begun first: it vouches for what it is to save, which the check names as it ends.
  const keeping = tryStep(log, 'the baseline was not saved', () => keepRun(job, finished));
  const publishing = publishReport(job, report, judged, { ...concluded, artifact });
  const [published, saved] = await Promise.all([publishing, saving, keeping]);
  const { exitCode } = concluded;
  await tryStep(log, 'the outputs could not be set', () =>
    setRunOutputs(job, finished, { published, saved, models }, exitCode),
  );
  const title = titleOf(report);
  if (exitCode === 0) log.info(title);
  else log.error(title);
  return exitCode;
}

async function publishReport(
  { context, workspace, publisher }: Job,
  report: Report,
  judged: JudgedRun,
  concluded: Concluded & Pick<Publication, 'artifact'>,
): Promise<Published> {
  const { comparison, selected, run } = judged;
  const cells = selected.map(({ cell }) => cell);
  const isNoNews = run.requests === 0 && comparison.verdict === 'unchanged' && !asksLess(comparison);
  return await publisher.publish({
    conclusion: concluded.conclusion,
    artifact: concluded.artifact,
    title: titleOf(report),
    markdown: renderMarkdown(report),
    jobSummary: renderJobSummary(report),
    hidden: renderMeasured(listMeasured(judged)),
    annotations: annotateCases(comparison, cells, { workspace: context.workspace, cwd: workspace.cwd }),
    comment: isNoNews ? 'update' : 'write',
  });
}

function listHistory({ context, inputs }: Job, { known, judged }: Finished): RunHistory {
  const { run, comparison, selected } = judged;
  const runs = listNewRuns(run, comparison, selected, context);
  return withThisRun(known, historyOfRuns(runs, comparison, maySave(context, inputs)));
}

/** Names what a command on a laptop must name too. */
function siteOf({ inputs: { config, workingDirectory } }: Job): RepeatSite {
  const folder = path.normalize(workingDirectory);
  return { config: config ?? null, folder: folder === '.' ? null : folder };
}

function titleOf({ comparison, acceptance = null }: Report): string {
  return plainText(titleWith(acceptance, headline(comparison, plainText)));
}

/** Lists the cells that a later push need not be gated for; unchanged ones fail nothing. */
function listMeasured({ selected, comparison }: JudgedRun): Cell[] {
  return selected.flatMap(({ cell }, index) => {
    const { isMeasured = false, verdict = 'unchanged' } = comparison.cells[index] ?? {};
    return isMeasured && verdict !== 'unchanged' ? [cell] : [];
  });
}
