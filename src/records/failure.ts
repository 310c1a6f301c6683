import type { Failure } from '../domain/failure.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Where a file names no kind, two can
 * be told apart: a score of null means that an evaluator could not score, everything else means no answer.
 */
export function failureOf({ error, error_kind, scores = {} }: Outcome): Failure | null {
  if (error == null) return null;
  const isUnscored = Object.values(scores).includes(null);
  return { kind: error_kind ?? (isUnscored ? 'unscored' : 'unreachable'), words: error };
}

/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
export function unaskedFailure({ unmeasured, results: [first] }: CellRecord): Failure | null {
  return unmeasured === undefined ? null : { kind: first.error_kind ?? 'no_key', words: unmeasured };
}
