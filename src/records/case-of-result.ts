import type { CaseMessage } from '../domain/case.ts';
import { DEFAULT_DIFFICULTY } from '../domain/defaults.ts';
import { isMapping } from '../domain/json.ts';
import type { PlannedCase } from '../domain/plan.ts';
import type { CaseResult } from '../domain/record.ts';

const ROLES: readonly unknown[] = ['system', 'user', 'assistant'] satisfies CaseMessage['role'][];

/** A case, and all that scores it where it brings checks of its own. */
export type KnownCase = Pick<PlannedCase, 'case' | 'evaluators'>;

/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
export function readKnownCase({
  test_id: id,
  input,
  messages,
  expected,
  criteria = [],
  metadata = {},
  tags = [],
  difficulty,
  must_pass,
  evaluators,
}: CaseResult): KnownCase | null {
  if (input === undefined && expected === undefined) return null;
  const item = {
    ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
    difficulty: typeof difficulty === 'string' ? difficulty : DEFAULT_DIFFICULTY,
    mustPass: must_pass ?? false,
    ...(isConversation(messages) && { messages }),
  };
  return { case: item, ...(evaluators !== undefined && { evaluators }) };
}

/** Tells whether messages are as ours: other tools keep other things under that name. */
function isConversation(messages: unknown): messages is readonly CaseMessage[] {
  return (
    Array.isArray(messages) &&
    messages.every(
      (item) => isMapping(item) && typeof item['content'] === 'string' && ROLES.includes(item['role']),
    )
  );
}
