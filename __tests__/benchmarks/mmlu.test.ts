import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBenchmark } from '../../src/benchmarks/check-benchmark.ts';
import { mmlu } from '../../src/benchmarks/mmlu.ts';
import { findOfficialFile } from '../../src/benchmarks/official.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { sha256 } from '../../src/domain/digest.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { ANYWHERE, within } from '../../src/text/reach.ts';
import { KNOTS, WEAVING, WEAVING_EXAMPLES } from '../support/mmlu-files.ts';
import { writeParquet } from '../support/parquet-file.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 5 };
const reach = ANYWHERE;
const FILES = {
  'test/basket_weaving_test.csv': WEAVING,
  'test/knots_test.csv': KNOTS,
  'test/._knots_test.csv': 'left by another system',
  'dev/basket_weaving_dev.csv': WEAVING_EXAMPLES,
  'dev/knots_dev.csv': KNOTS,
};

async function load(path: string, options = {}) {
  const benchmark = await mmlu.load({ path, reach, place }, options);
  checkBenchmark(benchmark, { evaluators, instruments: {} });
  return { benchmark, cases: [...benchmark.cases] };
}

describe('mmlu', () => {
  it('makes a case of each question, text as it is written, and asks for the letter', async () => {
    using dir = createTempDir(FILES);
    const { benchmark, cases } = await load(dir.path);
    expect(benchmark).toMatchObject({
      name: 'mmlu',
      category: 'knowledge',
      prompt: '{{input}}\n\nAnswer with just the letter.',
      evaluators: [{ name: 'multiple_choice', settings: {} }],
    });
    expect(cases.map(({ id, expected, tags, place: { line } }) => [id, expected, tags, line])).toEqual([
      ['mmlu_basket_weaving_0', 'C', ['basket_weaving'], 1],
      ['mmlu_basket_weaving_1', 'D', ['basket_weaving'], 4],
      ['mmlu_basket_weaving_2', 'A', ['basket_weaving'], 5],
      ['mmlu_basket_weaving_3', 'B', ['basket_weaving'], 6],
      ['mmlu_basket_weaving_4', 'B', ['basket_weaving'], 7],
      ['mmlu_knots_0', 'B', ['knots'], 1],
    ]);
    expect(cases.slice(0, 3).map(({ input }) => input)).toEqual([
      'Which of these is a reed?\n\nChoose one.\n\nA. Oak\nB. Elm\nC. Rattan\nD. Pine',
      'How many knots hold a rim?\n\nA. One\nB. Two\nC. Three\nD. None',
      'Which interval is closed?\n\nA. [0, 1]\nB. (0, 1)\nC. [0, 1)\nD. (0, 1] ',
    ]);
    expect(cases[5]?.metadata).toEqual({ subject: 'knots', choices: ['8.1', '8.10', '8', '9'] });
    expect(cases.map((item) => benchmark.groupOf?.(item))).toEqual(cases.flatMap(({ tags }) => tags));
  });

  it.each([
    ['data/test/', 'data/dev/'],
    ['', ''],
    ['test/', ''],
  ])('finds questions in %j and examples in %j', async (test, dev) => {
    using dir = createTempDir({
      [`${test}basket_weaving_test.csv`]: WEAVING,
      [`${dev}basket_weaving_dev.csv`]: WEAVING_EXAMPLES,
    });
    expect((await load(dir.path, { few_shot: 5 })).cases).toHaveLength(5);
    expect((await load(dir.path, { split: 'dev' })).cases).toHaveLength(6);
  });

  it('takes one file for its subject, with the examples from the folder beside it', async () => {
    using dir = createTempDir(FILES);
    const { cases } = await load(`${dir.path}/test/basket_weaving_test.csv`, { few_shot: 5 });
    expect(cases.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((index) => `mmlu_basket_weaving_${index}`));
  });

  it('puts the first five of dev before a question, solved, as the field writes them', async () => {
    using dir = createTempDir(FILES);
    const { benchmark, cases } = await load(dir.path, { few_shot: 5, subjects: ['basket_weaving'] });
    expect(benchmark.prompt).toBe('{{metadata.examples}}{{input}}\n\nAnswer with just the letter.');
    expect(cases[1]?.input).toBe('How many knots hold a rim?\nA. One\nB. Two\nC. Three\nD. None');
    const examples = cases[1]?.metadata['examples'];
    expect(examples).toMatch(
      /^The following are multiple choice questions \(with answers\) about basket weaving\.\n\nWhat is willow\?\nA\. A metal\nB\. A plant\nC\. A stone\nD\. A fish\nAnswer: A\n\nWhat is hazel\?\n/,
    );
    expect(examples).toMatch(/What is straw\?\n(?:.+\n){4}Answer: A\n\n$/);
  });

  it('takes the examples that are there, and says where they are fewer', async () => {
    using dir = createTempDir(FILES);
    const { benchmark, cases } = await load(dir.path, { few_shot: 5 });
    expect(benchmark.notes?.[1]?.message).toBe(
      'mmlu: `few_shot: 5`, but `dev` has fewer examples of knots (1)',
    );
    expect(cases[5]?.metadata['examples']).toMatch(
      /about knots\.\n\nWhat is 1\.10 \+ 007\?\n(?:.+\n){4}Answer: B\n\n$/,
    );
  });

  it('warns of content that the authors did not publish, with its digest', async () => {
    using dir = createTempDir(FILES);
    const { benchmark } = await load(dir.path, { subjects: ['knots'] });
    const content = '["What is 1.10 + 007?",["8.1","8.10","8","9"],"B"]\n';
    expect(benchmark.notes).toEqual([
      {
        message: `mmlu, split \`test\`: not the questions that its authors published, used as they are: knots (SHA-256 ${sha256(content)})`,
        place,
      },
    ]);
  });

  it.each([
    [
      { subjects: ['basket_weavin'] },
      'c.yml:5: `benchmarks.options.mmlu.subjects` names no subject that is there: `basket_weavin`; did you mean `basket_weaving`?',
    ],
    [{ split: 'validation' }, "c.yml:5: no questions of MMLU's split `validation` are in"],
    [{ few_shot: 5, subjects: ['none'] }, 'c.yml:5: mmlu: `dev` has no example of none'],
    [{ few_shot: 5, split: 'dev' }, 'takes its examples from `dev`, the split that is asked'],
  ])('says why it cannot load with %j', async (options, message) => {
    using dir = createTempDir({ ...FILES, 'test/none_test.csv': KNOTS, 'dev/none_dev.csv': '' });
    await expect(load(dir.path, options)).rejects.toThrow(message);
  });

  it('names every row that is wrong by its file and the line on which it begins', async () => {
    using dir = createTempDir({
      'test/knots_test.csv': `${KNOTS}"two\nlines",a,b,c,A\n"a\n\nb",1,2,3,4,b\n ,1,2,3,4,A\n${KNOTS}`,
      'test/reeds_test.csv': 'question,A,B,C,D,answer\n',
    });
    const loading = load(dir.path).catch((error: unknown) => String(error).replaceAll(dir.path, ''));
    expect(await loading).toBe(
      [
        'UserError: /test/knots_test.csv:2: the row has 5 cells; it must have 6: question, four choices, letter',
        '/test/knots_test.csv:4: the last cell must be one of A, B, C, D, found `b`',
        '/test/knots_test.csv:7: the question is empty',
        '/test/reeds_test.csv:1: the last cell must be one of A, B, C, D, found `answer`',
      ].join('\n'),
    );
  });

  it('names the official files that its options need', () => {
    const files = (options: JsonObject) => mmlu.files(options).join(' ');
    expect(files({})).toBe('all/test-00000-of-00001.parquet');
    expect(files({ few_shot: 5, split: 'validation' })).toBe(
      'all/validation-00000-of-00001.parquet all/dev-00000-of-00001.parquet',
    );
    for (const file of ['test', 'dev', 'validation'].flatMap((split) => mmlu.files({ split })))
      expect(findOfficialFile('mmlu', file)).toBeDefined();
  });

  it('stays within reach', async () => {
    using dir = createTempDir(FILES);
    const source = { path: `${dir.path}/test`, reach: within(`${dir.path}/dev`, 'the workspace'), place };
    await expect(mmlu.load(source, {})).rejects.toThrow('no questions of MMLU');
  });

  describe('from parquet', () => {
    const rows = (subject: string | null, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        question: `\ufeffWhich ${index}?`,
        subject,
        choices: ['1.10', 'None', '[0, 1]', ' d '],
        answer: BigInt(index % 4),
      }));
    const write = (all: readonly Row[]) =>
      writeParquet([
        { name: 'question', texts: all.map(({ question }) => question) },
        { name: 'subject', texts: all.map(({ subject }) => subject) },
        { name: 'choices', lists: all.map(({ choices }) => choices) },
        { name: 'answer', numbers: all.map(({ answer }) => answer) },
      ]);
    type Row = ReturnType<typeof rows>[number];

    it('reads the files of the hubs: all subjects in one, in parts, the examples beside', async () => {
      using dir = createTempDir();
      dir.write('all/test-00000-of-00002.parquet', write([...rows('reeds', 2), ...rows('knots', 1)]));
      dir.write('all/test-00001-of-00002.parquet', write(rows('reeds', 1)));
      dir.write('all/dev-00000-of-00001.parquet', write([...rows('knots', 5), ...rows('reeds', 6)]));
      for (const path of [dir.path, `${dir.path}/all`]) {
        const { cases } = await load(path, { few_shot: 5 });
        expect(cases.map(({ id, expected }) => [id, expected])).toEqual([
          ['mmlu_knots_0', 'A'],
          ['mmlu_reeds_0', 'A'],
          ['mmlu_reeds_1', 'B'],
          ['mmlu_reeds_2', 'A'],
        ]);
        expect(cases[0]).toMatchObject({
          input: '\ufeffWhich 0?\nA. 1.10\nB. None\nC. [0, 1]\nD.  d ',
          metadata: { choices: ['1.10', 'None', '[0, 1]', ' d '] },
        });
      }
      const one = await load(`${dir.path}/all/test-00000-of-00002.parquet`, { subjects: ['reeds'] });
      expect(one.cases).toHaveLength(2);
    });

    it('takes the name of its folder for the subject where the file has none', async () => {
      using dir = createTempDir();
      dir.write('reeds/test-00000-of-00001.parquet', write(rows(null, 2)));
      dir.write('auxiliary_train/test-00000-of-00001.parquet', write(rows(null, 2)));
      expect((await load(dir.path)).cases.map(({ id }) => id)).toEqual(['mmlu_reeds_0', 'mmlu_reeds_1']);
    });

    it('names rows that are wrong', async () => {
      using dir = createTempDir();
      const [row] = rows('reeds', 1);
      if (row === undefined) throw new Error('there is one row');
      const wrong = [row, { ...row, answer: 4n }, { ...row, choices: ['a'] }, { ...row, subject: '../x' }];
      const file = dir.write('mmlu.parquet', write(wrong));
      const loading = load(file).catch((error: unknown) => String(error).replaceAll(file, 'f'));
      expect(await loading).toBe(
        [
          'UserError: f: row 2: `answer` must be a whole number from 0 to 3',
          'f: row 3: `choices` must be a list of four texts',
          'f: row 4: `subject` must be a name of letters, digits and `_`',
        ].join('\n'),
      );
    });
  });

  const official = `${SHARED_STANDARD}/mmlu`;
  it.skipIf(!existsSync(official))('knows the official questions and examples', async () => {
    const { benchmark, cases } = await load(official, { few_shot: 5 });
    expect(benchmark.notes).toEqual([]);
    expect(benchmark.origin?.version).toBe('split test as its authors published it');
    expect(new Set(cases.map(({ metadata }) => metadata['subject'])).size).toBe(
      readdirSync(`${official}/test`).length,
    );
    expect((await load(official, { split: 'dev' })).cases).toHaveLength(285);
  });
});
