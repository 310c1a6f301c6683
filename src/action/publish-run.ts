/** The end of the action: report, check, comment, outputs, artifact, baseline. */
import path from 'node:path';
import { keepCells } from '../baseline/add-run.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { CellComparison, Comparison } from '../compare/comparison.ts';
import type { Cell } from '../domain/plan.ts';
import { listNewer } from '../github/cache-origin.ts';
import type { CacheSite } from '../github/caches.ts';
import { setOutputs } from '../github/outputs.ts';
import type { Published } from '../github/publisher.ts';
import type { JudgedRun, JudgeDeps } from '../pipeline/judge-run.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { keyOfCell } from '../records/cell-key.ts';
import { writeRun } from '../records/write-run.ts';
import { plural } from '../report/format.ts';
import { headline } from '../report/headline.ts';
import { renderForms } from '../report/index.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { describeNote } from '../report/notes.ts';
import type { Report } from '../report/report.ts';
import { buildVerdictJson } from '../report/verdict-json.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { mapTexts } from '../text/map-texts.ts';
import { plainPhrase } from '../text/phrase.ts';
import type { Redactor } from '../text/redact.ts';
import { annotateCases } from './annotations.ts';
import { cacheKey } from './baseline/cache-key.ts';
import { listNewRuns, maySave, provenanceOf } from './baseline/entries.ts';
import type { KnownBaseline } from './baseline/find-baseline.ts';
import { renderMeasured } from './baseline/merged-pull-request.ts';
import { restoreBaseline } from './baseline/restore-baseline.ts';
import { saveBaseline } from './baseline/save-baseline.ts';
import { conclude } from './conclude.ts';
import type { Conclusion } from './conclude.ts';
import type { Job } from './job.ts';
import { uploadResults } from './results-artifact.ts';
import { isWhole } from './scope.ts';

/** Most characters of the `result-json` output, and numbers of ids per list that are tried until it fits. */
const MAX_OUTPUT_LENGTH = 200_000;
const OUTPUT_IDS = [Infinity, 20, 0];

/** Data at hand when everything was asked. */
export type Finished = {
  readonly loaded: LoadedPlan;
  readonly known: KnownBaseline;
  readonly judged: JudgedRun;
  readonly results: string;
  readonly cache: CacheSite;
  readonly isAccepted: JudgeDeps['isAccepted'];
};

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
  const [published] = await Promise.all([
    publishReport(job, report, judged, concluded),
    save(job, finished),
    run.cells.length === 0 ? null : upload(job, [...written, ...beside], results),
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
  concluded: Conclusion,
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

async function save(
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

async function upload({ site, context, log }: Job, files: readonly string[], folder: string): Promise<void> {
  const worker = { env: site.env, launcher: site.workerLauncher };
  const reason = await uploadResults(files, folder, context, worker);
  if (reason !== null) log.warning(`the results were not uploaded: ${reason}`);
}

function setRunOutputs(
  { context, log }: Job,
  { judged: { run, comparison }, results }: Finished,
  published: Published,
  exitCode: number,
): void {
  setOutputs({
    verdict: comparison.verdict,
    passRate: overallPassRate(comparison),
    regressions: comparison.cells.filter(({ verdict }) => verdict === 'regressed').length,
    costUsd: run.cost_usd,
    ...published,
    resultsPath: path.relative(context.workspace, results) || '.',
    resultJson: renderResultJson(comparison, exitCode, (text) => log.redact(text)),
  });
}

/** Renders the result. GitHub takes a mebibyte of UTF-16 for all outputs of a job, so too many ids are cut. */
function renderResultJson(comparison: Comparison, exitCode: number, redact: Redactor): string {
  const render = (shown: Comparison, ids: number): string =>
    jsonText(mapTexts(buildVerdictJson(shown, exitCode, ids), redact));
  const texts = OUTPUT_IDS.map((ids) => render(comparison, ids));
  const bare = render({ ...comparison, cells: [] }, 0);
  return texts.find(({ length }) => length <= MAX_OUTPUT_LENGTH) ?? bare;
}

/** Gives the mean over all cases of all cells. */
function overallPassRate({ cells }: Comparison): number | null {
  const sides = cells.flatMap(({ candidate }) => candidate ?? []);
  const cases = sides.reduce((sum, side) => sum + side.cases, 0);
  return cases === 0 ? null : sides.reduce((sum, side) => sum + side.rate * side.cases, 0) / cases;
}
