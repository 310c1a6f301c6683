import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load-plan.ts';
import { jobWorkspace, localWorkspace } from '../../src/text/reach.ts';
import { createFenced, HOSTILE_PATHS, SECRET } from '../support/fenced.ts';
import type { Fenced } from '../support/fenced.ts';
import { problemsOfAsync } from '../support/problems-of.ts';

const CASE = 'test_cases: [{ input: a, expected: a }]';
const config = (...lines: readonly string[]): string =>
  ['models: [{ id: m, provider: ollama }]', ...lines].join('\n');
const model = (field: string): string => `models: [{ id: m, ${field} }]`;

/** A row of a recording, of cases, and a prompt in one. */
const ROW = {
  system: null,
  messages: [{ role: 'user', content: '{{input}}' }],
  ...{ trial: 1, text: 'a', finish_reason: 'stop', expected: 'a' },
};

/** Files in which a path can stand, and what they hold then. */
const REFERRERS: Readonly<Record<string, (name: string) => Record<string, string>>> = {
  'a system prompt of a model': (name) => ({
    'llm-bench.yml': model(`provider: ollama, system_prompt_file: ${name}`),
  }),
  'a recording': (name) => ({ 'llm-bench.yml': model(`provider: replay, recording: ${name}`) }),
  'files of a path': (name) => ({ 'llm-bench.yml': config(`paths: { b: [${name}] }`) }),
  'benchmark files': (name) => ({ 'llm-bench.yml': config(`benchmarks: { files: [${name}] }`) }),
  'a system prompt': (name) => ({ 'benchmarks/b.yaml': `name: b\nsystem_prompt_file: ${name}\n${CASE}` }),
  'a prompt': (name) => ({ 'benchmarks/b.yaml': `name: b\nprompt_file: ${name}\n${CASE}` }),
  'a file of cases': (name) => ({ 'benchmarks/b.yaml': `name: b\ncases: ${name}` }),
};

describe.skipIf(process.platform === 'win32')('a path in a file', () => {
  let fenced: Fenced;
  beforeEach(() => {
    fenced = createFenced();
    write({ 'llm-bench.yml': config(), 'benchmarks/b.yaml': `name: b\n${CASE}` });
  });
  afterEach(() => fenced[Symbol.dispose]());
  const write = (files: Record<string, string>): void => {
    for (const [name, text] of Object.entries(files)) fenced.dir.write(`work/${name}`, text);
  };
  const load = (where: 'job' | 'local', named?: string): Promise<string> => {
    const workspace = (where === 'job' ? jobWorkspace : (cwd: string, _: string) => localWorkspace(cwd))(
      fenced.workspace,
      fenced.workspace,
    );
    const choices = {
      ...{ benchmarks: [], models: [], cases: [], tags: [], limit: undefined, repeat: undefined },
      ...{ allowedHosts: '', config: named },
    };
    return problemsOfAsync(loadPlan(choices, { workspace, env: {} }));
  };
  const expectRefused = (message: string): void => {
    expect(message).not.toBe('nothing wrong');
    expect(message).not.toContain(SECRET.slice(0, 12));
    expect(message).not.toMatch(/root:|PATH=/);
  };

  describe.each(Object.entries(REFERRERS))('%s', (what, files) => {
    it('is read where it stays inside', async () => {
      fenced.dir.write('work/a.jsonl', `${JSON.stringify(ROW)}\n`);
      fenced.dir.write('work/c.yaml', `name: c\n${CASE}`);
      const [file = ''] = Object.keys(files(''));
      const good = [
        what.includes('benchmark') ? 'c.yaml' : 'a.jsonl',
        file.includes('/') ? '../' : '',
      ].reverse();
      write(files(JSON.stringify(good.join(''))));
      for (const where of ['job', 'local'] as const) expect(await load(where)).toBe('nothing wrong');
    });

    it('is refused where it leads out or to keys, in a job and on a command line', async () => {
      for (const hostile of HOSTILE_PATHS) {
        // Paths in a benchmark file are relative to it.
        const [file] = Object.keys(files(''));
        const isBelow = file?.includes('/') === true && !path.isAbsolute(hostile);
        write(files(JSON.stringify(isBelow ? `../${hostile}` : hostile)));
        for (const where of ['job', 'local'] as const) {
          const message = await load(where);
          // A glob passes over what it does not find, and files of keys.
          if (message === 'nothing wrong') expect(hostile).toMatch(/\.env|npmrc|gha-creds|\.GIT/);
          else expectRefused(message);
        }
      }
    });
  });

  it('is refused as the source of a standard benchmark in a job; whoever runs a command names any', async () => {
    fenced.dir.write('outside/test.jsonl', '{"question": "1 + 1 =", "answer": "#### 2"}\n');
    for (const source of [
      '../outside',
      '../outside/test.jsonl',
      'links/outside',
      'links/outside/test.jsonl',
    ]) {
      write({ 'llm-bench.yml': config(`benchmarks: { enabled: [gsm8k], sources: { gsm8k: ${source} } }`) });
      expect(await load('job')).toMatch(
        /^llm-bench\.yml:2:\d+: cannot read `[^`]*`: it is not within the workspace$/,
      );
      expect(await load('local')).toBe('nothing wrong');
    }
  });

  it('is refused as what answers are recorded in', async () => {
    for (const record of [
      ...['../a.jsonl', 'links/outside/a.jsonl', 'links/process/cwd/a.jsonl', '.git/a.jsonl'],
      ...['links/nowhere/a.jsonl', '/dev/shm/a.jsonl'],
    ]) {
      write({ 'llm-bench.yml': model(`provider: ollama, record: ${record}`) });
      for (const where of ['job', 'local'] as const)
        expect(await load(where)).toContain('`record` must be a file within the work');
    }
    symlinkSync('../outside/new.jsonl', path.join(fenced.workspace, 'r.jsonl'));
    write({ 'llm-bench.yml': model('provider: ollama, record: r.jsonl') });
    expect(await load('local')).toContain('`record` must be a file within the work');
    expect(readdirSync(path.join(fenced.dir.path, 'outside')).sort()).toEqual([
      'secret',
      'secret.jsonl',
      'secret.yaml',
    ]);
  });

  it('is refused as a benchmark, and where a folder in the middle is a link', async () => {
    for (const name of ['file', 'git', 'memory', 'environment', 'device', 'pipe', 'hard', 'env', 'second']) {
      symlinkSync(`../links/${name}.yaml`, path.join(fenced.workspace, `benchmarks/${name}.yaml`));
    }
    mkdirSync(path.join(fenced.workspace, 'more'));
    symlinkSync('../../outside', path.join(fenced.workspace, 'more/linked'));
    write({ 'llm-bench.yml': config('benchmarks: { files: ["benchmarks/*.yaml", "more/linked/*.yaml"] }') });
    expect(await load('job')).toBe('cannot look for `more/linked/*.yaml`: it is not within the workspace');
    write({ 'llm-bench.yml': config('benchmarks: { files: ["benchmarks/*.yaml"] }') });
    const message = await load('local');
    expectRefused(message);
    expect(message.split('\n')).toHaveLength(9);
  });

  it('is refused as the config: by itself, and by name in a job', async () => {
    for (const hostile of HOSTILE_PATHS) {
      expectRefused(await load('job', hostile));
      if (hostile !== '/dev/stdin') expectRefused(await load('local', hostile));
    }
    fenced.dir.write('work/package.yml', `${SECRET}: a\ntoken: ${SECRET}`);
    expect(await load('local', 'package.yml')).toBe(
      'package.yml: this is no config: it has none of the keys of one, as `models` is',
    );
  });
});
