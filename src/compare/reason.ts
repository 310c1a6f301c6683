/**
 * Facts behind a verdict, and beside it. report/ puts them into sentences; figures that the comparison has are not
 * repeated.
 */
import type { EvaluatorChange } from '../domain/change.ts';
import type { Failure, FailureKind } from '../domain/failure.ts';
import type { Endings } from '../domain/record.ts';
import type { Unmet } from '../records/past-model.ts';
import type { MedianRatio } from '../stats/median-ratio.ts';
import type { Verdict } from './comparison.ts';
import type { Loosened } from './strictness.ts';

/** A trial without a score, by its case; its failure is null where the record gives no reason. */
type ExcludedTrial = { readonly id: string; readonly failure: Failure | null };

/** Trials without a score: the first of them, and the first of those with the most frequent kind of failure. */
export type Excluded = {
  readonly excluded: number;
  readonly all: number;
  readonly first: ExcludedTrial | null;
  readonly most: ExcludedTrial | null;
};

/** More trials without a score than the error budget, a share from 0 to 1, allows. */
export type BrokenBudget = Excluded & { readonly errorBudget: number };

/**
 * Drop that a comparison would have seen, 0 to 1, and the further cases that would show one of the threshold; null:
 * none would.
 */
export type Detectable = { readonly drop: number; readonly moreCases: number | null };

/** Reason why a rematch decides nothing: as its record says, or as its answers show. */
export type Undecided =
  | { readonly kind: 'unfinished'; readonly words: string; readonly failureKind: FailureKind | null }
  | { readonly kind: 'error_budget'; readonly broken: BrokenBudget }
  | { readonly kind: 'no_answers' };

/** Earlier run that is no baseline: it was cut (`of`: its whole cell's cases, where known), or `score` wrote it. */
export type PassedOver =
  | {
      readonly why: 'cut';
      readonly timestamp: string;
      readonly cases: number;
      readonly of: number | null;
    }
  | { readonly why: 'rescored'; readonly timestamp: string; readonly from: string };

/** Reason for a cell's verdict. */
export type Reason =
  | { readonly kind: 'drift' }
  | { readonly kind: 'drop'; readonly reachesThreshold: boolean }
  | { readonly kind: 'must_pass'; readonly failed: readonly string[] }
  | { readonly kind: 'floor' }
  | { readonly kind: 'floor_doubt'; readonly moreCases: number | null }
  | { readonly kind: 'not_asked'; readonly failure: Failure }
  | { readonly kind: 'error_budget'; readonly broken: BrokenBudget }
  | { readonly kind: 'evaluators_changed'; readonly changes: readonly EvaluatorChange[] }
  | { readonly kind: 'few_shared' }
  /** Nothing can be compared before people have rated answers: how many wait on each side. */
  | { readonly kind: 'pending'; readonly baseline: number; readonly candidate: number }
  | { readonly kind: 'rematch_undecided' }
  | { readonly kind: 'drop_or_chance'; readonly detectable: Detectable }
  | { readonly kind: 'unchanged'; readonly asked: number; readonly passed: number }
  | { readonly kind: 'first_run'; readonly passedOver: readonly PassedOver[] }
  | { readonly kind: 'improved' }
  | { readonly kind: 'no_drop'; readonly detectable: Detectable | null };

/** Answers that are none, or only a part of one. */
export type Incomplete = {
  readonly endings: Endings;
  /** All answers, whole or not. */
  readonly answers: number;
  /** Limit in force where more answers were cut at it than the error budget allows: null there for one of the provider's. */
  readonly tooLow: { readonly maxTokens: number | null } | null;
};

/** Reason why one look decides a suspect cell: a rematch was impossible, or not needed. */
export type OneLook =
  | { readonly kind: 'not_wanted' | 'no_recipe' | 'same_configuration' | 'accepted' | 'no_shared_case' }
  | { readonly kind: 'application' }
  /** Fresh answers would be rated by nobody. */
  | { readonly kind: 'people' }
  | { readonly kind: 'recording'; readonly side: 'candidate' | 'baseline' }
  | { readonly kind: 'unusable_recipe'; readonly part: 'key' | 'model' | 'prompt' }
  | { readonly kind: 'unavailable'; readonly side: 'candidate' | 'baseline'; readonly failure: Failure }
  | { readonly kind: 'gone'; readonly failure: Failure };

/** Part that changed alone in another cell of the run, and what that cell shows. */
export type ChangedAlone = {
  readonly part: 'prompt' | 'model';
  readonly benchmark: string;
  readonly model: string;
  readonly change: number;
  readonly verdict: Verdict;
};

/** Way in which a newer side asks less than the older one did, and which no stricter setting makes up for. */
export type Weakening =
  /** Cases that are gone, that are others under the same id, or that had to pass and need not any more. */
  | { readonly kind: 'dropped' | 'changed' | 'may_fail'; readonly ids: readonly string[] }
  | { readonly kind: 'evaluators'; readonly changes: readonly EvaluatorChange[] }
  /** A recording answers in place of the model that was asked before. */
  | { readonly kind: 'recorded' }
  | { readonly kind: 'compare_to'; readonly unmet: Unmet }
  | { readonly kind: 'fewer_trials'; readonly before: number; readonly after: number };

/** Fact that the reader of a cell should know beside its verdict. */
export type Warning =
  | { readonly kind: 'rise'; readonly measure: 'latency' | 'tokens' | 'cost'; readonly ratio: MedianRatio }
  | { readonly kind: 'slow'; readonly latencyMs: number; readonly limitMs: number }
  | { readonly kind: 'excluded'; readonly excluded: Excluded }
  /** Answers that wait for people to rate them. */
  | { readonly kind: 'pending'; readonly answers: number; readonly all: number }
  | ({ readonly kind: 'incomplete' } & Incomplete)
  | { readonly kind: 'left_out'; readonly fields: readonly string[] }
  | { readonly kind: 'rescored'; readonly changes: readonly EvaluatorChange[] }
  | { readonly kind: 'one_look'; readonly why: OneLook }
  | { readonly kind: 'passed_over'; readonly runs: readonly PassedOver[] }
  | (Loosened & { readonly kind: 'loosened' })
  | { readonly kind: 'weakened'; readonly weakening: Weakening }
  | { readonly kind: 'joint_change'; readonly alone: readonly ChangedAlone[] };

/** Gives what kept a cell from being measured: the most frequent kind of the failures behind its reason. */
export function obstacleOf(reason: Reason): FailureKind {
  if (reason.kind === 'not_asked') return reason.failure.kind;
  const most = reason.kind === 'error_budget' ? reason.broken.most : null;
  return most === null ? 'unreachable' : (most.failure?.kind ?? 'unscored');
}
