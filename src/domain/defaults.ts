/** Numbers of the verdict where nobody names others (docs/statistics.md). */
export const DEFAULT_STATISTICS = {
  alpha: 0.05,
  power: 0.8,
  errorBudget: 0.05,
  suspectP: 0.1,
  confirmTrials: 3,
} as const;

/** Drop of the pass rate that counts, 0 to 1. */
export const DEFAULT_REGRESSION_THRESHOLD = 0.05;

/** Score that an answer's mean, or each evaluator with thresholds, must reach. */
export const DEFAULT_PASS_MARK = 0.7;

/** Words of `fail-on` that turn a run red. */
export const DEFAULT_FAIL_ON = 'regression, below-floor, unmeasured';

/** The `suspect_p` of who names none: never below `alpha`, or a cell that nobody doubts could be significant. */
export function defaultSuspectP(alpha: number): number {
  return Math.max(DEFAULT_STATISTICS.suspectP, alpha);
}
