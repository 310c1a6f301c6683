import type { Drift } from '../domain/drift.ts';
import type { Interval } from '../stats/rate.ts';
import type { Metric } from './metric.ts';
import type { Reason, Undecided, Warning } from './reason.ts';

/** Every verdict of docs/statistics.md, worst first. */
export const VERDICTS = [
  'regressed',
  'below_floor',
  'unmeasured',
  'incomparable',
  'minor_regression',
  'inconclusive',
  'no_baseline',
  'not_run',
  'passed',
  'improved',
  'unchanged',
] as const;

/** What a comparison comes to, for one cell or for all. */
export type Verdict = (typeof VERDICTS)[number];

/** One side's pass rate, or mean score where that decides; a mean over cases. */
export type Side = {
  readonly cases: number;
  readonly trials: number;
  /** 0 to 1. */
  readonly rate: number;
  /** 95 %. */
  readonly interval: Interval;
};

/** The first look at the change of what decides; all p are one-sided for "worse", but `pBetter`, and null where nothing tells. */
export type RateChange = {
  readonly change: number;
  readonly interval: Interval;
  readonly p: number | null;
  /** Of the test over trials: the exact one, or the permutation of graded scores. */
  readonly pExact: number | null;
  readonly pCases: number | null;
  readonly pBetter: number | null;
  readonly pAdjusted: number | null;
  readonly pBetterAdjusted: number | null;
  readonly method: 'exact' | 'normal' | 'permutation' | 'monte_carlo' | null;
  /** The drop this comparison would have seen with the wanted power. */
  readonly detectableDrop: number;
};

/** What fresh answers of both sides said; every p is one-sided for "worse". */
export type RematchResult = {
  /** Fresh answers of each side, per case. */
  readonly trials: number;
  readonly cases: number;
  /** Pass rates of the fresh answers alone. */
  readonly before: number;
  readonly after: number;
  /** Of the fresh answers alone: the exact test; null where no fresh case tells. */
  readonly pFresh: number | null;
  /** Of the fresh answers alone: the paired test over cases; null where the differences have no variance. */
  readonly pFreshCases: number | null;
  /** Of the larger of both. */
  readonly pFreshAdjusted: number;
  /** Of all trials: the paired test over cases. */
  readonly pCasesAdjusted: number;
  readonly change: number;
  readonly changeAll: number;
  /** Why it decides nothing; null where it does. */
  readonly undecided: Undecided | null;
};

/** A figure beside the verdict: the candidate's median over the baseline's, over cases, with its 95 % interval. */
export type Ratio = { readonly ratio: number; readonly interval: Interval };

/** Mean scores of both sides where answers are graded and the pass rate decides: for show. */
export type ScoreChange = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly interval: Interval;
};

/** How one side answered a case. */
export type Shown = {
  /** Null where nothing marks the answers as passed or failed. */
  readonly passes: number | null;
  readonly trials: number;
  /** Mean of the evaluators' scores of the answer shown, 0 to 1; null where none is kept. */
  readonly score: number | null;
  readonly output: string | null;
  readonly explanation: string | null;
};

/** A case whose answers came out differently. */
export type Flip = {
  readonly id: string;
  /** What the case asks; null where the record does not say. */
  readonly input: string | null;
  readonly before: Shown;
  readonly after: Shown;
};

/** A case that the older side has no answers to, or to another version of it only. */
export type FreshCase = Omit<Flip, 'before'> & { readonly before: Shown | null };

/** A case that the newer side has not. */
export type MissingCase = { readonly id: string; readonly before: Shown };

/** What became of the cases of both sides. */
export type CaseChanges = {
  readonly compared: number;
  /** Strongest evidence first. */
  readonly newlyFailing: readonly Flip[];
  readonly newlyPassing: readonly Flip[];
  /** Cases that both pass and fail within a side. */
  readonly unstable: readonly Flip[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly MissingCase[];
  /** How the added and the changed cases were answered. */
  readonly fresh: readonly FreshCase[];
};

/** A tag whose cases got worse. */
export type TagChange = {
  readonly tag: string;
  readonly cases: number;
  /** Pass rates over the tag's compared cases, 0 to 1. */
  readonly before: number;
  readonly after: number;
  readonly pAdjusted: number;
};

/** The floor a pass rate was held against. */
export type Floor = {
  readonly minPassRate: number;
  readonly rate: number;
  readonly p: number;
  readonly pAdjusted: number;
};

/** One cell, compared. What does not exist is null. */
export type CellComparison = {
  readonly benchmark: string;
  readonly model: string;
  /** What `baseline`, `candidate` and `look` are of. */
  readonly metric: Metric;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly baseline: Side | null;
  readonly candidate: Side | null;
  readonly look: RateChange | null;
  /** Null where the run was not held against its own configuration. */
  readonly drift: Drift | null;
  /** Null where the two sides were not asked again. */
  readonly rematch: RematchResult | null;
  /** Null where the pass rate says all, or decides nothing. */
  readonly score: ScoreChange | null;
  readonly latency: Ratio | null;
  readonly tokens: Ratio | null;
  readonly cost: Ratio | null;
  readonly floor: Floor | null;
  readonly cases: CaseChanges;
  /** Strongest evidence first; for show, not for the verdict. */
  readonly worseTags: readonly TagChange[];
  readonly regressionThreshold: number;
  /** Whether the mean latency breaks `max_latency_ms`. */
  readonly isTooSlow: boolean;
  /** Whether its answers may be relied on: enough of them have a score. */
  readonly isMeasured: boolean;
  readonly warnings: readonly Warning[];
};

/** All cells of a run, compared as one family. */
export type Comparison = {
  /** The worst of the cells'. */
  readonly verdict: Verdict;
  readonly cells: readonly CellComparison[];
  /** Cells of the baseline that the newer side has nothing of. */
  readonly missingCells: readonly { readonly benchmark: string; readonly model: string }[];
};
