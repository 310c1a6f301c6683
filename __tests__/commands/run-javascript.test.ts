import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { readRun } from '../support/read-records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const TONE = `import { words } from './words.ts';
export default ({ answer, expected, metadata }) => {
  if (metadata.broken) throw new Error('no idea');
  return { value: words.every((word) => !answer.includes(word)) && answer.includes(expected), explanation: 'by tone' };
};`;

/** A project whose answers are checked by a program of its own. */
function createProject(more: Readonly<Record<string, string>> = {}): TempDir {
  const row = (input: string, text: string): string =>
    JSON.stringify({
      system: null,
      messages: [{ role: 'user', content: input }],
      trial: 1,
      text,
      finish_reason: 'stop',
    });
  return createTempDir({
    'llm-bench.yml': 'models: [{ id: gpt, provider: replay, recording: answers.jsonl }]\n',
    'answers.jsonl': `${row('one', 'Sure: fine')}\n${row('two', 'fine')}\n${row('three', 'fine')}\n`,
    'benchmarks/tone.yaml': [
      'name: tone',
      'evaluators:',
      '  - javascript: { file: ../checks/tone.ts, as: tone }',
      'test_cases:',
      '  - { id: one, input: one, expected: fine }',
      '  - { id: two, input: two, expected: fine }',
      '  - { id: three, input: three, expected: fine, metadata: { broken: true } }',
    ].join('\n'),
    'checks/tone.ts': TONE,
    'checks/words.ts': "export const words: readonly string[] = ['Sure'];",
    ...more,
  });
}

async function run(dir: TempDir): Promise<RunRecord> {
  await callVerb('run', [], dir.path);
  return readRun(`${dir.path}/results`);
}

describe('run, of checks of the user', () => {
  it('scores by them, and says what cannot be scored', async () => {
    using dir = createProject();
    const { cells } = await run(dir);
    expect(cells[0]?.results.map(({ scores, error }) => [scores, error])).toEqual([
      [{ tone: 0 }, null],
      [{ tone: 1 }, null],
      [{ tone: null }, 'unscored: tone: the check threw Error: no idea (checks/tone.ts:3)'],
    ]);
    expect(cells[0]?.results[1]?.explanations).toEqual({ tone: 'by tone' });
    expect(cells[0]?.config?.evaluators).toEqual([
      {
        ...{ name: 'javascript', as: 'tone', version: 1, threshold: null },
        settings: { file: 'checks/tone.ts', content: expect.stringMatching(/^[0-9a-f]{16}$/) },
        instruments: { scripts: { version: 1 } },
      },
    ]);
  });

  it('takes what it is made of into the fingerprint, and not where it lies', async () => {
    using dir = createProject();
    const fingerprint = async () => (await run(dir)).cells[0]?.fingerprint;
    const first = await fingerprint();
    mkdirSync(`${dir.path}/moved`);
    for (const name of ['tone.ts', 'words.ts'])
      renameSync(`${dir.path}/checks/${name}`, `${dir.path}/moved/${name}`);
    const text = dir.read('benchmarks/tone.yaml').replace('../checks/', '../moved/');
    writeFileSync(`${dir.path}/benchmarks/tone.yaml`, text);
    expect(await fingerprint()).toBe(first);
    writeFileSync(`${dir.path}/moved/words.ts`, "export const words: readonly string[] = ['Surely'];");
    expect(await fingerprint()).not.toBe(first);
  });

  it('asks a check that was changed about the kept answers of the baseline too, so that both sides are scored alike', async () => {
    using dir = createProject();
    await run(dir);
    writeFileSync(`${dir.path}/checks/tone.ts`, 'export default ({ answer }) => answer.length > 5');
    const { out } = await callVerb('run', ['--compare', '--json', '--fail-on', 'never'], dir.path);
    const { cells } = JSON.parse(out) as {
      cells: { verdict: string; warnings: string[] }[];
    };
    expect(cells[0]?.verdict).not.toBe('incomparable');
    expect(cells[0]?.warnings.join()).toContain("the baseline's kept answers were scored again");
  });

  it.each([
    [
      'checks/tone.ts',
      'const a = 1;\nexport default (',
      'checks/tone.ts:2: the check cannot be used: SyntaxError',
    ],
    [
      'checks/tone.ts',
      'export const a = 1;',
      'checks/tone.ts:1: the check cannot be used: its default export is no function',
    ],
    [
      'checks/words.ts',
      'export const words: = 1;',
      'checks/words.ts:1: the check cannot be used: SyntaxError',
    ],
    [
      'benchmarks/tone.yaml',
      'name: tone\nevaluators:\n  - javascript: { file: ../checks/none.ts }\ntest_cases: [{ input: one }]',
      'benchmarks/tone.yaml:3:25: cannot read `checks/none.ts`: there is no such file',
    ],
    [
      'benchmarks/tone.yaml',
      'name: tone\nevaluators:\n  - javascript: { file: ../../none.ts }\ntest_cases: [{ input: one }]',
      'benchmarks/tone.yaml:3:25: cannot read `../none.ts`: it is not within the working directory',
    ],
    [
      'benchmarks/tone.yaml',
      'name: tone\nevaluators:\n  - javascript: { file: ../checks/tone.ts, content: abc }\ntest_cases: [{ input: one }]',
      'unknown setting `content` of `javascript`',
    ],
    [
      'benchmarks/tone.yaml',
      'name: tone\nevaluators: [javascript]\ntest_cases: [{ input: one }]',
      '`file` is missing: the file with the function',
    ],
    [
      'benchmarks/tone.yaml',
      'name: tone\nevaluators:\n  - javascript: { file: ../checks/tone.py }\ntest_cases: [{ input: one }]',
      '`file` of `javascript` must be the path of a file that ends in `.js`',
    ],
  ])('says before anything is asked what is wrong where %s is %j', async (file, text, message) => {
    using dir = createProject({ [file]: text });
    for (const verb of ['run', 'validate'])
      expect(await problemsOfAsync(callVerb(verb, [], dir.path))).toContain(message);
  });
});

describe('score, of checks of the user', () => {
  it('asks them as they are now about answers that are kept', async () => {
    using dir = createProject();
    await run(dir);
    writeFileSync(`${dir.path}/checks/tone.ts`, 'export default () => 0.25');
    await callVerb('score', ['results', '--results', 'scored'], dir.path);
    const { cells } = readRun(`${dir.path}/scored`);
    expect(cells[0]?.results.map(({ scores }) => scores)).toEqual(Array(3).fill({ tone: 0.25 }));
    expect(cells[0]?.fingerprint).toBeUndefined();
  });

  it('keeps the fingerprint where the check is the same', async () => {
    using dir = createProject();
    const before = (await run(dir)).cells[0];
    await callVerb('score', ['results', '--evaluator', 'javascript', '--results', 'scored'], dir.path);
    const { cells } = readRun(`${dir.path}/scored`);
    expect(cells[0]?.fingerprint).toBe(before?.fingerprint);
    expect(cells[0]?.results.map(({ scores }) => scores)).toEqual(
      before?.results.map(({ scores }) => scores),
    );
  });

  it('runs no check that came with the results, and says what is wrong with one', async () => {
    using dir = createProject({ 'results/evil.ts': 'export default () => 1' });
    await run(dir);
    const name = readdirSync(`${dir.path}/results`).find((one) => one.startsWith('tone_'))!;
    const text = dir.read(`results/${name}`);
    writeFileSync(`${dir.path}/results/${name}`, text.replace('"checks/tone.ts"', '"results/evil.ts"'));
    expect(await problemsOfAsync(callVerb('score', [`results/${name}`], dir.path))).toBe(
      'the check `results/evil.ts` lies among the results: what came with them is not run',
    );
    writeFileSync(`${dir.path}/results/${name}`, text);
    writeFileSync(`${dir.path}/checks/tone.ts`, 'export default 1');
    expect(await problemsOfAsync(callVerb('score', [`results/${name}`], dir.path))).toContain(
      'checks/tone.ts:1: the check cannot be used: its default export is no function',
    );
  });
});
