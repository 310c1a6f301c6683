/** The end of the action: report, check, comment, outputs, artifact, baseline. */
import path from 'node:path';
import type { Action } from './run-action.ts';
import type { CellComparison, Comparison } from '../compare/comparison.ts';
import { keepCells } from '../baseline/add-run.ts';
import type { Baseline } from '../baseline/baseline.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Cell } from '../domain/plan.ts';
import { annotateCases } from './annotations.ts';
import { uploadResults } from '../github/artifacts.ts';
import { restoreBaseline, saveBaseline } from './baseline/baseline-cache.ts';
import type { CacheSite } from './baseline/baseline-cache.ts';
import { listNewer } from '../github/cache-origin.ts';
import { cacheKey } from './baseline/cache-key.ts';
import { conclude } from './conclude.ts';
import type { Conclusion } from './conclude.ts';
import type { KnownBaseline } from './baseline/find-baseline.ts';
import { renderMeasured } from './baseline/merged-pull-request.ts';
import { listNewRuns, maySave, provenanceOf } from './baseline/entries.ts';
import { setOutputs } from '../github/outputs.ts';
import type { Publisher } from '../github/publisher.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import type { Outcome, PipelineDeps } from '../pipeline/run-benchmarks.ts';
import { jsonText, plainText } from '../text/escape.ts';
import { plural } from '../report/format.ts';
import { headline } from '../report/headline.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { buildVerdictJson } from '../report/verdict-json.ts';
import { writeRun } from '../records/write-run.ts';

/** Characters of the `result-json` output, and how many ids of a list it holds: the most with which it is no longer. */
const MAX_OUTPUT_LENGTH = 200_000;
const OUTPUT_IDS = [Infinity, 20, 0];

/** What is at hand when everything was asked. */
export type Finished = {
  readonly publisher: Publisher;
  readonly loaded: LoadedPlan;
  readonly known: KnownBaseline;
  readonly outcome: Outcome;
  readonly results: string;
  readonly cache: CacheSite;
  readonly isAccepted: PipelineDeps['isAccepted'];
};

/** Publishes a run's verdict wherever it is said and keeps what is to be kept; gives the exit code. */
export async function publishRun(action: Action, finished: Finished): Promise<number> {
  const { context, cwd, log } = action;
  const { publisher, loaded, known, outcome, results } = finished;
  const { run, comparison, selected } = outcome;
  const { redact } = loaded.access;
  const concluded = await concludeRun(action, finished);
  const markdown = redact(
    renderMarkdown({ comparison, run, selected, notes: known.warnings, gate: concluded.gate }),
  );
  const written = writeRun(results, run, markdown);
  const title = headline(comparison, plainText);
  const nothingWasRun = run.requests === 0 && comparison.verdict === 'unchanged';
  const [published] = await Promise.all([
    publisher.publish({
      ...concluded,
      title,
      markdown,
      hidden: renderMeasured(listMeasured(outcome)),
      annotations: annotateCases(comparison, {
        workspace: context.workspace,
        cwd,
        findCase: loaded.findCase,
      }),
      comment: nothingWasRun ? 'update' : 'write',
    }),
    save(action, finished),
    run.cells.length === 0
      ? null
      : upload(
          action,
          [...written, path.join(results, 'run.json'), path.join(results, 'summary.md')],
          results,
        ),
  ]);
  setOutputs({
    verdict: comparison.verdict,
    passRate: overallPassRate(outcome),
    regressions: comparison.cells.filter(({ verdict }) => verdict === 'regressed').length,
    costUsd: run.cost_usd,
    ...published,
    resultsPath: path.relative(context.workspace, results) || '.',
    resultJson: renderResultJson(mapTexts(comparison, redact), concluded.exitCode),
  });
  if (concluded.exitCode === 0) log.info(title);
  else log.error(title);
  return concluded.exitCode;
}

/** What a later push need not be gated for: unchanged cells fail nothing. */
function listMeasured({ selected, comparison }: Outcome): Cell[] {
  return selected.flatMap(({ cell }, index) => {
    const { isMeasured = false, verdict = 'unchanged' } = comparison.cells[index] ?? {};
    return isMeasured && verdict !== 'unchanged' ? [cell] : [];
  });
}

async function concludeRun(
  { inputs }: Action,
  { known, outcome: { comparison, selected }, isAccepted }: Finished,
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
  { api, context, inputs, log }: Action,
  { known, outcome, loaded, cache }: Finished,
): Promise<void> {
  const { restored } = known;
  if (!maySave(context, inputs)) return;
  const runs = listNewRuns(outcome.run, outcome.comparison, outcome.selected, context);
  if (runs.length === 0) return;
  if (restored?.isSound === false) {
    log.warning('the baseline was not saved: what is there could not be read, and would have been replaced');
    return;
  }
  const isWhole = inputs.benchmarks.length === 0 && inputs.models.length === 0;
  const planned = new Set(loaded.plan.cells.map(({ benchmark, model }) => `${benchmark.name}\n${model.id}`));
  const now = provenanceOf(outcome.run, context);
  const update = (baseline: Baseline): Baseline =>
    isWhole
      ? keepCells(baseline, (benchmark, model) => planned.has(`${benchmark}\n${model}`), now)
      : baseline;
  const warning = await saveBaseline(cache, {
    key: cacheKey(cache.prefix, context, new Date(outcome.run.started_at)),
    known: restored ?? (await restoreBaseline(cache, { status: 'own' })),
    update,
    runs,
    listNewer: (key) => (api === null ? Promise.resolve([]) : listNewer(api, context, cache.prefix, key)),
  });
  if (warning === null) log.info(`saved the answers of ${plural(runs.length, 'cell')} to the baseline`);
  else log.warning(warning);
}

async function upload(
  { site, context, log }: Action,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const warning = await uploadResults(files, folder, context, {
    env: site.env,
    launcher: site.serviceLauncher,
  });
  if (warning !== null) log.warning(warning);
}

/** GitHub takes a mebibyte of UTF-16 for all outputs of a job: where all ids do not fit, each list is cut. */
function renderResultJson(comparison: Comparison, exitCode: number): string {
  const texts = OUTPUT_IDS.map((ids) => jsonText(buildVerdictJson(comparison, exitCode, ids)));
  const bare = jsonText(buildVerdictJson({ ...comparison, cells: [] }, exitCode));
  return texts.find(({ length }) => length <= MAX_OUTPUT_LENGTH) ?? bare;
}

/** The mean over all cases of all cells. */
function overallPassRate({ comparison }: Outcome): number | null {
  const sides = comparison.cells.flatMap(({ candidate }) => candidate ?? []);
  const cases = sides.reduce((sum, side) => sum + side.cases, 0);
  return cases === 0 ? null : sides.reduce((sum, side) => sum + side.rate * side.cases, 0) / cases;
}
