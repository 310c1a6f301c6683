/** Default numbers of the verdict (docs/statistics.md). */
export const DEFAULT_STATISTICS = {
  alpha: 0.05,
  power: 0.8,
  errorBudget: 0.05,
  suspectP: 0.1,
  confirmTrials: 3,
} as const;

/** Drop of the pass rate that counts, 0 to 1. */
export const DEFAULT_REGRESSION_THRESHOLD = 0.05;

/** Score that an answer must reach: in the mean over its evaluators or, with thresholds, from each evaluator. */
export const DEFAULT_PASS_MARK = 0.7;

/** Key of `thresholds` that stands for the mean of all scores. */
export const MEAN = 'mean';

/** Difference below which two numbers are the same to a person: 0.95 - 0.9 is 0.05, (0.4 + 1) / 2 is 0.7. */
export const ROUNDING = 1e-9;

/** Temperature where nobody names another. */
export const DEFAULT_TEMPERATURE = 0;

/** Longest answer in tokens where nobody names another. */
export const DEFAULT_MAX_TOKENS = 1024;

/** Most trials of a case that can be asked for. */
export const MAX_REPEAT = 1000;

/** Most requests at once that can be asked for: more than any provider serves. */
export const MAX_CONCURRENCY = 1000;

/** Time that a model may be away while a run waits for it. */
export const DEFAULT_OUTAGE_MS = 300_000;

/** Folder of the results where nobody names another. */
export const DEFAULT_RESULTS = 'results';

/** Folder of people’s ballots where nobody names another. */
export const DEFAULT_BALLOTS = 'ballots';

/** Words of `fail-on` that turn a run red. */
export const DEFAULT_FAIL_ON = 'regression, below-floor, unmeasured';

/** Label on a pull request that accepts its lower level. */
export const ACCEPT_LABEL = 'llm-bench: accept';

/** Gives the default `suspect_p`: at least `alpha`, so that no cell can be significant without being suspect. */
export function defaultSuspectP(alpha: number): number {
  return Math.max(DEFAULT_STATISTICS.suspectP, alpha);
}

/** Difficulty of a case that names none. */
export const DEFAULT_DIFFICULTY = 'medium';
