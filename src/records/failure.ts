import { FAILURE_KINDS } from '../domain/failure.ts';
import type { Failure, FailureKind } from '../domain/failure.ts';
import type { CellRecord, Outcome, Rematch } from '../domain/record.ts';

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Files of others, and ours from before
 * there were kinds, name none that we know: of these an outcome is unscored where an evaluator explains a score of null.
 */
export function failureOf(outcome: Outcome): Failure | null {
  const { error, error_kind: kind } = outcome;
  if (error == null) return null;
  return { kind: isKnown(kind) ? kind : isUnscored(outcome) ? 'unscored' : 'unreachable', words: error };
}

/** Tells whether a failure leaves an answer that can be scored another time. */
export function hasAnswer({ kind }: Failure): boolean {
  return kind === 'unscored' || kind === 'pending';
}

/** Tells whether an answer waits for its score: for people to rate it, or for its code to be run. */
export function isPending(outcome: Outcome): boolean {
  return failureOf(outcome)?.kind === 'pending';
}

/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
export function unaskedFailure({ unmeasured, results }: CellRecord): Failure | null {
  if (unmeasured === undefined) return null;
  const kind = results.find(({ error }) => error === unmeasured)?.error_kind;
  return { kind: isKnown(kind) ? kind : 'no_key', words: unmeasured };
}

/** Gives the kind of the reason why a rematch was not finished; null where it was, or names no kind that we know. */
export function unfinishedKind({ unfinished_kind: kind }: Rematch): FailureKind | null {
  return isKnown(kind) ? kind : null;
}

function isKnown(kind: string | null | undefined): kind is FailureKind {
  return FAILURE_KINDS.some((known) => known === kind);
}

function isUnscored({ scores = {}, explanations = {} }: Outcome): boolean {
  return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
}
