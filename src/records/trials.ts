import type { CaseResult, Outcome } from '../domain/record.ts';

/** Gives the single answers to a case; of one that was asked once its own outcome. */
export function trialsOf(result: CaseResult): readonly Outcome[] {
  return result.trials ?? [result];
}

/** Gives the single answers to all cases of a list, one after the other. */
export function* allTrialsOf(results: Iterable<CaseResult>): Generator<Outcome> {
  for (const result of results) yield* trialsOf(result);
}
