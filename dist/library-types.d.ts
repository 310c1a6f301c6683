// These types are published as they stand here (dist/library-types.d.ts): they import nothing.

/** Any value that JSON can hold. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** An evaluator by its name in YAML. */
export type EvaluatorName =
  | 'exact_match'
  | 'equals'
  | 'contains_match'
  | 'not_contains'
  | 'starts_with'
  | 'ends_with'
  | 'fuzzy_match'
  | 'regex_match'
  | 'numeric_match'
  | 'multiple_choice'
  | 'semantic_similarity'
  | 'llm_judge'
  | 'human'
  | 'json_match'
  | 'json_schema'
  | 'code_execution'
  | 'javascript';

/** Settings of an evaluator; `expected` goes before the case's, `as` names its score. */
export type EvaluatorSettings = {
  readonly expected?: JsonValue;
  readonly as?: string;
  readonly [key: string]: JsonValue | undefined;
};

/** An evaluator as it is used: its name, or `{ contains_match: { match: 'any' } }`, or `{ name: 'contains_match', match: 'any' }`. */
export type EvaluatorUse =
  | EvaluatorName
  | { readonly [Name in EvaluatorName]?: EvaluatorSettings | null }
  | ({ readonly name: EvaluatorName } & EvaluatorSettings);

/** Scores that evaluators must reach, by name; `default` for the rest, `mean` for the mean of all. */
export type Thresholds = { readonly [evaluator: string]: number };

/** A message of a conversation. */
export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** A case, with the keys that benchmark files have. */
export type BenchmarkCase = {
  /** `<name>_<counter>` unless given, counting those without. */
  readonly id?: string;
  /** What is put to the model; this or `messages`. */
  readonly input?: string | number | boolean;
  readonly messages?: readonly Message[];
  readonly expected?: JsonValue;
  readonly tags?: readonly string[];
  /** medium unless given. */
  readonly difficulty?: string;
  readonly criteria?:
    readonly (string | { readonly [name: string]: string })[] | { readonly [name: string]: string };
  /** Failing it fails the benchmark. */
  readonly must_pass?: boolean;
  /** `false`: waits for a person and is not run. */
  readonly reviewed?: boolean;
  readonly metadata?: { readonly [key: string]: JsonValue };
  readonly evaluators?: readonly EvaluatorUse[];
  readonly thresholds?: Thresholds;
};

/** A benchmark, with the keys that benchmark files have; paths in it are relative to its file. */
export type BenchmarkFile = {
  readonly name: string;
  readonly description?: string;
  /** 1.0.0 unless given. */
  readonly version?: string;
  /** exact_match unless given. */
  readonly evaluators?: readonly EvaluatorUse[];
  readonly thresholds?: Thresholds;
  readonly prompt?: string;
  readonly prompt_file?: string;
  readonly system_prompt?: string;
  readonly system_prompt_file?: string;
  readonly test_cases?: readonly BenchmarkCase[];
  readonly gate?: {
    readonly min_pass_rate?: number;
    readonly regression_threshold?: number;
    readonly max_latency_ms?: number;
  };
  readonly repeat?: number;
  readonly paths?: readonly string[];
};

/** A file of cases: its path from the working directory, the place of the list in it, and which key is which part. */
export type CasesFrom =
  | string
  | {
      readonly file: string;
      readonly at?: string;
      readonly delimiter?: string;
      readonly fields?: {
        readonly [part: string]:
          string | readonly string[] | { readonly column: string; readonly list?: boolean | string };
      };
    };

/** A benchmark in the making; every step gives the same one again. */
export interface BenchmarkBuilder {
  addCase(item: BenchmarkCase): BenchmarkBuilder;
  addCases(items: Iterable<BenchmarkCase>): BenchmarkBuilder;
  /** Adds the cases of a JSON, JSONL, YAML, CSV or TSV file. */
  addCasesFrom(file: CasesFrom): BenchmarkBuilder;
  setDescription(description: string): BenchmarkBuilder;
  setVersion(version: string): BenchmarkBuilder;
  setEvaluators(evaluators: readonly EvaluatorUse[]): BenchmarkBuilder;
  setThresholds(thresholds: Thresholds): BenchmarkBuilder;
  setPrompt(prompt: string): BenchmarkBuilder;
  setSystemPrompt(prompt: string): BenchmarkBuilder;
  /** Gives the benchmark, every case with its id; what `llm-bench validate` would refuse is thrown. */
  build(): BenchmarkFile & { readonly test_cases: readonly BenchmarkCase[] };
  /** Writes what `build` gives to a .yaml, .yml or .json file, in place of an earlier one, and gives its path. */
  save(file: string): string;
}

/** What a check of your own, a function that `javascript` names, is given. */
export type CheckInput = {
  readonly input: string;
  /** The whole conversation, where the case is one. */
  readonly messages?: readonly Message[];
  /** The case's, whatever it is; null where it has none. */
  readonly expected: JsonValue;
  readonly answer: string;
  readonly metadata: { readonly [key: string]: JsonValue };
};

/** What it says: a score from 0 to 1, or whether the answer is right, and why. */
export type CheckVerdict =
  number | boolean | { readonly value: number | boolean; readonly explanation?: string };

/** A check of your own: the default export of a file. */
export type Check = (given: CheckInput) => CheckVerdict | Promise<CheckVerdict>;
