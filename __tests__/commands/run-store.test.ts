import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { textOf, verdictOf } from '../support/fake-judge.ts';
import { startEmbeddingServer } from '../support/embedding-server.ts';
import type { Called } from '../support/cli.ts';
import { callVerb } from '../support/io.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { readRun } from '../support/read-records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const KEY = 'sk-canary-Zk3jQ9xV7bT2mW8r';
let server: Loopback;
let dir: TempDir;
let home: TempDir;
/** What the model says to a question; the number of the request is another each time. */
let answer: (question: string, count: number) => string;
beforeEach(async () => {
  others = [];
  answer = (question, count) => `${question} ${count}`;
  server = await startLoopback(({ body }, response, count) => {
    const text = textOf(body);
    const said = text.includes('You judge answers') ? verdictOf(text, 9) : answer(text, count);
    sendJson(response, openAiProtocol.answer(said));
  });
  [dir, home] = [createTempDir(), createTempDir()];
});
afterEach(async () => {
  for (const folder of [dir, home]) folder[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

type Settings = {
  readonly model?: object;
  readonly config?: object;
  readonly evaluators?: readonly unknown[];
};

function write(
  inputs: readonly string[],
  { model, config, evaluators = ['contains_match'] }: Settings = {},
): void {
  const entry = { id: 'm', provider: 'openai', base_url: `${server.url}/v1`, price: { input: 1, output: 1 } };
  dir.write('llm-bench.yml', JSON.stringify({ models: [{ ...entry, ...model }], ...config }));
  const test_cases = inputs.map((input, index) => ({ id: `c${index}`, input, expected: 'q' }));
  dir.write('benchmarks/b.json', JSON.stringify({ name: 'b', evaluators, test_cases }));
}

let minute = 0;
/** Further hosts that may be asked. */
let others: readonly Loopback[] = [];
/** Runs, each time a minute later; gives what was asked and what the run says. */
async function run(...args: readonly string[]): Promise<Called & { asked: number; record: RunRecord }> {
  const called = await call('run', ...args);
  return { ...called, record: readRun(path.join(dir.path, 'results')) };
}

/** Calls a verb, each time a minute later; gives what was asked. */
async function call(verb: string, ...args: readonly string[]): Promise<Called & { asked: number }> {
  const before = server.received.length;
  minute += 1;
  const at = new Date(Date.UTC(2026, 10, 24, 10, minute));
  const hosts = [server, ...others].map(({ url }) => `openai=${new URL(url).host}`).join(',');
  const called = await callVerb(verb, ['--allowed-hosts', hosts, ...args], dir.path, {
    now: () => at,
    env: { XDG_CACHE_HOME: home.path, OPENAI_API_KEY: KEY },
  });
  return { ...called, asked: server.received.length - before };
}

const QUESTIONS = Array.from({ length: 40 }, (_, index) => `q${index}`);
const resultsOf = ({ cells }: RunRecord) => cells[0]!.results;
const outputs = (record: RunRecord) => resultsOf(record).map(({ output }) => output);
const stored = (): string[] => {
  const folder = path.join(home.path, 'llm-bench/answers');
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
};

describe('a run after a run', { timeout: 60_000 }, () => {
  it('asks nothing where nothing changed, and says what it did not pay', async () => {
    write(QUESTIONS);
    const first = await run();
    expect(first).toMatchObject({ asked: 40, err: expect.not.stringContaining('store') as string });
    expect(first.record).not.toHaveProperty('from_store');
    const { asked, record, err } = await run();
    expect(asked).toBe(0);
    expect(err).toContain('40 answers from the store, 0 asked\n');
    expect(dir.read('results/summary.md')).toContain('40 answers came from the store and cost nothing.');
    expect(outputs(record)).toEqual(outputs(first.record));
    expect(record).toMatchObject({ requests: 0, from_store: 40, cost_usd: 0 });
    expect(resultsOf(record)[0]).toMatchObject({
      asked_at: first.record.started_at,
      latency_ms: null,
      cost_usd: null,
      attempts: 0,
      usage: { input_tokens: 7, output_tokens: 3 },
    });
    expect(record.cells[0]?.summary).toMatchObject({ avg_latency_ms: null, p95_latency_ms: null });
    expect(resultsOf(first.record)[0]).not.toHaveProperty('asked_at');
  });

  it('asks for ten cases where ten have changed, wherever they stand and whatever they are called', async () => {
    write(QUESTIONS);
    await run();
    write([
      ...QUESTIONS.map((question, index) => (index % 4 === 0 ? `new ${question}` : question)).toReversed(),
    ]);
    const { asked, err } = await run();
    expect(asked).toBe(10);
    expect(err).toContain('30 answers from the store, 10 asked\n');
  });

  it('asks for more trials alone, and each is its own', async () => {
    write(QUESTIONS.slice(0, 5));
    await run();
    const twice = await run('--repeat', '2');
    expect(twice.asked).toBe(5);
    const { asked, record } = await run('--repeat', '2');
    expect(asked).toBe(0);
    expect(resultsOf(record)[0].trials?.map(({ output }) => output)).toEqual(
      resultsOf(twice.record)[0].trials?.map(({ output }) => output),
    );
    expect(new Set(resultsOf(record)[0].trials?.map(({ asked_at }) => asked_at)).size).toBe(2);
  });

  it('scores what it was answered before by other evaluators', async () => {
    write(QUESTIONS);
    await run();
    write(QUESTIONS, { evaluators: ['starts_with'] });
    const { asked, record } = await run();
    expect(asked).toBe(0);
    expect(resultsOf(record)[0]).toMatchObject({ passed: true, scores: { starts_with: 1 } });
  });

  it('asks in no shard what any run was answered, and merges what one run would say', async () => {
    write(QUESTIONS);
    const [one, two] = [await call('run', '--shard', '1/2'), await call('run', '--shard', '2/2')];
    expect(one.asked + two.asked).toBe(40);
    write(QUESTIONS, { evaluators: ['starts_with'] });
    const dry = await call('run', '--shard', '2/3', '--dry-run');
    expect(dry.out).toMatch(/\d+ answers from the store/);
    for (const shard of ['1/3', '2/3', '3/3'])
      expect(await call('run', '--shard', shard)).toMatchObject({
        asked: 0,
        err: expect.stringMatching(/\d+ answers from the store, 0 asked/) as string,
      });
    const merged = await call('merge');
    const after = readRun(path.join(dir.path, 'results'));
    expect(merged).toMatchObject({ code: 0, asked: 0 });
    expect(after).toMatchObject({ requests: 0, from_store: 40, cost_usd: 0 });
    expect(resultsOf(after)[0]).toMatchObject({ passed: true, asked_at: expect.any(String) as string });
    const alone = await run();
    const { started_at: _, finished_at: __, ...said } = after;
    const { started_at: ___, finished_at: ____, ...asOne } = alone.record;
    expect({ ...said, cells: said.cells.map(({ results }) => results) }).toEqual({
      ...asOne,
      cells: asOne.cells.map(({ results }) => results),
    });
    expect((await call('run', '--shard', '1/3', '--no-store')).asked).toBeGreaterThan(0);
  });

  it.each([
    ['--no-store', 40, 40],
    ['--fresh', 40, 0],
  ])('asks everything with %s; what it keeps of that', async (option, again, after) => {
    write(QUESTIONS);
    const first = await run();
    const second = await run(option);
    expect([second.asked, second.err]).toEqual([again, expect.not.stringContaining('from the store')]);
    const third = await run();
    expect(third.asked).toBe(0);
    expect(outputs(third.record)).toEqual(outputs(after === 0 ? second.record : first.record));
  });

  it('keeps nothing with --no-store', async () => {
    write(QUESTIONS);
    await run('--no-store');
    expect(stored()).toEqual([]);
  });

  it('is no other project’s, and keeps nothing in a workflow', async () => {
    write(QUESTIONS);
    const env = { XDG_CACHE_HOME: home.path, OPENAI_API_KEY: KEY };
    const args = ['--allowed-hosts', new URL(server.url).host];
    await callVerb('run', args, dir.path, { env: { ...env, GITHUB_ACTIONS: 'true' } });
    expect(stored()).toEqual([]);
    await run();
    using other = createTempDir({
      'llm-bench.yml': dir.read('llm-bench.yml'),
      'benchmarks/b.json': dir.read('benchmarks/b.json'),
    });
    await callVerb('run', args, other.path, { env });
    expect(server.received).toHaveLength(3 * 40);
  });

  it('asks again what another key would not be answered as', async () => {
    write(QUESTIONS);
    await run();
    write(QUESTIONS, { model: { temperature: 1 } });
    expect((await run()).asked).toBe(40);
    write(QUESTIONS, { model: { temperature: 1, headers: { 'X-Team': 'a' } } });
    expect((await run()).asked).toBe(40);
    write(QUESTIONS, { model: { temperature: 1 }, config: { concurrency: 2 } });
    expect((await run()).asked).toBe(0);
  });
});

describe('a store that was tampered with', () => {
  it('asks again for what was torn or edited, and says so once', async () => {
    write(QUESTIONS);
    await run();
    const [file = ''] = stored();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const [first = '', second = '', ...others] = lines;
    const last = others.pop() ?? '';
    writeFileSync(
      file,
      [
        first.replace('"text":"q', '"text":"Q'),
        second.replace('stop', 'refusal'),
        ...others,
        last.slice(0, 90),
      ].join('\n'),
    );
    const { asked, err } = await run();
    expect(asked).toBe(3);
    expect(err.match(/the store has answers that are torn or were edited/g)).toHaveLength(1);
    // What was asked again is kept.
    expect((await run()).asked).toBe(0);
  });

  it('costs a note where it cannot be written', async () => {
    write(QUESTIONS);
    home.write('llm-bench/answers', 'no folder');
    const { code, err, asked } = await run();
    expect([code, asked]).toEqual([0, 40]);
    expect(err.match(/answers are not kept for later runs: /g)).toHaveLength(1);
  });
});

describe('what the store holds', () => {
  it('is no key and no header, and an answer that repeats a key is asked again', async () => {
    answer = (question, count) => (question.endsWith('3') ? `the key is ${KEY}` : `${question} ${count}`);
    const api_keys = { openai: '${OPENAI_API_KEY}' };
    write(QUESTIONS, { model: { headers: { 'X-Team': 'a-team-of-ours' } }, config: { api_keys } });
    await run();
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    const text = stored()
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    expect(text.match(/\n/g)).toHaveLength(36);
    for (const secret of [KEY, 'a-team-of-ours', Buffer.from(KEY).toString('base64')])
      expect(text).not.toContain(secret);
    expect((await run()).asked).toBe(4);
  });

  it('is what a judge replied, too', async () => {
    const judge = { model: { provider: 'openai', base_url: `${server.url}/v1`, model: 'j' } };
    write(QUESTIONS, { config: { judge }, evaluators: ['llm_judge'] });
    expect((await run()).asked).toBe(80);
    const { asked, record } = await run();
    expect(asked).toBe(0);
    expect(record.instruments).toEqual({
      judge: {
        ...{ model: 'j', requests: 0, from_store: 40 },
        ...{ usage: { input_tokens: 0, output_tokens: 0 }, cost_usd: null },
      },
    });
    expect(resultsOf(record).every(({ scores }) => scores?.['llm_judge'] === 0.9)).toBe(true);
  });

  it('is the vectors of texts, too', async () => {
    await using embedding = await startEmbeddingServer();
    const embeddings = { model: { provider: 'openai', base_url: `${embedding.url}/v1`, model: 'e' } };
    answer = (question) => question;
    const settings = { config: { embeddings }, evaluators: ['semantic_similarity'] };
    write(QUESTIONS.slice(0, 5), settings);
    others = [embedding];
    const scores = async () => resultsOf((await run()).record).map((result) => result.scores);
    const first = await scores();
    expect(await scores()).toEqual(first);
    expect(embedding.embedded()).toHaveLength(1);
    write(QUESTIONS.slice(0, 6), settings);
    await scores();
    expect(embedding.embedded().slice(1)).toEqual([['q5']]);
  });
});

describe('a rematch', () => {
  it('asks both sides anew, whatever the store has', async () => {
    answer = () => 'q';
    write(QUESTIONS, { model: { system_prompt: 'old' } });
    await run();
    answer = (text) => (text.includes('new') ? 'no' : 'q');
    write(QUESTIONS, { model: { system_prompt: 'new' } });
    // Three answers of either side to each case.
    const { asked, code } = await run('--compare');
    expect([asked, code]).toEqual([40 + 240, 1]);
    await run();
    // The first look is in the store by now; the rematch of an earlier run stands for it within a day.
    expect((await run('--compare', '--no-store')).asked).toBeGreaterThanOrEqual(40);
  });
});
