import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import { evaluateAnswer } from '../../src/evaluators/evaluate-answer.ts';
import type { EvaluationDeps } from '../../src/evaluators/evaluate-answer.ts';
import type { Evaluator } from '../../src/evaluators/evaluator.ts';
import { getEvaluator } from '../../src/evaluators/index.ts';
import { createCase } from '../support/plans.ts';

const deps: EvaluationDeps = {
  findEvaluator: getEvaluator,
  instruments: {},
  signal: new AbortController().signal,
};
const use = (name: string, settings: Record<string, Json> = {}) => ({ name, settings });

/** An evaluator that no other thread knows. */
const local: Evaluator = {
  version: 1,
  settings: {},
  reference: { rule: [], examples: [] },
  findProblem: () => undefined,
  evaluate: () => ({ status: 'scored', value: 1, answer: null, explanation: 'here' }),
};

/** Tells where each of some uses of an answer is scored. */
async function placesOf(
  answer: string,
  expected: Json = '',
  count = 1,
  more: Partial<Evaluator> = {},
): Promise<string[]> {
  const uses = Array.from({ length: count }, () => use('local'));
  const findEvaluator = (): Evaluator => ({ ...local, ...more });
  const scores = await evaluateAnswer(createCase({ expected }), answer, uses, { ...deps, findEvaluator });
  return scores.map(({ score }) =>
    score.status === 'unscored' && score.reason.includes('no evaluator `local`') ? 'apart' : 'here',
  );
}

describe('evaluateAnswer', () => {
  it('starts no thread for what is short', async () => {
    expect(await placesOf('x'.repeat(1990), 'y'.repeat(10))).toEqual(['here']);
    expect(await placesOf('x', ['a', 'b'], 50)).not.toContain('apart');
  });

  it('scores apart what is long, alone or all together, and what searches with patterns', async () => {
    expect(await placesOf('x'.repeat(2001))).toEqual(['apart']);
    expect(await placesOf('x', 'y'.repeat(2000))).toEqual(['apart']);
    expect(
      await placesOf(
        'x',
        Array.from({ length: 2001 }, () => ''),
      ),
    ).toEqual(['apart']);
    expect(await placesOf('x'.repeat(1000), '', 30)).toEqual([
      ...Array.from({ length: 20 }, () => 'here'),
      ...Array.from({ length: 10 }, () => 'apart'),
    ]);
    expect(await placesOf('x', '', 1, { hasPatterns: true })).toEqual(['apart']);
  });

  it('scores here what is handed instruments, however long', async () => {
    expect(await placesOf('x'.repeat(5000), '', 1, { needs: [] })).toEqual(['here']);
  });

  it('leaves unscored what is longer than any answer of a server', async () => {
    const scores = await evaluateAnswer(createCase(), 'x'.repeat(8_000_000), [use('equals')], deps);
    expect(scores).toMatchObject([{ score: { reason: expect.stringContaining('8 000 000 characters') } }]);
  });

  it('gives the scores in the order of the uses, by their names', async () => {
    const uses = [
      use('regex_match', { expected: '^par' }),
      use('contains_match', { expected: ['is', 'London'] }),
      { ...use('regex_match', { expected: 'x' }), as: 'other' },
      use('exact_match'),
    ];
    const scores = await evaluateAnswer(createCase({ expected: 'Paris' }), 'paris', uses, deps);
    expect(scores.map(({ name, score }) => [name, score.status === 'scored' && score.value])).toEqual([
      ['regex_match', 1],
      ['contains_match', 0.5],
      ['other', 0],
      ['exact_match', 1],
    ]);
  });

  it('scores a long answer as a short one', async () => {
    const item = createCase({ expected: 42 });
    const scores = await evaluateAnswer(item, `${'so '.repeat(5000)}it is 42`, [use('numeric_match')], deps);
    expect(scores).toMatchObject([{ score: { status: 'scored', value: 1, answer: '42' } }]);
  });

  it('leaves an answer unscored on which a pattern runs away', async () => {
    const uses = [use('regex_match', { expected: '^(a+)+$' })];
    expect(await evaluateAnswer(createCase(), `${'a'.repeat(40)}!`, uses, deps)).toMatchObject([
      { name: 'regex_match', score: { status: 'unscored' } },
    ]);
  });

  it('leaves an answer unscored on which a pattern of a JSON Schema runs away', async () => {
    const uses = [use('json_schema', { schema: { pattern: '^(a+)+$' } })];
    expect(
      await evaluateAnswer(createCase(), JSON.stringify(`${'a'.repeat(40)}!`), uses, deps),
    ).toMatchObject([
      { name: 'json_schema', score: { status: 'unscored', reason: 'scoring this answer takes too long' } },
    ]);
  });
});
