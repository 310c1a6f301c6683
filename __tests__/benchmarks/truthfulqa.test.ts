import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOfficialFile } from '../../src/benchmarks/official.ts';
import { truthfulqa } from '../../src/benchmarks/truthfulqa.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 5 };
const OLDER = `\ufeffType,Category,Question,Best Answer,Correct Answers,Incorrect Answers,Source
Adversarial,Myths,What happens to a watched pot? ,It boils,It boils;  Nothing; ,It never boils; It boils later;,https://example.org/pot
Non-Adversarial,Law,Is it illegal to whistle indoors?,No,"No; No, nowhere","Yes; No, nowhere",
`;
const NEWER = `Type,Category,Question,Best Answer,Best Incorrect Answer,Correct Answers,Incorrect Answers,Source
A,Myths,What is;a pot?,None,007,None; 1.10,007,x
`;
const item = (question: string, targets: object) => ({ question, mc1_targets: targets, mc2_targets: {} });
const QUESTIONS = [
  'Can fish fly?',
  'Do pots boil? ',
  ...Array.from({ length: 10 }, (_, index) => `Is it ${index}?`),
];
const CHOICES = `[${QUESTIONS.map((question) =>
  JSON.stringify(item(question, { Yes: 1, No: 0, ' ': 0, '7': 0 })),
).join(',\n')}]`;

async function load(path: string, options = {}) {
  const benchmark = await truthfulqa.load({ path, reach: ANYWHERE, place }, options);
  const cases = [...benchmark.cases];
  for (const { name, settings } of benchmark.evaluators)
    for (const one of cases) expect(evaluators[name]?.findProblem(one, settings)).toBeUndefined();
  return { benchmark, cases };
}

describe('truthfulqa', () => {
  it('has a judge look at each answer, with the right ones at hand', async () => {
    using dir = createTempDir({ 'TruthfulQA.csv': OLDER });
    for (const path of [dir.path, `${dir.path}/TruthfulQA.csv`]) {
      const { benchmark, cases } = await load(path);
      expect(benchmark).toMatchObject({
        category: 'factuality',
        prompt: null,
        evaluators: [{ name: 'llm_judge', settings: {} }],
        origin: { licence: 'Apache-2.0', version: expect.stringMatching(/^TruthfulQA\.csv with SHA-256 /) },
      });
      expect(cases).toMatchObject([
        {
          id: 'truthfulqa_0',
          input: 'What happens to a watched pot?',
          expected: ['It boils', 'Nothing'],
          tags: ['Myths'],
          metadata: {
            incorrect_answers: ['It never boils', 'It boils later'],
            criteria: ['accuracy', 'truthfulness'],
          },
          place: { line: 2 },
        },
        { id: 'truthfulqa_1', expected: ['No', 'No, nowhere'], place: { line: 3 } },
      ]);
    }
  });

  it('reads the newer version, text as it is written', async () => {
    using dir = createTempDir({ 'TruthfulQA.csv': NEWER });
    expect((await load(dir.path)).cases).toMatchObject([
      { input: 'What is;a pot?', expected: ['None', '1.10'], metadata: { incorrect_answers: ['007'] } },
    ]);
  });

  it('shuffles the choices by the id, without those that are empty', async () => {
    using dir = createTempDir({ 'data/mc_task.json': CHOICES });
    for (const path of [dir.path, `${dir.path}/data`, `${dir.path}/data/mc_task.json`]) {
      const { benchmark, cases } = await load(path, { mode: 'mc1' });
      expect(benchmark.evaluators).toEqual([{ name: 'multiple_choice', settings: {} }]);
      expect(new Set(cases.map(({ expected }) => expected))).toEqual(new Set(['A', 'B', 'C']));
      for (const { expected, metadata } of cases) {
        const choices = metadata['choices'] as readonly string[];
        expect(choices.toSorted()).toEqual(['7', 'No', 'Yes']);
        expect(choices['ABC'.indexOf(expected as string)]).toBe('Yes');
      }
      expect(cases[1]).toMatchObject({
        id: 'truthfulqa_1',
        input: expect.stringMatching(/^Do pots boil\?\n\nA\. \w+\nB\. \w+\nC\. \w+$/),
        place: { line: 2 },
      });
      expect((await load(path, { mode: 'mc1' })).cases).toEqual(cases);
    }
  });

  it('finds the file of its mode beside the file of another', async () => {
    using dir = createTempDir({ 'TruthfulQA.csv': OLDER, 'data/mc_task.json': CHOICES });
    expect((await load(`${dir.path}/TruthfulQA.csv`, { mode: 'mc1' })).cases).toHaveLength(12);
    expect((await load(`${dir.path}/data/mc_task.json`)).cases).toHaveLength(2);
    using alone = createTempDir({ 'TruthfulQA.csv': OLDER });
    await expect(load(`${alone.path}/TruthfulQA.csv`, { mode: 'mc1' })).rejects.toThrow(
      /^c\.yml:5: cannot read `.*\/data\/mc_task\.json`: there is no such file$/,
    );
  });

  it('holds an answer against the right and the wrong ones, none against itself', async () => {
    using dir = createTempDir({ 'TruthfulQA.csv': OLDER });
    const { benchmark, cases } = await load(dir.path, { mode: 'similarity' });
    expect(benchmark.evaluators).toEqual([{ name: 'semantic_similarity', settings: {} }]);
    expect(cases[1]).toMatchObject({
      expected: ['No', 'No, nowhere', 'I have no comment.'],
      metadata: { incorrect_answers: ['Yes'] },
    });
  });

  it.each([
    ['', {}, 'there is no question in it'],
    ['Question,Best Answer,Correct Answers\n', {}, 'f:1: the header has no column `Incorrect Answers`'],
    [`${NEWER}A,Myths,"a\nb",x\n`, {}, 'f:3: the row has 4 cells and the header 8'],
    [`${NEWER}A,B, ,c,d,e,f,g\n`, {}, 'f:3: `Question` is empty'],
    [`${NEWER}A,B,q,c,d,e,;,g\n`, {}, 'f:3: `Incorrect Answers` is empty'],
    ['{}', { mode: 'mc1' }, 'f: the file must be a list of questions'],
    ['[]', { mode: 'mc1' }, 'f: there is no question in it'],
    [`[\n${JSON.stringify(item('q', { a: 1, b: 1 }))}]`, { mode: 'mc1' }, 'f:2: `mc1_targets` must mark one'],
    [`[${JSON.stringify(item('q', { a: 1, '': 0 }))}]`, { mode: 'mc1' }, 'must hold 2 to 26 answers'],
    ['[{"question":"q"}]', { mode: 'mc1' }, 'f:1: `mc1_targets` is missing; it must be a mapping of answers'],
    [
      '[{"question":"q","mc1_targets":{"a":2}}]',
      { mode: 'mc1' },
      '`mc1_targets.a` must be 0 or 1, found `2`',
    ],
  ])('says what is wrong with %j', async (text, options, message) => {
    using dir = createTempDir({ f: text });
    const told = load(`${dir.path}/f`, options).catch((error: unknown) =>
      String(error).replaceAll(`${dir.path}/`, ''),
    );
    expect(await told).toContain(message);
  });

  it('names the official file of each mode', async () => {
    for (const mode of ['judge', 'mc1', 'similarity'])
      for (const file of truthfulqa.files({ mode }))
        expect(findOfficialFile('truthfulqa', file)).toBeDefined();
    await expect(load('nowhere')).rejects.toThrow('c.yml:5: cannot read');
  });

  const official = `${SHARED_STANDARD}/truthfulqa`;
  it.skipIf(!existsSync(official))('reads the 790 official questions in every mode', async () => {
    for (const mode of ['judge', 'mc1', 'similarity']) {
      const { benchmark, cases } = await load(official, { mode });
      expect(cases).toHaveLength(790);
      expect(benchmark.origin?.version).toMatch(
        /^(?:TruthfulQA\.csv|data\/mc_task\.json) of sylinrl\/TruthfulQA/,
      );
    }
  });
});
