import type { FloorMode } from '../domain/benchmark.ts';
import type { Drift } from '../domain/drift.ts';
import type { CellRecord } from '../domain/record.ts';
import type { Interval } from '../stats/rate.ts';
import type { Metric } from './metric.ts';
import type { Reason, Undecided, Warning } from './reason.ts';
import type { Settings } from './settings.ts';

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

/** Result of a comparison, for one cell or for all. */
export type Verdict = (typeof VERDICTS)[number];

/** One side's pass rate, or mean score where that decides; a mean over cases. */
export type Side = {
  readonly cases: number;
  readonly trials: number;
  /** 0 to 1. */
  readonly rate: number;
  /** 95 % interval of the rate. */
  readonly interval: Interval;
};

/**
 * First look at the change of the metric. Each p is one-sided for "worse", but `pBetter` for "better"; null where
 * nothing tells.
 */
export type RateChange = {
  readonly change: number;
  readonly interval: Interval;
  readonly p: number | null;
  /** p of the test over trials: the exact one, or the permutation of graded scores. */
  readonly pExact: number | null;
  readonly pCases: number | null;
  readonly pBetter: number | null;
  readonly pAdjusted: number | null;
  readonly pBetterAdjusted: number | null;
  readonly method: 'exact' | 'normal' | 'permutation' | 'monte_carlo' | null;
  /** The drop this comparison would have seen with the wanted power. */
  readonly detectableDrop: number;
};

/** Result of a rematch; every p is one-sided for "worse". */
export type RematchResult = {
  /** Fresh answers of each side, per case. */
  readonly trials: number;
  readonly cases: number;
  /** Pass rates of the fresh answers alone. */
  readonly before: number;
  readonly after: number;
  /** p of the exact test on the fresh answers alone; null where no fresh case tells. */
  readonly pFresh: number | null;
  /** p of the paired test over cases on the fresh answers alone; null where the differences have no variance. */
  readonly pFreshCases: number | null;
  /** The larger p of both, after Holm. */
  readonly pFreshAdjusted: number;
  /** p of the paired test over cases on all trials, after Holm. */
  readonly pCasesAdjusted: number;
  readonly change: number;
  readonly changeAll: number;
  /** Reason why it decides nothing; null where it decides. */
  readonly undecided: Undecided | null;
};

/** Ratio of the candidate's median over cases to the baseline's, with its 95 % interval; decides nothing. */
export type Ratio = { readonly ratio: number; readonly interval: Interval };

/** Mean scores of both sides where answers are graded and the pass rate decides; only shown. */
export type ScoreChange = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly interval: Interval;
};

/** One side's answers to a case. */
export type Shown = {
  /** Trials that passed; null where nothing marks the answers as passed or failed. */
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
  /** Question of the case; null where the record does not say. */
  readonly input: string | null;
  readonly before: Shown;
  readonly after: Shown;
};

/** A case to which the older side has no answers, or only to another version of it. */
export type FreshCase = Omit<Flip, 'before'> & { readonly before: Shown | null };

/** A case that the newer side fails. */
export type FailingCase = Omit<Flip, 'before'>;

/** A case that the newer side does not have. */
export type MissingCase = { readonly id: string; readonly before: Shown };

/** Changes between the cases of both sides. */
export type CaseChanges = {
  readonly compared: number;
  /** Cases that the cell holds: of the larger side, and where that was cut of the whole. */
  readonly total: number;
  /** Strongest evidence first. */
  readonly newlyFailing: readonly Flip[];
  readonly newlyPassing: readonly Flip[];
  /** Cases that both pass and fail within a side. */
  readonly unstable: readonly Flip[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly missing: readonly MissingCase[];
  /** Answers to the added and the changed cases; none where the older side has no case at all. */
  readonly fresh: readonly FreshCase[];
  /** Cases that the newer side fails, whatever the older one says. */
  readonly failing: readonly FailingCase[];
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

/** Floor that a pass rate was held against. */
export type Floor = {
  readonly minPassRate: number;
  readonly mode: FloorMode;
  readonly rate: number;
  /** Cases of the rate. */
  readonly cases: number;
  readonly p: number;
  readonly pAdjusted: number;
};

/** Comparison of one cell; what does not exist is null. */
export type CellComparison = {
  readonly benchmark: string;
  readonly model: string;
  /** Metric of `baseline`, `candidate` and `look`. */
  readonly metric: Metric;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly baseline: Side | null;
  readonly candidate: Side | null;
  readonly look: RateChange | null;
  /** Drift; null where the run was not held against its own configuration. */
  readonly drift: Drift | null;
  /** Rematch; null where there was none. */
  readonly rematch: RematchResult | null;
  /** Mean scores; null where the pass rate says all, or decides nothing. */
  readonly score: ScoreChange | null;
  readonly latency: Ratio | null;
  readonly tokens: Ratio | null;
  readonly cost: Ratio | null;
  readonly floor: Floor | null;
  readonly cases: CaseChanges;
  /** Strongest evidence first; only shown, no part of the verdict. */
  readonly worseTags: readonly TagChange[];
  /** Settings in force: what judged it. */
  readonly settings: Settings;
  /** Ids of the cases that must pass. */
  readonly mustPass: ReadonlySet<string>;
  /** True where the mean latency is above `max_latency_ms`. */
  readonly isTooSlow: boolean;
  /** True where enough of its answers have a score to rely on them. */
  readonly isMeasured: boolean;
  readonly warnings: readonly Warning[];
  /** What was compared: the records of both sides, in which the same case has the same id. */
  readonly records: { readonly baseline: readonly CellRecord[]; readonly candidate: readonly CellRecord[] };
};

/** All cells of a run, compared as one family. */
export type Comparison = {
  /** The worst verdict of the cells. */
  readonly verdict: Verdict;
  readonly cells: readonly CellComparison[];
  /** Cells of the baseline that the newer side does not have. */
  readonly missingCells: readonly { readonly benchmark: string; readonly model: string }[];
};
