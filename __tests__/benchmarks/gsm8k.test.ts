import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBenchmark } from '../../src/benchmarks/check-benchmark.ts';
import { gsm8k } from '../../src/benchmarks/gsm8k.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { fillTemplate } from '../../src/plan/template.ts';
import { findTemplateProblems } from '../../src/plan/template-problems.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { parseTemplate } from '../../src/text/parse-template.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 5 };
const reach = ANYWHERE;
const ROWS = [
  { question: 'Tom has 3 pens and buys 4. How many has he?', answer: '3 + 4 = <<3+4=7>>7\n#### 7' },
  { question: 'A car costs 1200 dollars, two cost?', answer: 'Twice 1200.\n#### 2,400' },
]
  .map((row) => JSON.stringify(row))
  .join('\n');

describe('gsm8k', () => {
  it('makes a case of each problem; the final number decides', async () => {
    using dir = createTempDir({ 'test.jsonl': ROWS });
    for (const path of [dir.path, `${dir.path}/test.jsonl`]) {
      const benchmark = await gsm8k.load({ path, reach, place }, {});
      expect(benchmark).toMatchObject({
        name: 'gsm8k',
        category: 'reasoning',
        evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
        cases: [
          { id: 'gsm8k_0', expected: '7' },
          { id: 'gsm8k_1', expected: '2400' },
        ],
      });
      expect(() => checkBenchmark(benchmark, { evaluators, instruments: {} })).not.toThrow();
    }
  });

  it('asks the train split under ids of its own', async () => {
    using dir = createTempDir({ 'train.jsonl': ROWS });
    const benchmark = await gsm8k.load({ path: dir.path, reach, place }, { split: 'train' });
    expect(Array.from(benchmark.cases, ({ id }) => id)).toEqual(['gsm8k_train_0', 'gsm8k_train_1']);
    expect(gsm8k.files({ split: 'train' })).toEqual(['train.jsonl']);
  });

  it('puts the first eight problems of the train file before the question, braces and all', async () => {
    const train = Array.from({ length: 10 }, (_, index) =>
      JSON.stringify({ question: `Train {{${index}}} {% x %}?`, answer: `<<1+1=2>>2\n#### ${index}` }),
    ).join('\n');
    using dir = createTempDir({ 'test.jsonl': ROWS, 'train.jsonl': train });
    expect(gsm8k.files({ few_shot: 8 })).toEqual(['test.jsonl', 'train.jsonl']);
    for (const path of [dir.path, `${dir.path}/test.jsonl`]) {
      const benchmark = await gsm8k.load({ path, reach, place }, { few_shot: 8 });
      const [item] = Array.from(benchmark.cases);
      const filled = fillTemplate(parseTemplate(benchmark.prompt ?? ''), item!);
      const text = filled.status === 'filled' ? filled.text : '';
      expect(findTemplateProblems(benchmark, Array.from(benchmark.cases))).toEqual([]);
      expect(text).toMatch(
        /^Question: Train \{\{0\}\} \{% x %\}\?\nAnswer: <<1\+1=2>>2\n#### 0\n\nQuestion: Train /,
      );
      expect(text.match(/^Question: /gm)).toHaveLength(9);
      expect(text).toMatch(
        /#### 7\n\nQuestion: Tom has 3 pens and buys 4\. How many has he\?\n\nSolve the problem step by step\. .* after "####"\.$/,
      );
    }
  });

  it.each([
    [{ few_shot: 8 }, 'there are 2'],
    [{ few_shot: 8, split: 'train' }, 'c.yml:5: gsm8k: `few_shot` takes its examples from `train`'],
  ])('says what is wrong with %j', async (options, message) => {
    using dir = createTempDir({ 'test.jsonl': ROWS, 'train.jsonl': ROWS });
    await expect(gsm8k.load({ path: dir.path, reach, place }, options)).rejects.toThrow(message);
  });

  it('says from which paper it is, under which licence, and that the content is another', async () => {
    using dir = createTempDir({ 'test.jsonl': ROWS });
    const { origin } = await gsm8k.load({ path: dir.path, reach, place }, {});
    expect(origin).toEqual({
      paper: 'Cobbe et al. 2021, Training Verifiers to Solve Math Word Problems, arXiv 2110.14168',
      licence: 'MIT',
      version: expect.stringMatching(
        /^test\.jsonl with SHA-256 [0-9a-f]{64}, not the published content$/,
      ) as string,
    });
  });

  it.each([
    ['{"question":"q","answer":"no marker"}', 'test.jsonl:1: `answer` must end in `####` and the number'],
    ['{"question":"q"}', 'test.jsonl:1: `answer` is missing'],
    ['', 'there is no problem in it'],
  ])('says what is wrong with %j', async (text, message) => {
    using dir = createTempDir({ 'test.jsonl': text });
    await expect(gsm8k.load({ path: dir.path, reach, place }, {})).rejects.toThrow(message);
  });

  it('names the config’s line where the file is not there', async () => {
    await expect(gsm8k.load({ path: 'nowhere.jsonl', reach, place }, {})).rejects.toThrow(
      'c.yml:5: cannot read',
    );
  });

  const official = `${SHARED_STANDARD}/gsm8k/test.jsonl`;
  it.skipIf(!existsSync(official))(
    'reads the 1 319 official problems, each with a numeric answer',
    async () => {
      const benchmark = await gsm8k.load({ path: official, reach, place }, {});
      expect(benchmark.cases).toHaveLength(1319);
      expect(benchmark.origin?.version).toBe(
        'test.jsonl of openai/grade-school-math at 3101c7d5072418e28b9008a6636bde82a006892c',
      );
      expect(() => checkBenchmark(benchmark, { evaluators, instruments: {} })).not.toThrow();
    },
  );
});
