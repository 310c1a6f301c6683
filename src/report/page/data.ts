/**
 * Shapes of what the page holds, for both sides of it: report/page writes them, report/page/client reads them in a
 * browser. This file imports nothing. Names of users and models are values here, never names of fields, so that keys
 * are found in them.
 */

/** A sentence of ours in which someone else's words stand apart. */
export type Words = readonly (string | { readonly theirs: string })[];

/** A table of finished texts. */
export type TableData = {
  readonly columns: readonly { readonly title: string; readonly kind: 'name' | 'word' | 'figure' }[];
  readonly rows: readonly (readonly string[])[];
};

/** What the first paint needs, and which blocks there are beside it. */
export type PageHead = {
  /** Headline of the report. */
  readonly title: string;
  readonly version: string | null;
  /** Time in ISO 8601; null where the report is of no run. */
  readonly at: string | null;
  /** Names of the parts that the page has, which are those of `PageParts`. */
  readonly parts: readonly PartName[];
};

/** The verdict, in the words of the other reports. */
export type VerdictPart = {
  /** Says who has accepted a lower level; null: nobody has. */
  readonly acceptance: string | null;
  /** How sure each verdict is. */
  readonly cells: readonly {
    readonly mark: string;
    readonly benchmark: string;
    readonly model: string;
    readonly name: string;
    readonly words: Words;
  }[];
  readonly next: readonly string[];
  readonly changes: readonly TextChange[];
  /** Why there was a run, and what was not run. */
  readonly scope: readonly Words[];
  readonly results: TableData;
  /** The cases that tell most, like ones together; null where there is nothing to tell. */
  readonly cases: { readonly title: string; readonly groups: readonly CaseGroup[] } | null;
  readonly notes: readonly Words[];
  readonly models: TableData | null;
  /** Against what, at what cost, and what the gate did. */
  readonly small: readonly Words[];
  /** Command that repeats the run; null: there is none. */
  readonly command: string | null;
};

/** Something that changed in what was asked; both versions where it is a text. */
export type TextChange = {
  readonly words: Words;
  readonly texts: { readonly before: string; readonly after: string } | null;
};

/** A case that fails, and those that got the same answer. */
export type CaseGroup = {
  /** Name of the case in addresses. */
  readonly address: string;
  readonly id: string;
  /** Benchmark and model; null where there is only one. */
  readonly cell: string | null;
  readonly input: string | null;
  readonly before: Answer | null;
  readonly now: Answer;
  readonly why: string | null;
  /** Begins the list of those that got the same answer; empty: there are none. */
  readonly more: string;
  readonly alike: readonly string[];
};

/** How one side answered a case. */
export type Answer = { readonly share: string; readonly output: string | null };

/** The cases as a whole: what they can be chosen by, and what carries the change. Rows and texts are blocks of their own. */
export type CasesPart = {
  readonly cells: readonly CasesCell[];
  readonly tags: readonly string[];
  readonly difficulties: readonly string[];
  readonly evaluators: readonly string[];
  /** States by which cases are chosen, bit by bit of a row's `states`. */
  readonly states: readonly { readonly name: string; readonly label: string; readonly count: number }[];
  readonly total: number;
  /** Number of blocks `rows-0`, `rows-1`, ... */
  readonly rowBlocks: number;
};

/** A benchmark on a model, as far as its cases need it. */
export type CasesCell = {
  readonly benchmark: string;
  readonly model: string;
  readonly name: string;
  readonly prompts: { readonly before: Prompts | null; readonly now: Prompts | null };
  /** How the pass rate moved by tag, and each evaluator's score; what moved most comes first. */
  readonly carriers: { readonly tags: TableData | null; readonly evaluators: TableData | null };
};

/** Templates that every case of a cell is put into; null: there is none. */
export type Prompts = { readonly prompt: string | null; readonly system: string | null };

/** Rows of the list of cases, column by column; numbers are places in the lists of `CasesPart`. */
export type CaseRows = {
  readonly cell: readonly number[];
  readonly id: readonly string[];
  /** The beginning of what is asked. */
  readonly input: readonly string[];
  readonly states: readonly number[];
  readonly before: readonly (string | null)[];
  readonly now: readonly (string | null)[];
  readonly tags: readonly (readonly number[])[];
  /** -1: none is known. */
  readonly difficulty: readonly number[];
  readonly evaluators: readonly (readonly number[])[];
  /** Evaluators whose score is lower than before. */
  readonly lower: readonly (readonly number[])[];
};

/** Block `chunks`: the number of the first case of each block `cases-0`, `cases-1`, ... */
export type CaseChunks = { readonly starts: readonly number[] };

/** All that is known of a case. */
export type CaseDetail = {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** JSON; null where the record does not say. */
  readonly expected: string | null;
  readonly metadata: string | null;
  readonly criteria: readonly string[];
  readonly mustPass: boolean;
  readonly before: CaseSide | null;
  readonly now: CaseSide | null;
};

/** The answers of one side to a case. */
export type CaseSide = {
  readonly share: string;
  readonly trials: readonly TrialDetail[];
  /** Answers beyond those that are held here. */
  readonly more: number;
};

/** One answer. */
export type TrialDetail = {
  readonly passed: boolean | null;
  /** Fresh answer of a rematch. */
  readonly isAgain: boolean;
  readonly scores: readonly TrialScore[];
  readonly output: string | null;
  readonly isCut: boolean;
  readonly reasoning: string | null;
  readonly error: string | null;
  /** Latency, tokens, cost, and how it ended, in one line. */
  readonly figures: string;
};

/** What one evaluator found. */
export type TrialScore = {
  readonly name: string;
  /** Null: it could not score; absent: the record does not say. */
  readonly value?: number | null;
  readonly explanation: string | null;
  /** Part of the answer that was judged. */
  readonly judged: string | null;
};

/** How each benchmark moved on each model, run by run. */
export type TrendPart = { readonly overview: TableData; readonly cells: readonly TrendCell[] };

/** The runs of one benchmark on one model. */
export type TrendCell = {
  readonly benchmark: string;
  readonly model: string;
  readonly name: string;
  /** How each figure moved since the run before; empty where there is none. */
  readonly moves: string;
  /** Start of each run in seconds since 1970, the oldest first. */
  readonly at: readonly number[];
  /** Figures that any run has, at least one. */
  readonly lines: readonly TrendLine[];
  readonly marks: readonly TrendMark[];
  /** The same in words, the newest first. */
  readonly table: TableData;
  /** Older runs that are not shown. */
  readonly left: number;
};

/** A figure, run by run as in `at`; `low` and `high` are the bounds of its 95 % interval. */
export type TrendLine = {
  readonly key: 'rate' | 'latency' | 'tokens' | 'cost';
  readonly title: string;
  readonly values: readonly (number | null)[];
  readonly low?: readonly (number | null)[];
  readonly high?: readonly (number | null)[];
};

/** What happened at a run, by its place in `at`. */
export type TrendMark = {
  readonly run: number;
  readonly kind: 'changed' | 'possible_drift' | 'drift' | 'accepted';
  readonly words: string;
};

/** The models of a run side by side. */
export type ModelsPart = { readonly benchmarks: readonly ModelsOnBenchmark[] };

/** The models that have answered a benchmark, best first. */
export type ModelsOnBenchmark = {
  readonly name: string;
  /** What quality is here, say `pass rate`. */
  readonly metric: string;
  /** Which model is the best, and how certain that is. */
  readonly best: Words;
  readonly notes: readonly Words[];
  readonly models: readonly {
    readonly name: string;
    readonly rate: number;
    readonly interval: readonly [number, number];
    /** Dollars for 1 000 cases; null: no price is known. */
    readonly cost: number | null;
    readonly latencyMs: number | null;
  }[];
  readonly table: TableData;
  /** Budgets from which on something else is to be said, from the least on. */
  readonly budgets: readonly BudgetLine[];
};

/** What is the best for a budget of `from` dollars for 1 000 cases or more. */
export type BudgetLine = { readonly from: number; readonly least: string; readonly words: Words };

/**
 * What each part of the page holds, by its name: each is a block of its own, decoded when a view asks for it
 * (`page.read`). A new part is a line here, one in `page/parts.ts`, and the view that reads it in `client/views/`.
 */
export type PageParts = {
  readonly verdict: VerdictPart;
  readonly cases: CasesPart;
  readonly trend: TrendPart;
  readonly models: ModelsPart;
};

/** Name of a part of the page. */
export type PartName = keyof PageParts;
