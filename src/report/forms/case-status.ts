import type { Outcome } from '../../domain/record.ts';
import { failureOf } from '../../records/failure.ts';

/** What came of asking a case, or of one trial of it: `unscored` has an answer without a score, `pending` one that people have still to rate, `errored` no answer. */
export type CaseStatus = 'passed' | 'failed' | 'errored' | 'unscored' | 'pending';

/** Gives what came of an outcome; one with an error neither passes nor fails, whatever it is marked. */
export function statusOf(outcome: Outcome): CaseStatus {
  const failure = failureOf(outcome);
  if (failure?.kind === 'unscored' || failure?.kind === 'pending') return failure.kind;
  if (failure !== null) return 'errored';
  if (outcome.passed === null) return 'unscored';
  return outcome.passed ? 'passed' : 'failed';
}
