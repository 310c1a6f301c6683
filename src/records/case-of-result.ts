import type { PlannedCase } from '../domain/plan.ts';
import type { CaseResult } from '../domain/record.ts';

/** A case, and all that scores it where it brings checks of its own. */
export type KnownCase = Pick<PlannedCase, 'case' | 'evaluators'>;

/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
export function readKnownCase({
  test_id: id,
  input,
  expected,
  criteria = [],
  metadata = {},
  tags = [],
  must_pass,
  evaluators,
}: CaseResult): KnownCase | null {
  if (input === undefined && expected === undefined) return null;
  const item = {
    ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
    difficulty: 'medium',
    mustPass: must_pass ?? false,
  };
  return { case: item, ...(evaluators !== undefined && { evaluators }) };
}
