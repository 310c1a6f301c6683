import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import type { Score } from '../../src/domain/score.ts';
import { LETTERS } from '../../src/evaluators/choice/choices.ts';
import { multipleChoice } from '../../src/evaluators/multiple-choice.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { plainPhrase } from '../../src/text/phrase.ts';
import { evaluate, problemOf, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';

type Scored = Extract<Score, { status: 'scored' }>;

async function score(answer: string, expected: Json, metadata: Record<string, Json>): Promise<Scored> {
  const given = await multipleChoice.evaluate(
    createCase({ expected, metadata }),
    answer,
    {},
    {},
    searchUnwatched,
  );
  if (given.status !== 'scored') throw new Error(given.reason);
  return given;
}

function readRows<Row>(file: string | URL): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

describe('multipleChoice', () => {
  testEvaluator(multipleChoice, { expected: 'B', right: 'The answer is (B).' });

  type Own = { answer: string; chosen: string | null; choices: string[]; labels?: string[] };
  const own = readRows<Own>(new URL('../fixtures/choice-answers.jsonl', import.meta.url));
  it.each(own.map((row) => [row.answer, row.chosen, row] as const))(
    'finds in %j: %j',
    async (answer, chosen, { choices, labels }) => {
      const metadata = { choices, ...(labels && { labels }) };
      const given = await score(answer, chosen ?? labels?.[0] ?? 'A', metadata);
      expect([given.answer, given.value]).toEqual([chosen, chosen === null ? 0 : 1]);
      const other = (labels ?? LETTERS.slice(0, choices.length)).find((label) => label !== chosen) ?? '';
      expect(await score(answer, other, metadata)).toMatchObject({ value: 0, secondary: { strict: 0 } });
    },
  );

  it.each([
    ['B', 1],
    ['b', 1],
    ['(B)', 1],
    [' B.\n', 1],
    ['**B**', 0],
    ['The answer is B.', 0],
    ['B) London', 0],
    ['London', 0],
    ['2', 0],
    ['B, C', 0],
  ])('reads %j strictly: %d', async (answer, strict) => {
    const given = await score(answer, 'B', { choices: ['Paris', 'London', 'Berlin', 'Madrid'] });
    expect(given.secondary).toEqual({ strict });
  });

  it('takes choices and labels from the settings, and a case’s own before them', async () => {
    const settings = { choices: ['Paris', 'London'], labels: ['x', 'y'] };
    expect(await valueOf(multipleChoice, 'y', 'It is London.', settings)).toBe(1);
    expect(await valueOf(multipleChoice, 'London', 'y)', settings)).toBe(1);
    const item = createCase({ expected: 'x', metadata: { choices: ['Rome', 'Oslo'] } });
    expect(await multipleChoice.evaluate(item, 'Rome', settings, {}, searchUnwatched)).toMatchObject({
      value: 1,
    });
  });

  it('takes choices from a cell that holds JSON', async () => {
    expect((await score('It is 20.', 'B', { choices: '["10", 20]' })).value).toBe(1);
  });

  it('reads up to the expected letter where no choices are known', async () => {
    expect(await valueOf(multipleChoice, 'G', 'I pick G.')).toBe(1);
    expect(await valueOf(multipleChoice, 'A', 'I pick G.')).toBe(0);
  });

  it('takes either of two choices with the same text, but only the label that is expected', async () => {
    const choices = ['one', 'two', 'two', 'three'];
    expect((await score('two', 'C', { choices })).value).toBe(1);
    expect((await score('B', 'C', { choices })).value).toBe(0);
  });

  it('says what it found', async () => {
    expect((await score('Both A and B', 'C', {})).explanation).toBe(
      'the answer names several, A and B; C is expected',
    );
    expect((await score('Dunno.', 'C', {})).explanation).toBe('the answer chooses none; C is expected');
    expect((await evaluate(multipleChoice, 'A', 'So B.')) as Scored).toMatchObject({
      explanation: 'chooses B (rule `conclusion`), not A',
    });
  });

  it.each<[Json, Record<string, Json>, string]>([
    ['E', { choices: ['a1', 'b1'] }, '`expected` must be one of A to B, or the text of a choice'],
    ['Paris', {}, '`expected` must be one of A to D'],
    ['A', { choices: ['a', 'b', 'c'], labels: ['A', 'B'] }, '`labels` names 2 choices, `choices` holds 3'],
  ])('names an expected %j with %j before anything is asked', (expected, metadata, problem) => {
    const found = multipleChoice.findProblem(createCase({ expected, metadata }), {});
    expect(typeof found === 'object' ? plainPhrase(found) : found).toContain(problem);
  });

  it.each([
    ['choices', ['only one']],
    ['choices', Array.from({ length: 27 }, (_, index) => `choice ${index}`)],
    ['choices', [['a'], ['b']]],
    ['choices', 'Paris'],
    ['labels', ['A', 'a']],
    ['labels', ['A', 'not a label']],
  ])('refuses %s %j', (name, value) => {
    expect(multipleChoice.settings[name]?.check(value)).toMatch(/^a list of 2 to 26/);
  });

  it.each([
    ['colons', `The answer is${':'.repeat(140)}x A`],
    ['colons and spaces', `The answer is${' :'.repeat(70)}x A`],
    ['colons and lines', `The answer is${':\n'.repeat(70)}x A`],
    ['empty lines', `The answer is${'\n'.repeat(1_900)}x A`],
  ])('reads rows of %s in no time to speak of', async (_what, answer) => {
    expect((await score(answer, 'A', {})).value).toBeTypeOf('number');
  });

  it('passes over a row of colons', async () => {
    expect((await score('The answer is: :: B', 'B', {})).value).toBe(1);
  });

  it('refuses an expected that is a mapping', () => {
    expect(problemOf(multipleChoice, { a: 1 })).toMatch(/`expected` must be/);
  });

  const file = `${SHARED_STANDARD}/letters.shared.jsonl`;
  it.skipIf(!existsSync(file))('agrees with the labels of 200 real and written answers', async () => {
    type Row = { id: string; choices: string[]; answer_text: string; label: string | null };
    const wrong: string[] = [];
    for (const { id, choices, answer_text, label } of readRows<Row>(file)) {
      const given = await score(answer_text, label ?? 'A', { choices });
      if (given.answer !== label || (given.secondary?.['strict'] === 1 && label === null)) wrong.push(id);
    }
    expect(wrong).toEqual([]);
  });
});
