import type { FloorMode, Origin } from './benchmark.ts';
import type { CaseMessage } from './case.ts';
import type { Json, JsonObject, NonEmpty } from './json.ts';

/**
 * Schema name of run.json. This file holds the shapes of the results folder (docs/results.md): a run writes them;
 * compare, check and report read them. Files made by others need only the keys without `?`. Keys are spelled as in the
 * files, so that one shape serves both.
 */
export const RUN_SCHEMA = 'llm-bench/run/2';

/** Outcome of one answer, or of several answers to the same case together. */
export type Outcome = {
  /** True where the majority of the scored trials passed; null where the case is unscored or errored. */
  readonly passed: boolean | null;
  /** Scores from 0 to 1 by evaluator (the mean over trials), null where it could not score. */
  readonly scores?: Readonly<Record<string, number | null>>;
  readonly latency_ms?: number | null;
  /** Error as a sentence, or null; an outcome with an error is left out of comparisons. */
  readonly error?: string | null;
  /** A FailureKind, or another word in files of others (see records/failure); absent where there is no `error`. */
  readonly error_kind?: string | null;
  /** The answer's text; null where there was none. */
  readonly output?: string | null;
  /** True where only the beginning of the answer was kept. */
  readonly output_cut?: boolean;
  /** What the model thought before its answer; absent where it told nothing of it. */
  readonly reasoning?: string | null;
  /** True where only the beginning of the reasoning was kept. */
  readonly reasoning_cut?: boolean;
  /** Part of the answer that each evaluator judged. */
  readonly answers?: Readonly<Record<string, string | null>>;
  readonly explanations?: Readonly<Record<string, string>>;
  /** Figures beside the scores that decide nothing, e.g. `any_number`. */
  readonly secondary?: Readonly<Record<string, number>>;
  readonly finish_reason?: string | null;
  readonly usage?: { readonly input_tokens: number | null; readonly output_tokens: number | null };
  readonly cost_usd?: number | null;
  /** Fields that were left out of the request because the model refuses them; absent where none was. */
  readonly left_out?: readonly string[];
  /** True where it came by a batch, at half the price; absent where it was asked for alone. */
  readonly by_batch?: boolean;
  /** Requests sent for this answer, retries included. */
  readonly attempts?: number;
  /**
   * Timestamp of the run that asked, where the answer comes from the store, or of its batch, where it came by one; absent
   * where this run asked for it alone.
   */
  readonly asked_at?: string;
};

/** One case in a results file. */
export type CaseResult = Outcome & {
  readonly test_id: string;
  readonly case_hash?: string;
  readonly must_pass?: boolean;
  readonly tags?: readonly string[];
  /** Absent where it is `medium`, as of all cases that do not say. */
  readonly difficulty?: string;
  readonly input?: string;
  /** The conversation that `input` ends; absent for a single question. */
  readonly messages?: readonly CaseMessage[];
  readonly expected?: Json;
  readonly criteria?: readonly string[];
  readonly metadata?: JsonObject;
  /** All that scored it, where it brought checks of its own; absent: the evaluators of the cell's config. */
  readonly evaluators?: readonly EvaluatorRecord[];
  /** The single answers, where the case was asked more than once. */
  readonly trials?: NonEmpty<Outcome>;
};

/** Answers that are none, or only a part of one; each counts once. */
export type Endings = {
  /** Ended at `max_tokens`, with a text or before there was one. */
  readonly cut: number;
  /** Ended by themselves, without a text. */
  readonly empty: number;
  /** Refused by the model. */
  readonly refused: number;
  /** Filtered by the provider. */
  readonly filtered: number;
};

/** The figures of one cell at a glance. */
export type Summary = {
  readonly total_tests: number;
  /** Cases that pass by majority. */
  readonly passed: number;
  /** Mean over scored cases of the share of trials that passed, 0 to 1; null where no case was scored. */
  readonly pass_rate: number | null;
  readonly avg_latency_ms: number | null;
  readonly total_tokens: number;
  readonly median_latency_ms?: number | null;
  readonly p95_latency_ms?: number | null;
  readonly errored?: number;
  readonly unscored?: number;
  /** Answers that wait for people to rate them; absent where none does. */
  readonly pending?: number;
  /** Answers that are none, or only a part of one; absent where there are none of these. */
  readonly endings?: Endings;
  readonly cost_usd?: number | null;
  readonly secondary?: Readonly<Record<string, number>>;
};

/** An evaluator as it scored; a comparison across different ones would not compare like with like. */
export type EvaluatorRecord = {
  readonly name: string;
  /** Name of its score, where that is not the evaluator's. */
  readonly as?: string;
  readonly version: number;
  readonly settings: JsonObject;
  readonly threshold: number | null;
  /** What the mean of the case's scores must reach; absent where each score counts alone, or the mean must reach 0.7. */
  readonly mean_threshold?: number;
  /** Identities of the instruments that it was given, by name; absent where it needs none. */
  readonly instruments?: JsonObject;
};

/** Settings in force when the cell was run, as far as a later comparison must know them. */
export type CellConfig = {
  readonly thresholds?: {
    readonly min_pass_rate?: number;
    readonly max_latency_ms?: number;
    readonly regression_threshold?: number;
  };
  /** How the rate is held against `min_pass_rate`; `statistical` where it is absent. */
  readonly floor?: FloorMode;
  readonly statistics?: {
    readonly alpha?: number;
    readonly power?: number;
    readonly error_budget?: number;
    readonly suspect_p?: number;
    readonly confirm_trials?: number;
  };
  /** Ids of the cases that must pass; absent where none must. */
  readonly must_pass?: readonly string[];
  /** Further cases of the benchmark, which wait for a review and were not run. */
  readonly unreviewed?: number;
  readonly evaluators?: readonly EvaluatorRecord[];
  readonly benchmark_version?: string;
  /** Where a standard benchmark comes from; absent for the user's own. */
  readonly origin?: Origin;
  readonly repeat?: number;
  /** The model entry with its defaults, without keys. */
  readonly model?: JsonObject;
  /** Id of the model whose baseline this cell is compared with. */
  readonly compare_to?: string;
};

/** Texts and model entry that are needed to ask this cell again. */
export type Recipe = {
  readonly prompt: string | null;
  readonly system_prompt: string | null;
  readonly model: JsonObject;
  /** True where a key was taken out of it: asking by it would ask something else. */
  readonly redacted?: boolean;
};

/**
 * Fresh answers of both sides, asked side by side because the first look was suspect (docs/statistics.md). Cases that
 * must pass and that were only in the first look are asked of the newer side alone.
 */
export type Rematch = {
  /** Answers wanted from each side, per case. */
  readonly trials: number;
  /** Newest timestamp of the baseline that it was compared with. */
  readonly against: string;
  readonly baseline: readonly CaseResult[];
  readonly candidate: readonly CaseResult[];
  /** Reason why it was not begun or not finished; absent where it was. */
  readonly unfinished?: string;
  /** A FailureKind, or another word in files of others (see records/failure); absent where it was finished. */
  readonly unfinished_kind?: string;
  /** Timestamp of the run that asked, where a later run reuses the answers. */
  readonly asked_at?: string;
};

/** One cell (a benchmark on a model) of one run: the content of a results file. */
export type CellRecord = {
  readonly benchmark_name: string;
  readonly model_id: string;
  /** Time in ISO 8601; no zone means UTC. */
  readonly timestamp: string;
  readonly summary?: Summary;
  readonly results: NonEmpty<CaseResult>;
  readonly config?: CellConfig;
  readonly fingerprint?: string;
  readonly recipe?: Recipe;
  /** Digests of further files whose content shapes the answers (those under `paths`, a recording), by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** False where the cell was cut (--limit, --case, --tag): no baseline may be made of it. */
  readonly complete?: boolean;
  /** Cases of the whole cell, where it was cut. */
  readonly cell_cases?: number;
  /** Results file whose answers were scored again to make this one, which is no run of its own and no baseline. */
  readonly rescored_from?: string;
  readonly rematch?: Rematch;
  /** Reason why nothing could be measured, e.g. a missing key; absent where it was. */
  readonly unmeasured?: string;
};

/** Results of one run; run.json tells of it, and refers to the files of its cells (records/run-file). */
export type RunRecord = {
  readonly schema: typeof RUN_SCHEMA;
  readonly tool_version: string;
  readonly started_at: string;
  readonly finished_at: string;
  readonly requests: number;
  /** Answers that were not asked for, since the store has them; absent where there are none. */
  readonly from_store?: number;
  readonly usage: { readonly input_tokens: number; readonly output_tokens: number };
  /** Dollars of the answers that came; those whose tokens were not counted are estimated. */
  readonly cost_usd: number | null;
  /** Dollars with those for answers that were lost on their way, at most; absent where none was, or without a price. */
  readonly cost_at_most_usd?: number;
  /** What instruments took of all that, by name; absent where none was asked. */
  readonly instruments?: Readonly<Record<string, InstrumentSpending>>;
  /** The kind of jail that held the code that was run; absent where none was, or shards ran it. */
  readonly jail?: string;
  /** Why no jail held the user's own checks; absent where one did, and where none were run. */
  readonly unjailed?: string;
  /** What became of the requests to each model, by id; absent where none was asked. */
  readonly ledger?: Readonly<Record<string, LedgerEntry>>;
  readonly cells: readonly CellRecord[];
};

/** What became of the requests to a model. */
export type LedgerEntry = {
  /** Requests that were sent. */
  readonly dispatched: number;
  /** Answers that came. */
  readonly answered: number;
  /** Requests whose response was lost: nobody knows whether they were answered, and paid for. */
  readonly unknown: number;
  /** Answers whose tokens the provider did not count; their cost is an estimate. */
  readonly estimated: number;
};

/** Requests, tokens and dollars of an instrument, and the model that it asked. */
export type InstrumentSpending = {
  readonly model: string;
  readonly requests: number;
  /** Replies, or vectors, that the store has given in place of requests; absent where there are none. */
  readonly from_store?: number;
  readonly usage: { readonly input_tokens: number; readonly output_tokens: number };
  readonly cost_usd: number | null;
  /** Requests whose response was lost, and answers whose cost is an estimate; absent where there are none. */
  readonly unknown?: number;
  readonly estimated?: number;
};
