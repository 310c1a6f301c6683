import type { Case } from '../domain/case.ts';
import type { CaseResult } from '../domain/record.ts';

/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
export function readKnownCase({
  test_id: id,
  input,
  expected,
  criteria = [],
  metadata = {},
  tags = [],
  must_pass,
}: CaseResult): Case | null {
  if (input === undefined && expected === undefined) return null;
  return {
    ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
    difficulty: 'medium',
    mustPass: must_pass ?? false,
  };
}
