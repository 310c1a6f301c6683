import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import type { Called } from '../support/cli.ts';
import { callVerb } from '../support/io.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const LEAKED = 'index-key-7f3a9c21d8e4';
const CASES = Array.from({ length: 30 }, (_, n) => `  - { id: q${n}, input: "${n}", expected: "${n + 1}" }`);

/** Adds one to a number where the system text says so, keeps a list of what it was asked, and leaks a key. */
const APP = `import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
console.error('the key is ' + process.env.INDEX_KEY);
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, system, messages } = JSON.parse(line);
  const asked = messages[0].content;
  appendFileSync('asked.txt', system.trim() + ' ' + asked + '\\n');
  const text = asked === '7' && process.env.INDEX_KEY ? 'key ' + process.env.INDEX_KEY : String(Number(asked) + STEP);
  console.log(JSON.stringify({ id, text: system.startsWith('wrong') ? 'no' : text, usage: { input_tokens: 2, output_tokens: 1 }, cost_usd: 0.5 }));
}).on('close', () => process.exit());
const STEP = 1;
`;

function createProject(extra = ''): TempDir {
  return createTempDir({
    'llm-bench.yml': `models:
  - { id: rag, provider: command, command: [${process.execPath}, app.mjs], mode: worker, paths: [app.mjs]${extra}, system_prompt_file: prompt.md }
concurrency: 30
`,
    'prompt.md': 'right',
    'app.mjs': APP,
    'benchmarks/sums.yaml': `name: sums\nevaluators: [exact_match]\ntest_cases:\n${CASES.join('\n')}\n`,
  });
}

function run(dir: TempDir, ...args: readonly string[]): Promise<Called> {
  const env = { PATH: process.env['PATH'], INDEX_KEY: LEAKED };
  return callVerb('run', [...args], dir.path, { env, now: () => new Date() });
}

function readCell(dir: TempDir): CellRecord {
  const [file = ''] = readdirSync(`${dir.path}/results`).filter((name) => name.startsWith('sums_rag_'));
  return JSON.parse(dir.read(`results/${file}`)) as CellRecord;
}

describe('an application as the model', () => {
  it('is asked, scored and kept as models are, and what it gets from the environment is shown nowhere', async () => {
    using dir = createProject(', env: [INDEX_KEY]');
    const { code } = await run(dir);
    const cell = readCell(dir);
    expect(code).toBe(0);
    expect(cell.summary).toMatchObject({ total_tests: 30, passed: 29, total_tokens: 90, cost_usd: 15 });
    expect(cell.results.find(({ test_id }) => test_id === 'q7')).toMatchObject({ output: 'key ***' });
    expect(Object.keys(cell.files ?? {})).toEqual(['app.mjs']);
    expect(cell.recipe?.model).toMatchObject({ provider: 'command', env: ['INDEX_KEY'], mode: 'worker' });
    for (const file of readdirSync(`${dir.path}/results`))
      if (file.includes('.')) expect(dir.read(`results/${file}`)).not.toContain(LEAKED);
  });

  it('is asked again on both sides where only the prompt changed', async () => {
    using dir = createProject();
    await run(dir);
    dir.write('prompt.md', 'wrong');
    const { out } = await run(dir, '--compare', '--json');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'regressed', cells: [{ rematch: { trials: 3 } }] });
    const asked = dir.read('asked.txt').split('\n');
    expect(asked.filter((line) => line === 'right 3')).toHaveLength(4);
    expect(asked.filter((line) => line === 'wrong 3')).toHaveLength(4);
  });

  it('is looked at once where its code changed: the old code is not here to be asked', async () => {
    using dir = createProject();
    await run(dir);
    dir.write('app.mjs', APP.replace('STEP = 1', 'STEP = 2'));
    const { out } = await run(dir, '--compare', '--json');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'regressed', cells: [{ rematch: null }] });
    expect(
      dir
        .read('asked.txt')
        .split('\n')
        .filter((line) => line === 'right 3'),
    ).toHaveLength(2);
    expect(dir.read('results/summary.md')).toContain('code is another now');
  });

  it('is not started on a dry run or by `validate`', async () => {
    using dir = createProject();
    dir.write('app.mjs', `import { writeFileSync } from 'node:fs'; writeFileSync('started', '');`);
    expect((await run(dir, '--dry-run')).code).toBe(0);
    const env = { PATH: process.env['PATH'] };
    expect((await callVerb('validate', [], dir.path, { env })).code).toBe(0);
    expect(() => dir.read('started')).toThrow();
  });
});
