import type { CaseResult, Outcome } from '../domain/record.ts';

/** Gives the single answers to a case; of one that was asked once its own outcome. */
export function trialsOf(result: CaseResult): readonly Outcome[] {
  return result.trials ?? [result];
}
