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
  readonly cells: readonly { readonly mark: string; readonly name: string; readonly words: Words }[];
  readonly next: readonly string[];
  readonly comparison: TableData | null;
  readonly run: TableData | null;
  readonly notes: readonly Words[];
  readonly spending: readonly Words[];
  readonly gate: string;
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

/**
 * What each part of the page holds, by its name: each is a block of its own, decoded when a view asks for it
 * (`page.read`). A new part is a line here, one in `page/parts.ts`, and the view that reads it in `client/views/`.
 */
export type PageParts = {
  readonly verdict: VerdictPart;
  readonly trend: TrendPart;
};

/** Name of a part of the page. */
export type PartName = keyof PageParts;
