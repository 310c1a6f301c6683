import type { PlannedCase } from '../domain/plan.ts';
import type { CaseResult } from '../domain/record.ts';

/** Tells whether two content hashes are of different versions of a case; a missing one cannot tell: false. */
export function isOtherVersion(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Tells whether a result answers a planned case as the plan has it. */
export function isOfVersion(
  { case: { id }, hash }: PlannedCase,
  { test_id, case_hash }: CaseResult,
): boolean {
  return test_id === id && !isOtherVersion(case_hash ?? null, hash);
}
