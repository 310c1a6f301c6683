import type { CellConfig, Recipe } from '../domain/record.ts';

/** Schema of what the default branch knows. */
export const BASELINE_SCHEMA = 'llm-bench/baseline/1';

/** Run that trials come from. */
export type Provenance = {
  /** The commit that was run. */
  readonly commit: string;
  readonly run_id: number;
  readonly run_attempt: number;
  /** Start of the run, ISO 8601. */
  readonly at: string;
};

/** One run's trials of a pool's cases. */
export type PooledRun = Provenance & {
  /**
   * A text for each case of the pool, separated by commas; a character for each trial: 1 passed, 0 failed, x no score.
   */
  readonly outcomes: string;
  /**
   * Scores by evaluator, where some are between 0 and 1: a text for each case, separated by commas; a number for each
   * trial, in steps of SCORE_STEP and separated by spaces, x where there is none.
   */
  readonly scores?: Readonly<Record<string, string>>;
  /** Times of the runs that asked for those of its answers that came from the store, and of batches; absent where none did. */
  readonly taken_from?: readonly string[];
  /** The mean latency of each case's trials, whole milliseconds; null where there is none. */
  readonly latency_ms: readonly (number | null)[];
  /** Mean tokens of each case's trials, whole. */
  readonly input_tokens: readonly (number | null)[];
  readonly output_tokens: readonly (number | null)[];
  /** The mean cost of each case's trials in US dollars, three digits. */
  readonly cost_usd: readonly (number | null)[];
};

/** All that is known of one configuration of a cell, newest run first. */
export type Pool = {
  readonly fingerprint: string;
  readonly config: CellConfig;
  readonly recipe: Recipe;
  readonly files: Readonly<Record<string, string>>;
  /** Id and content hash of each case of the newest run's plan. */
  readonly cases: readonly (readonly [id: string, hash: string])[];
  readonly runs: readonly PooledRun[];
  /** Later run whose plan asked nothing of it, but says what is in force; absent where its newest run does. */
  readonly in_force?: Provenance;
  /** First run after the provider drifted: earlier trials are no longer in this pool. */
  readonly since?: Provenance;
  /** A run that was out of line with these, kept apart until the next one confirms it or not. */
  readonly marked?: { readonly run: PooledRun; readonly direction: 'worse' | 'better' };
  /** Runs whose trials are gone, newest first, one per commit: they still say which commits had this configuration. */
  readonly earlier?: readonly Provenance[];
};

/** A cell's last configurations, the newest first. */
export type BaselineCell = {
  readonly benchmark_name: string;
  readonly model_id: string;
  readonly pools: readonly Pool[];
};

/** All that the default branch knows, by cell. */
export type Baseline = { readonly cells: readonly BaselineCell[] };

/** The newest answer to a case, of the kind that decided, and what the evaluators said of it. */
export type KnownAnswer = {
  readonly id: string;
  /** Content hash of the case; absent in what older versions kept. */
  readonly hash?: string;
  readonly passed: boolean | null;
  readonly output: string | null;
  /** True where the output is only its beginning. */
  readonly isCut: boolean;
  readonly explanations: Readonly<Record<string, string>>;
};

/** The answers behind the newest pool of each cell, kept apart: the verdict does not need them. */
export type Answers = {
  readonly cells: readonly {
    readonly benchmark_name: string;
    readonly model_id: string;
    readonly fingerprint: string;
    readonly answers: readonly KnownAnswer[];
  }[];
};

/** Limits of what is kept of a cell's past. */
export const LIMITS = { pools: 5, runs: 7, earlierRuns: 50, trialsPerCase: 20, answerBytes: 2048 } as const;

/** Step to which a kept score is rounded. */
export const SCORE_STEP = 0.001;

/** Orders runs, the newest first: run ids only grow, whatever order the runs end in. */
export function byAge(a: Provenance, b: Provenance): number {
  return b.run_id - a.run_id || b.run_attempt - a.run_attempt || (a.at < b.at ? 1 : -1);
}
