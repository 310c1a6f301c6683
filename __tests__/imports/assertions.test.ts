import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import { evaluateAnswer } from '../../src/evaluators/evaluate-answer.ts';
import { getEvaluator } from '../../src/evaluators/index.ts';
import { findCheckProblem } from '../../src/imports/find-check-problem.ts';
import { convertAssertion } from '../../src/imports/promptfoo/assertions.ts';
import { createCase } from '../support/plans.ts';

/** What an answer gets from the evaluator that an assertion becomes. */
async function score(type: string, value: Json, answer: string, isGraded = false): Promise<number | null> {
  const check = convertAssertion({ type, value, threshold: undefined, isGraded });
  if ('lost' in check) throw new Error(check.lost);
  expect(findCheckProblem(check)).toBeUndefined();
  const { signal } = new AbortController();
  const deps = { findEvaluator: getEvaluator, instruments: {}, signal };
  const [scored] = await evaluateAnswer(createCase(), answer, [check], deps);
  return scored?.score.status === 'scored' ? scored.score.value : null;
}

describe('an assertion of promptfoo', () => {
  // Each answer with what promptfoo itself says of it.
  it.each<[type: string, value: Json, answer: string, value: number]>([
    ['equals', 'Yes', 'Yes', 1],
    ['equals', 'Yes', 'yes', 0],
    ['equals', 'Yes', 'Yes.', 0],
    ['equals', { a: 1 }, '{"a": 1}', 1],
    ['not-equals', 'Yes.', 'Yes.', 0],
    ['not-equals', 'Yes.', 'Yes!', 1],
    ['contains', 'Rome', 'in Rome', 1],
    ['contains', 'Rome', 'in rome', 0],
    ['icontains', 'Rome', 'in rome', 1],
    ['not-contains', 'Rome', 'rome', 1],
    ['not-icontains', 'Rome', 'rome', 0],
    ['contains-all', 'a, b', 'b a', 1],
    ['contains-all', ['a', 'B'], 'a b', 0.5],
    ['icontains-all', ['a', 'B'], 'a b', 1],
    ['contains-any', 'x, b', 'b a', 1],
    ['contains-any', ['x', 'B'], 'b a', 0],
    ['icontains-any', ['x', 'B'], 'b a', 1],
    ['not-contains-any', ['x', 'B'], 'b a', 1],
    ['not-contains-all', ['a', 'b'], 'b a', 0],
    ['not-contains-all', ['a', 'x.'], 'b a xy', 1],
    ['not-icontains-all', ['A', 'b'], 'b a', 0],
    ['starts-with', 'Yes', 'Yes, sir', 1],
    ['starts-with', 'Yes', 'yes, sir', 0],
    ['not-starts-with', 'Sorry (', 'Sorry (I', 0],
    ['not-starts-with', 'Sorry (', 'Well, sorry (I', 1],
    ['regex', '^yes$', 'Yes', 0],
    ['regex', 'a.b', 'a\nb', 0],
    ['regex', 'end$', 'end\n', 0],
    ['regex', '[$]5$', 'for $5', 1],
    ['regex', '^\\w+$', 'é', 0],
    ['regex', '(?<year>\\d{4})-\\k<year>', '2024-2024', 1],
    ['regex', 'https?:\\/\\/', 'http://x', 1],
    ['not-regex', '\\bno\\b', 'oh, no!', 0],
    ['not-regex', '\\bno\\b', 'know', 1],
    ['is-json', { type: 'object', required: ['a'] }, '{"a": 1}', 1],
    ['is-json', '{"required": ["a"]}', '{}', 0],
  ])('%s %j of %j is %d', async (type, value, answer, expected) => {
    expect(await score(type, value, answer)).toBe(expected);
  });

  it('that all must be in the answer is worth nothing by half where the mean decides', async () => {
    expect(await score('contains-all', ['a', 'B'], 'a b', true)).toBe(0);
    expect(await score('icontains-all', ['a', 'B'], 'a b', true)).toBe(1);
  });

  it('that has no evaluator here is named', () => {
    const reasonOf = (type: string): unknown =>
      convertAssertion({ type, value: 'x', threshold: undefined, isGraded: false });
    expect(reasonOf('javascript')).toEqual({ lost: 'code is not imported' });
    expect(reasonOf('not-is-json')).toEqual({ lost: 'there is no evaluator for `not-is-json`' });
    expect(reasonOf('constructor')).toEqual({ lost: 'there is no evaluator for `constructor`' });
  });
});
