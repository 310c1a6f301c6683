import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';
import { createTempDir } from './support/temp-dir.ts';
import { readRun } from './support/read-records.ts';
import type { TempDir } from './support/temp-dir.ts';

// CONTRIBUTING promises that each of these is one new file and one line in a registry: here they are, added to a copy of
// the sources, which is then type-checked and run.

const PROVIDER = `import { z } from 'zod';
import type { ProviderKind } from './provider.ts';

/** A provider that says what it is asked. */
export const echo: ProviderKind = {
  fields: { greeting: z.string().optional() },
  defaultModel: 'echo-1',
  answersAfresh: true,
  findProblems: ({ seed }) => (seed === 7 ? [{ message: 'echo takes no seed of 7', at: 'seed' }] : []),
  listOwn: ({ own }) => own,
  listFiles: () => [],
  route: ({ own }) => ({
    status: 'open',
    open: () =>
      Promise.resolve({
        complete: ({ messages }) =>
          Promise.resolve({
            text: [...(own['greeting'] === undefined ? [] : [String(own['greeting'])]), ...messages.map(({ content }) => content)].join(' '),
            finishReason: 'stop',
            usage: { inputTokens: 1, outputTokens: 1 },
            latencyMs: 1,
          }),
        close: () => Promise.resolve(),
      }),
  }),
};
`;

const INSTRUMENT = `import type { PlannedInstrument } from '../evaluators/instruments.ts';

/** An embedder that knows the length of a text. */
export function planLengthEmbedder(): PlannedInstrument<'embedder'> {
  return {
    identity: { model: 'length' },
    countRequests: () => 0,
    model: null,
    open: () => ({ embed: (text) => Promise.resolve([text.length]), gather: () => () => undefined }),
  };
}
`;

const EVALUATOR = `import type { Evaluator } from './evaluator.ts';

/** 1 where the embedder gives the answer and the expected text the same vector. */
export const sameVector: Evaluator = {
  version: 1,
  settings: {},
  needs: ['embedder'],
  reference: { rule: ['1 where the vectors are the same.'], examples: [] },
  findProblem: () => undefined,
  evaluate: async ({ expected }, answer, _settings, { embedder }) => {
    if (embedder === undefined) return { status: 'unscored', reason: 'there is no embedder' };
    const [a, b] = await Promise.all([embedder.embed(answer), embedder.embed(String(expected))]);
    const isSame = JSON.stringify(a) === JSON.stringify(b);
    return { status: 'scored', value: isSame ? 1 : 0, answer, explanation: isSame ? 'alike' : 'unlike' };
  },
};
`;

const FORM = `import type { Report, ReportForm } from './report.ts';

/** The verdicts as lines, one by one. */
export const lines: ReportForm = { file: 'lines.txt', render: renderLines };

async function* renderLines({ comparison }: Report): AsyncGenerator<string> {
  for (const { benchmark, verdict } of comparison.cells) yield await Promise.resolve(\`\${benchmark} \${verdict}\\n\`);
}
`;

const CONFIG = `models: [{ id: e, provider: echo }]
benchmarks: { enabled: [b] }
`;
const BENCHMARK = `name: b
evaluators: [same_vector]
test_cases: [{ input: four, expected: five }, { input: four, expected: seven }]
`;

/** Puts a line into a registry: one import, one entry. */
function register(
  dir: TempDir,
  file: string,
  line: string,
  entry: readonly [before: string, after: string],
): void {
  const registry = readFileSync(path.join(dir.path, file), 'utf8');
  if (!registry.includes(entry[0])) throw new Error(`${file} has no ${entry[0]}`);
  writeFileSync(path.join(dir.path, file), `${line}\n${registry.replace(entry[0], entry[1])}`);
}

/** Replaces texts of a registry. */
function replace(dir: TempDir, file: string, changes: readonly (readonly [string, string])[]): void {
  let text = readFileSync(path.join(dir.path, file), 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    text = text.replace(before, after);
  }
  writeFileSync(path.join(dir.path, file), text);
}

function copySources(): TempDir {
  const dir = createTempDir({ 'project/llm-bench.yml': CONFIG, 'project/benchmarks/b.yaml': BENCHMARK });
  for (const name of ['src', 'tsconfig.json', 'package.json'])
    cpSync(path.join(ROOT, name), path.join(dir.path, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(dir.path, 'node_modules'));
  return dir;
}

function addProvider(dir: TempDir): void {
  dir.write('src/providers/echo.ts', PROVIDER);
  register(dir, 'src/providers/index.ts', "import { echo } from './echo.ts';", [
    'replay,\n',
    'replay,\n  echo,\n',
  ]);
}

function addEvaluator(dir: TempDir): void {
  dir.write('src/evaluators/same-vector.ts', EVALUATOR);
  register(dir, 'src/evaluators/index.ts', "import { sameVector } from './same-vector.ts';", [
    'exact_match: exactMatch,',
    'exact_match: exactMatch, same_vector: sameVector,',
  ]);
}

function addInstrument(dir: TempDir): void {
  dir.write('src/instruments/length-embedder.ts', INSTRUMENT);
  replace(dir, 'src/instruments/index.ts', [
    [
      "import { planEmbedder } from './embedder.ts'",
      "import { planLengthEmbedder } from './length-embedder.ts'",
    ],
    ['embedder: planEmbedder', 'embedder: planLengthEmbedder'],
  ]);
}

function addForm(dir: TempDir): void {
  dir.write('src/report/lines.ts', FORM);
  register(dir, 'src/report/index.ts', "import { lines } from './lines.ts';", [
    'markdown: summary,',
    'markdown: summary, lines,',
  ]);
}

function call(dir: TempDir, ...args: readonly string[]): { code: number | null; out: string; err: string } {
  const start = "import('../src/bundle.ts').then((bundle) => bundle.runCli())";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', start, '--', 'llm-bench', ...args],
    { cwd: path.join(dir.path, 'project'), encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('a provider, an evaluator with its instrument and a report form, each one file and one line', () => {
  let dir: TempDir;
  beforeAll(() => {
    dir = copySources();
    addProvider(dir);
    addEvaluator(dir);
    addInstrument(dir);
    addForm(dir);
  }, 60_000);
  afterAll(() => dir[Symbol.dispose]());

  it('fit the types', () => {
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc], { cwd: dir.path, encoding: 'utf8' });
    expect(stdout).toBe('');
  }, 120_000);

  it('are known to config, run and report', () => {
    const called = call(dir, 'run', '--json');
    expect({ code: called.code, err: called.err }).toMatchObject({ code: 0 });
    expect(dir.read('project/results/lines.txt')).toBe('b no_baseline\n');
    const record = readRun(path.join(dir.path, 'project/results'));
    expect(record.cells[0]?.results.map(({ passed }) => passed)).toEqual([true, false]);
    expect(record.cells[0]?.config?.evaluators).toMatchObject([
      { instruments: { embedder: { model: 'length' } } },
    ]);
  });

  it('put a provider’s own field into request, fingerprint and record', () => {
    dir.write('project/hello.yml', CONFIG.replace('provider: echo', 'provider: echo, greeting: hello'));
    call(dir, 'run', '--config', 'hello.yml', '--results', 'hello');
    const [greeting, plain] = ['hello', 'results'].map(
      (folder) => readRun(path.join(dir.path, 'project', folder)).cells[0]!,
    );
    expect(greeting!.results[0].output).toBe('hello four');
    expect(greeting!.recipe?.model).toMatchObject({ greeting: 'hello' });
    expect(greeting!.fingerprint).not.toBe(plain!.fingerprint);
  });

  it('say their own mistakes with the place', () => {
    dir.write('project/other.yml', CONFIG.replace('provider: echo', 'provider: echo, seed: 7'));
    expect(call(dir, 'validate', '--config', 'other.yml').err).toContain(
      'other.yml:1:41: echo takes no seed of 7',
    );
  });
});

describe('an evaluator whose instrument is not there', () => {
  it('is the user’s mistake, before anything is asked', () => {
    using dir = copySources();
    addProvider(dir);
    addEvaluator(dir);
    replace(dir, 'src/instruments/index.ts', [['embedder: planEmbedder,', '']]);
    const { code, err } = call(dir, 'run');
    expect(code).toBe(2);
    expect(err).toContain('benchmarks/b.yaml:2:14: the evaluator `same_vector` needs `embedder`');
  });
});
