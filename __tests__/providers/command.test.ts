import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { command } from '../../src/providers/command.ts';
import { endStragglers } from '../../src/providers/command/launch.ts';
import { failureOf, openProgram, QUESTION, routeTo } from '../support/programs.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** Reads the question as `request`; `say` writes what is given as JSON. */
const READ = `import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
const request = JSON.parse(readFileSync(0, 'utf8'));
const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
`;

describe('command, asked once', () => {
  it('hands over what is asked and reads the whole answer', async () => {
    using dir = createTempDir();
    await using app = await openProgram(
      dir,
      `${READ}say({ text: JSON.stringify(request), usage: { input_tokens: 7, output_tokens: 3 }, finish_reason: 'length', cost_usd: 0.25, latency_ms: 12 });`,
      { model: 'rag-2', stop: ['\n'], seed: 4, params: { k: 5 } },
    );
    const { text, ...rest } = await app.complete({ ...QUESTION, metadata: { user: 'ann' } }, 2);
    expect(JSON.parse(text)).toEqual({
      id: '1',
      model: 'rag-2',
      system: 'Be short.',
      messages: [{ role: 'user', content: 'Capital of France?' }],
      params: { temperature: 0, max_tokens: 1024, stop: ['\n'], seed: 4, k: 5 },
      trial: 2,
      metadata: { user: 'ann' },
    });
    expect(rest).toEqual({
      finishReason: 'length',
      usage: { inputTokens: 7, outputTokens: 3 },
      costUsd: 0.25,
      latencyMs: 12,
    });
  });

  it('runs a program in any language, in the working directory', async () => {
    using dir = createTempDir({
      'facts.txt': 'Paris',
      'app.py':
        'import json, sys\nasked = json.load(sys.stdin)\nprint(json.dumps({"text": open("facts.txt").read() + " " + asked["messages"][-1]["content"]}))\n',
    });
    await using app = await openProgram(dir, '', { own: { command: ['python3', 'app.py'] } });
    expect((await app.complete(QUESTION, 1)).text).toBe('Paris Capital of France?');
  });

  it.each([
    [
      'lines of a log before it',
      `console.log('loading {"text": 1}'); console.log('{"level":"info"}'); say({ text: 'Paris' });`,
    ],
    ['lines of a log after it', `say({ text: 'Paris' }); console.log('bye');`],
    [
      'an answer over several lines',
      `console.log('log'); console.log(JSON.stringify({ text: 'Paris', sources: [{ a: 1 }] }, null, 2));`,
    ],
    [
      'no end of the process',
      `say({ text: 'Paris' }); process.stdout.end(() => setInterval(() => {}, 1000));`,
    ],
    [
      'another process that holds its output open',
      `spawn('sleep', ['30'], { stdio: 'inherit', detached: true }).unref(); say({ text: 'Paris' });`,
    ],
  ])('reads an answer with %s', async (_name, text) => {
    using dir = createTempDir();
    await using app = await openProgram(dir, READ + text);
    expect((await app.complete(QUESTION, 1)).text).toBe('Paris');
  });

  it('needs no reader of its question', async () => {
    using dir = createTempDir();
    const messages = [{ role: 'user' as const, content: 'x'.repeat(2_000_000) }];
    await using app = await openProgram(
      dir,
      `process.stdin.destroy(); process.stdout.write('{"text":"Paris"}\\n');`,
    );
    expect((await app.complete({ system: null, messages }, 1)).text).toBe('Paris');
  });

  it.each([
    [
      'says so',
      `say({ error: { message: 'no index' } }); process.exitCode = 3;`,
      { kind: 'rejected', words: 'the application failed: no index' },
    ],
    [
      'asks to be asked again',
      `say({ error: { message: 'busy', retry: true } });`,
      { kind: 'transient', words: 'busy' },
    ],
    [
      'says when to be asked again',
      `say({ error: { message: 'busy', retry: 3 } });`,
      { kind: 'rate_limited', retryAfterMs: 3000, words: 'busy' },
    ],
    [
      'crashes',
      `say({ text: 'half' }); console.error('Traceback: index is gone'); process.exit(7);`,
      { kind: 'rejected', words: 'exit code 7: Traceback: index is gone' },
    ],
    ['is ended', `process.kill(process.pid, 'SIGKILL');`, { kind: 'transient', words: 'SIGKILL' }],
    ['breaks', `process.kill(process.pid, 'SIGSEGV');`, { kind: 'rejected', words: 'SIGSEGV' }],
    ['says no JSON', `console.log('Paris');`, { kind: 'rejected', words: 'it said no JSON' }],
    ['says no text', `say({ answer: 'Paris' });`, { kind: 'rejected', words: 'its `text` is no text' }],
    [
      'says a strange ending',
      `say({ text: 'a', finish_reason: 'error' });`,
      { kind: 'rejected', words: 'finish_reason' },
    ],
    ['says a strange cost', `say({ text: 'a', cost_usd: 'free' });`, { kind: 'rejected', words: 'cost_usd' }],
    [
      'floods its output',
      `const line = 'x'.repeat(65536); const more = () => process.stdout.write(line, more); more();`,
      { kind: 'rejected', words: '4 MiB' },
    ],
  ])('fails where it %s', async (_name, text, { words, ...expected }) => {
    using dir = createTempDir();
    await using app = await openProgram(dir, READ + text);
    const error = await failureOf(app.complete(QUESTION, 1));
    expect(error).toMatchObject(expected);
    expect(error.message).toContain(words);
  });

  it('ends one that hangs, ignores signals and has children, with all of them', async () => {
    using dir = createTempDir();
    const text = `${READ}
import { writeFileSync } from 'node:fs';
process.on('SIGTERM', () => {});
const child = spawn('sleep', ['60'], { stdio: 'ignore' });
const daemon = spawn('sleep', ['61'], { stdio: 'ignore', detached: true });
writeFileSync('pids', [process.pid, child.pid, daemon.pid].join(' '));
setInterval(() => {}, 1000);`;
    const app = await openProgram(dir, text, { timeoutMs: 700 });
    const error = await failureOf(app.complete(QUESTION, 1));
    expect(error).toMatchObject({ kind: 'rejected', failure: { kind: 'unreachable' } });
    await app.close();
    const pids = dir.read('pids').split(' ').map(Number);
    expect(pids).toHaveLength(3);
    await expect.poll(() => pids.filter(isAlive)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'leaves no daemon behind, whatever home it took, and none that is still asked is ended',
    async () => {
      using dir = createTempDir();
      const text = `${READ}
import { existsSync, writeFileSync } from 'node:fs';
const isFirst = !existsSync('daemon');
const env = { ...process.env, HOME: '/' };
const daemon = spawn('sleep', ['62'], { stdio: 'ignore', detached: true, env });
if (isFirst) writeFileSync('daemon', String(daemon.pid));
else writeFileSync('helper', String(daemon.pid));
if (isFirst) say({ text: 'Paris' });
else setInterval(() => existsSync('go') && (say({ text: 'Rome' }), process.exit()), 20);
daemon.unref();`;
      await using app = await openProgram(dir, text);
      expect((await app.complete(QUESTION, 1)).text).toBe('Paris');
      const second = app.complete(QUESTION, 2);
      await expect.poll(() => existsSync(`${dir.path}/helper`) && dir.read('helper')).toMatch(/\d/);
      endStragglers();
      await expect.poll(() => isAlive(Number(dir.read('daemon')))).toBe(false);
      expect(isAlive(Number(dir.read('helper')))).toBe(true);
      dir.write('go', '');
      expect((await second).text).toBe('Rome');
      await app.close();
      await expect.poll(() => isAlive(Number(dir.read('helper')))).toBe(false);
    },
  );

  it('asks a third time, and no more, where somebody ends it', async () => {
    using dir = createTempDir();
    await using app = await openProgram(
      dir,
      `${READ}if (request.trial === 1) say({ text: 'a' }); else process.kill(process.pid, 'SIGKILL');`,
    );
    expect((await app.complete(QUESTION, 1)).text).toBe('a');
    const kinds = [];
    for (let asked = 0; asked < 3; asked += 1) kinds.push((await failureOf(app.complete(QUESTION, 2))).kind);
    expect(kinds).toEqual(['transient', 'transient', 'rejected']);
  });

  it('gives up a program that has never answered', async () => {
    using dir = createTempDir();
    await using app = await openProgram(dir, `throw new Error('SyntaxError in app');`);
    const kinds = [];
    for (let asked = 0; asked < 3; asked += 1) kinds.push((await failureOf(app.complete(QUESTION, 1))).kind);
    expect(kinds).toEqual(['rejected', 'rejected', 'fatal']);
    const { message } = await failureOf(app.complete(QUESTION, 1));
    expect(message).toContain(
      'the application is asked no further: it failed at 3 questions and answered none',
    );
  });

  it('does not judge one that has never answered before what is under way has ended', async () => {
    using dir = createTempDir();
    await using app = await openProgram(
      dir,
      `${READ}
import { existsSync } from 'node:fs';
const { content } = request.messages[0];
if (content === 'die') process.exit(1);
if (content === 'slow') setInterval(() => existsSync('go') && (say({ text: content }), process.exit()), 20);
else say({ text: content });`,
    );
    const ask = (content: string): ReturnType<typeof app.complete> =>
      app.complete({ system: null, messages: [{ role: 'user', content }] }, 1);
    const slow = ask('slow');
    const failures = await Promise.all([1, 2, 3, 4].map(() => failureOf(ask('die'))));
    expect(failures.map(({ kind }) => kind)).toEqual(Array(4).fill('rejected'));
    const next = ask('next');
    dir.write('go', '');
    expect([(await slow).text, (await next).text]).toEqual(['slow', 'next']);
    expect((await failureOf(ask('die'))).kind).toBe('rejected');
  });

  it('says at once that there is no such program', async () => {
    using dir = createTempDir();
    await using app = await openProgram(dir, '', { own: { command: ['no-such-program-here'] } });
    const error = await failureOf(app.complete(QUESTION, 1));
    expect(error).toMatchObject({ kind: 'fatal', failure: { kind: 'no_address' } });
    expect(error.message).toContain('`no-such-program-here` cannot be started: there is no such program');
  });

  it.each(['an interruption', 'the end of the run'])('is ended by %s', async (by) => {
    using dir = createTempDir();
    const stop = new AbortController();
    const app = await openProgram(
      dir,
      `import { writeFileSync } from 'node:fs'; writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000);`,
      { signal: stop.signal },
    );
    const asked = failureOf(app.complete(QUESTION, 1));
    await expect.poll(() => existsSync(`${dir.path}/pid`) && dir.read('pid')).toMatch(/\d/);
    if (by === 'an interruption') stop.abort();
    else await app.close();
    expect((await asked).message).toContain('it was ended with the run');
    await app.close();
    await expect.poll(() => isAlive(Number(dir.read('pid')))).toBe(false);
  });
});

describe('the environment of a program', () => {
  const TELL = `${READ}say({ text: JSON.stringify(process.env) });`;

  it('is a path, a language, a home of its own, and what is named', async () => {
    using dir = createTempDir();
    const keys = new Map([['open-ai', { status: 'given', value: 'sk-1', owners: [] } as const]]);
    const env = { SECRET: 'hidden', INDEX_URL: 'http://index', LANG: 'de_DE.UTF-8', OPENAI_API_KEY: 'x' };
    const app = await openProgram(dir, TELL, {
      env,
      keys,
      own: { env: ['INDEX_URL'], pass_keys: ['open-ai'] },
    });
    const told = JSON.parse((await app.complete(QUESTION, 1)).text) as Record<string, string>;
    const { HOME: home = '', PATH: _path, LLM_BENCH_PROGRAM: mark, ...rest } = told;
    expect(mark).toMatch(/^[0-9a-f-]{36}\.\d+$/);
    expect(rest).toEqual({ LANG: 'de_DE.UTF-8', INDEX_URL: 'http://index', OPEN_AI_API_KEY: 'sk-1' });
    expect(home).toContain('llm-bench-home-');
    expect(existsSync(home)).toBe(true);
    await app.close();
    expect(existsSync(home)).toBe(false);
  });

  it.each([
    [{ env: ['GITHUB_TOKEN'] }, { status: 'wrong', problem: { at: 'env' } }],
    [{ env: ['NOT_THERE'] }, { status: 'closed', failure: { kind: 'no_key' } }],
    [{ pass_keys: ['none'] }, { status: 'wrong', problem: { at: 'pass_keys' } }],
    [{ pass_keys: ['gone'] }, { status: 'closed', failure: { kind: 'no_key' } }],
  ])('bars the way with %j', (own, expected) => {
    using dir = createTempDir();
    const keys = new Map([['gone', { status: 'missing', variable: 'GONE_API_KEY' } as const]]);
    expect(routeTo(dir, { keys, own: { command: ['node'], ...own } })).toMatchObject(expected);
  });

  it('is no way for a program that a stranger may have written', () => {
    const model = { own: { command: ['node'] } } as never;
    expect(command.route(model, { programs: undefined } as never)).toMatchObject({
      status: 'closed',
      failure: { kind: 'untrusted' },
    });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
