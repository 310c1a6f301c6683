import path from 'node:path';
import type { Comparison } from '../compare/comparison.ts';
import type { ModelComparison } from '../compare/models.ts';
import { overallRate } from '../compare/overall-rate.ts';
import { setOutputs } from '../github/outputs.ts';
import type { Published } from '../github/publisher.ts';
import { buildVerdictJson } from '../report/verdict-json.ts';
import { jsonText } from '../text/escape.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';
import type { Finished, Job } from './job.ts';
import type { SavedResults } from './save-results.ts';

/** Most characters of the `result-json` output, and numbers of ids per list that are tried until it fits. */
const MAX_OUTPUT_LENGTH = 200_000;
const OUTPUT_IDS = [Infinity, 20, 0];

/** What is set beside the verdict. */
type RunOutputs = {
  readonly published: Published;
  readonly saved: SavedResults;
  readonly models: readonly ModelComparison[];
};

/** Sets what later steps of the job can read; what cannot be set is a warning. */
export function setRunOutputs(
  { context, log }: Job,
  { judged: { run, comparison } }: Finished,
  { published, saved, models }: RunOutputs,
  exitCode: number,
): void {
  const within = (file: string): string => path.relative(context.workspace, file) || '.';
  const reason = setOutputs({
    verdict: comparison.verdict,
    passRate: overallRate(comparison),
    regressions: comparison.cells.filter(({ verdict }) => verdict === 'regressed').length,
    costUsd: run.cost_usd,
    ...published,
    resultsPath: within(saved.folder),
    reportPath: saved.report === null ? '' : within(saved.report),
    resultJson: renderResultJson({ comparison, models }, exitCode, (text) => log.redact(text)),
  });
  if (reason !== null) log.warning(`the step's outputs could not all be set: ${reason}`);
}

/** Fields of the verdict whose values are words and names of ours. */
function isOurs(field: string): boolean {
  return /^(?:schema|verdict|benchmark|model|method|drift|mode|missing_cells|failing|newly_failing|newly_passing|unstable|first|second|better_than|not_distinguishable_from|unmeasured)$/.test(
    field,
  );
}

/** Renders the result. GitHub takes a mebibyte of UTF-16 for all outputs of a job, so too many ids are cut. */
function renderResultJson(
  { comparison, models }: Pick<RunOutputs, 'models'> & { readonly comparison: Comparison },
  exitCode: number,
  redact: Redactor,
): string {
  const render = (shown: Comparison, ids: number, side: RunOutputs['models'] = []): string =>
    jsonText(mapTexts(buildVerdictJson(shown, exitCode, ids, side), redact, { isKept: isOurs }));
  const texts = [...OUTPUT_IDS.map((ids) => render(comparison, ids, models)), render(comparison, 0)];
  const bare = render({ ...comparison, cells: [] }, 0);
  return texts.find(({ length }) => length <= MAX_OUTPUT_LENGTH) ?? bare;
}
