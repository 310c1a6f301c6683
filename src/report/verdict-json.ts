import type {
  CellComparison,
  Comparison,
  Floor,
  Ratio,
  RateChange,
  RematchResult,
  Side,
} from '../compare/comparison.ts';
import type { ModelComparison } from '../compare/models.ts';
import { plainPhrase } from '../text/phrase.ts';
import { buildModels } from './models-json.ts';
import { describeReason, describeUndecided } from './reasons.ts';
import { describeWarnings } from './warnings.ts';

/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';

/**
 * Builds the object that `--json` prints: every key is there, null where there is no value. It holds at most `maxIds`
 * of each list of case ids, and a run's models side by side.
 */
export function buildVerdictJson(
  { verdict, cells, missingCells }: Comparison,
  exitCode: number,
  maxIds = Infinity,
  models: readonly ModelComparison[] = [],
): object {
  return {
    schema: SCHEMA,
    verdict,
    exit_code: exitCode,
    cells: cells.map((cell) => buildCell(cell, maxIds)),
    missing_cells: missingCells,
    models: models.map(buildModels),
  };
}

function buildCell(cell: CellComparison, maxIds: number): object {
  const { metric, look, floor, cases } = cell;
  const isByPassRate = metric === 'pass_rate';
  return {
    benchmark: cell.benchmark,
    model: cell.model,
    verdict: cell.verdict,
    reason: plainPhrase(describeReason(cell)),
    baseline: buildSide(cell.baseline, isByPassRate),
    candidate: buildSide(cell.candidate, isByPassRate),
    pass_rate: isByPassRate ? buildChange(look) : null,
    score: isByPassRate ? buildScore(cell) : buildDecidingScore(cell),
    drift: cell.drift?.status ?? null,
    rematch: buildRematch(cell.rematch),
    latency: buildRatio(cell.latency),
    tokens: buildRatio(cell.tokens),
    cost: buildRatio(cell.cost),
    floor: buildFloor(floor),
    cases: {
      compared: cases.compared,
      failing: cases.failing.slice(0, maxIds).map(({ id }) => id),
      total: cases.total,
      newly_failing: cases.newlyFailing.slice(0, maxIds).map(({ id }) => id),
      newly_passing: cases.newlyPassing.slice(0, maxIds).map(({ id }) => id),
      unstable: cases.unstable.slice(0, maxIds).map(({ id }) => id),
      added: cases.added.length,
      changed: cases.changed.length,
      missing: cases.missing.length,
    },
    worse_tags: cell.worseTags.map(({ tag, cases: count, before, after, pAdjusted }) => ({
      tag,
      cases: count,
      baseline: before,
      candidate: after,
      p_adjusted: pAdjusted,
    })),
    detectable_drop: look?.detectableDrop ?? null,
    endings: cell.warnings.find((warning) => warning.kind === 'incomplete')?.endings ?? null,
    warnings: describeWarnings(cell).map(plainPhrase),
  };
}

function buildFloor(floor: Floor | null): object | null {
  if (floor === null) return null;
  const { minPassRate, rate, p, pAdjusted, mode } = floor;
  return { min_pass_rate: minPassRate, rate, p, p_adjusted: pAdjusted, mode };
}

function buildChange(look: RateChange | null): object | null {
  if (look === null) return null;
  return {
    change: look.change,
    interval: look.interval,
    p: look.p,
    p_exact: look.pExact,
    p_cases: look.pCases,
    p_adjusted: look.pAdjusted,
    p_better_adjusted: look.pBetterAdjusted,
    method: look.method,
  };
}

function buildScore({ score }: CellComparison): object | null {
  if (score === null) return null;
  const { before, after, change, interval } = score;
  return { baseline: before, candidate: after, change, interval };
}

/** Builds the mean score where it decides, with all that the pass rate has elsewhere. */
function buildDecidingScore({ baseline, candidate, look }: CellComparison): object | null {
  if (candidate === null) return null;
  return { baseline: baseline?.rate ?? null, candidate: candidate.rate, ...buildChange(look) };
}

function buildRatio(ratio: Ratio | null): object | null {
  return ratio === null ? null : { ratio: ratio.ratio, interval: ratio.interval };
}

function buildRematch(rematch: RematchResult | null): object | null {
  if (rematch === null) return null;
  return {
    trials: rematch.trials,
    cases: rematch.cases,
    p_fresh: rematch.pFresh,
    p_fresh_cases: rematch.pFreshCases,
    p_fresh_adjusted: rematch.pFreshAdjusted,
    p_cases_adjusted: rematch.pCasesAdjusted,
    change: rematch.change,
    change_all: rematch.changeAll,
    unfinished: rematch.undecided && plainPhrase(describeUndecided(rematch.undecided)),
  };
}

function buildSide(side: Side | null, isByPassRate: boolean): object | null {
  if (side === null) return null;
  const { cases, trials, rate, interval } = side;
  return { cases, trials, pass_rate: isByPassRate ? rate : null, interval };
}
