import type { Failure } from '../domain/failure.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';

/**
 * Gives why an outcome has no score; null where it has an answer that was scored. Files that name no kind tell the two
 * apart that matter: a score of null is an evaluator's that could not score, everything else is no answer.
 */
export function failureOf({ error, error_kind, scores = {} }: Outcome): Failure | null {
  if (error == null) return null;
  const isUnscored = Object.values(scores).includes(null);
  return { kind: error_kind ?? (isUnscored ? 'unscored' : 'unreachable'), words: error };
}

/** Gives why a cell could not be asked at all, a missing key where the record does not tell the kind; null where it was asked. */
export function unaskedFailure({ unmeasured, results: [first] }: CellRecord): Failure | null {
  return unmeasured === undefined ? null : { kind: first.error_kind ?? 'no_key', words: unmeasured };
}
