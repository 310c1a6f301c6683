import type { CellComparison, Comparison, RematchResult, Side } from '../compare/comparison.ts';

/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';

/**
 * Builds the object that `--json` prints: every key is there, null where there is no value. Of each list of case ids at
 * most `maxIds` are in it.
 */
export function buildVerdictJson(
  { verdict, cells, missingCells }: Comparison,
  exitCode: number,
  maxIds = Infinity,
): object {
  return {
    schema: SCHEMA,
    verdict,
    exit_code: exitCode,
    cells: cells.map((cell) => buildCell(cell, maxIds)),
    missing_cells: missingCells,
  };
}

function buildCell(cell: CellComparison, maxIds: number): object {
  const { passRate, floor, cases, latency } = cell;
  return {
    benchmark: cell.benchmark,
    model: cell.model,
    verdict: cell.verdict,
    reason: cell.reason,
    baseline: buildSide(cell.baseline),
    candidate: buildSide(cell.candidate),
    pass_rate:
      passRate === null
        ? null
        : {
            change: passRate.change,
            interval: passRate.interval,
            p: passRate.p,
            p_exact: passRate.pExact,
            p_cases: passRate.pCases,
            p_adjusted: passRate.pAdjusted,
            p_better_adjusted: passRate.pBetterAdjusted,
            method: passRate.method,
          },
    rematch: buildRematch(cell.rematch),
    latency: latency === null ? null : { ratio: latency.ratio, interval: latency.interval },
    floor:
      floor === null
        ? null
        : { min_pass_rate: floor.minPassRate, rate: floor.rate, p: floor.p, p_adjusted: floor.pAdjusted },
    cases: {
      compared: cases.compared,
      newly_failing: cases.newlyFailing.slice(0, maxIds).map(({ id }) => id),
      newly_passing: cases.newlyPassing.slice(0, maxIds).map(({ id }) => id),
      unstable: cases.unstable.slice(0, maxIds),
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
    detectable_drop: passRate?.detectableDrop ?? null,
    warnings: cell.warnings,
  };
}

function buildRematch(rematch: RematchResult | null): object | null {
  if (rematch === null) return null;
  return {
    trials: rematch.trials,
    cases: rematch.cases,
    p_fresh: rematch.pFresh,
    p_fresh_adjusted: rematch.pFreshAdjusted,
    p_cases_adjusted: rematch.pCasesAdjusted,
    change: rematch.change,
    change_all: rematch.changeAll,
    unfinished: rematch.unfinished,
  };
}

function buildSide(side: Side | null): object | null {
  return side === null
    ? null
    : { cases: side.cases, trials: side.trials, pass_rate: side.passRate, interval: side.interval };
}
