import type { Outcome } from '../../domain/record.ts';
import { failureOf } from '../../records/failure.ts';

/** What came of asking a case, or of one trial of it: `unscored` has an answer without a score, `errored` no answer. */
export type CaseStatus = 'passed' | 'failed' | 'errored' | 'unscored';

/** Gives what came of an outcome; one with an error neither passes nor fails, whatever it is marked. */
export function statusOf(outcome: Outcome): CaseStatus {
  const failure = failureOf(outcome);
  if (failure !== null) return failure.kind === 'unscored' ? 'unscored' : 'errored';
  if (outcome.passed === null) return 'unscored';
  return outcome.passed ? 'passed' : 'failed';
}
