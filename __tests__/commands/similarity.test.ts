import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { startEmbeddingServer } from '../support/embedding-server.ts';
import type { EmbeddingServer } from '../support/embedding-server.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

let server: EmbeddingServer;
let dir: TempDir;
beforeEach(async () => {
  server = await startEmbeddingServer();
  dir = createTempDir();
});
afterEach(async () => {
  dir[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

type Entry = Readonly<Record<string, unknown>>;

function write(cases: readonly object[], embeddings: Entry | string = {}, config: Entry = {}): void {
  const embedder = typeof embeddings === 'string' ? embeddings : { provider: 'openai', ...embeddings };
  const address = { base_url: `${server.url}/v1` };
  dir.write(
    'llm-bench.yml',
    JSON.stringify({
      models: [{ id: 'm', provider: 'openai', api_key: null, ...address }],
      embeddings: {
        model: typeof embedder === 'string' ? embedder : { ...address, model: 'e', ...embedder },
      },
      ...config,
    }),
  );
  dir.write(
    'benchmarks/b.json',
    JSON.stringify({ name: 'b', evaluators: ['semantic_similarity'], test_cases: cases }),
  );
}

async function run(...args: readonly string[]) {
  const called = await callVerb('run', ['--allowed-hosts', server.host, ...args], dir.path);
  return { ...called, record: readRun(`${dir.path}/results`) };
}

describe('semantic_similarity', () => {
  it('scores the cosine of answer and expected text, the best of a list, and asks for each text once', async () => {
    write([
      { input: 'listen', expected: 'silent' },
      { input: 'aab', expected: ['zzz', 'abb'] },
      { input: 'abc', expected: 'xyz' },
      { input: 'silent', expected: 'listen' },
    ]);
    const { record } = await run();
    const values = record.cells[0]!.results.map(({ scores }) => scores?.['semantic_similarity']);
    expect(values).toEqual([1, expect.closeTo(0.8), 0, 1]);
    expect(server.embedded()).toHaveLength(1);
    expect(server.embedded()[0]?.toSorted()).toEqual(['aab', 'abb', 'abc', 'listen', 'silent', 'xyz', 'zzz']);
    expect(record.instruments).toEqual({
      embedder: { model: 'e', requests: 1, usage: { input_tokens: 7, output_tokens: 0 }, cost_usd: null },
    });
    expect(record.requests).toBe(5);
  });

  it('shows the embedder no key that an answer holds', async () => {
    const key = 'sk-a1b2c3d4e5f6g7h8i9j0k1l2';
    server.answer = () => `The key is ${key}.`;
    write([{ input: 'What is it?', expected: 'secret' }], {}, { api_keys: { other: '${OTHER_API_KEY}' } });
    await callVerb('run', ['--allowed-hosts', server.host], dir.path, { env: { OTHER_API_KEY: key } });
    const texts = server.embedded().flat();
    expect(texts).toContain('secret');
    expect(texts).toHaveLength(2);
    expect(texts.join(' ')).not.toContain('a1b2c3d4e5f6');
  });

  it.each([5, 64])('takes at most 12 requests for 1 000 cases, %d at once', async (concurrency) => {
    server.answer = (question) => `answer ${question}`;
    const cases = Array.from({ length: 1000 }, (_, index) => ({
      input: `q ${index}`,
      expected: `e ${index}`,
    }));
    write(cases, {}, { concurrency });
    const { record } = await run();
    expect(record.cells[0]?.summary).toMatchObject({ total_tests: 1000, unscored: 0 });
    expect(server.embedded().length).toBeLessThanOrEqual(12);
    expect(server.embedded().every((texts) => texts.length <= 256)).toBe(true);
  });

  it('takes texts that are many times the same once, however many answers there are', async () => {
    server.answer = () => 'yes';
    write(Array.from({ length: 1500 }, (_, index) => ({ input: `q ${index}`, expected: 'yes' })));
    const { record } = await run();
    expect(record.cells[0]?.summary).toMatchObject({ passed: 1500 });
    expect(server.embedded()).toEqual([['yes']]);
  });

  it('asks Ollama in its own protocol, and lets it cut no text', async () => {
    write([{ input: 'listen', expected: 'silent' }], { provider: 'ollama', base_url: server.url });
    const { record } = await run();
    expect(record.cells[0]?.results[0]?.scores).toEqual({ semantic_similarity: 1 });
    expect(server.received.find(({ path }) => path === '/api/embed')?.body).toMatchObject({
      model: 'e',
      truncate: false,
    });
  });

  it('names provider, host, model and dimensions in record and fingerprint', async () => {
    write([{ input: 'a', expected: 'a' }]);
    const plain = (await run()).record.cells[0];
    expect(plain?.config?.evaluators?.[0]?.instruments).toEqual({
      embedder: { provider: 'openai', host: server.host, model: 'e', dimensions: null },
    });
    write([{ input: 'a', expected: 'a' }], { dimensions: 26 });
    const cut = (await run()).record.cells[0];
    expect(server.received.at(-1)?.body).toMatchObject({ dimensions: 26, encoding_format: 'float' });
    expect(cut?.fingerprint).not.toBe(plain?.fingerprint);
    expect(cut?.results[0]?.case_hash).toBe(plain?.results[0]?.case_hash);
  });

  it('takes the vectors of a recording, and says which text it lacks', async () => {
    const cases = [
      { input: 'one', expected: 'neo' },
      { input: 'two', expected: 'six' },
    ];
    write(cases, { record: 'vectors.jsonl' });
    const { record } = await run();
    const replay = { provider: 'replay', recording: 'vectors.jsonl', base_url: undefined };
    write(cases, replay);
    const asked = server.embedded().length;
    const again = await run();
    expect(server.embedded()).toHaveLength(asked);
    const scoresOf = (run: RunRecord) => run.cells[0]!.results.map(({ scores }) => scores);
    expect(scoresOf(again.record)).toEqual(scoresOf(record));
    write([...cases, { input: 'three', expected: 'one' }], replay);
    const third = (await run()).record.cells[0]!.results;
    expect(third.map(({ error }) => error)).toEqual([
      null,
      null,
      'unscored: semantic_similarity: embedder: the recording has no vector for this text',
    ]);
  });
});

it('is told beforehand: about how many requests it takes', async () => {
  write(Array.from({ length: 300 }, (_, index) => ({ input: `q ${index}`, expected: 'a' })));
  const { out } = await callVerb('validate', ['--allowed-hosts', server.host], dir.path);
  expect(out).toContain(
    'b on m: 300 cases, 300 requests\nembedder: about 3 requests more to score the answers\n',
  );
  expect(server.received).toEqual([]);
});

describe('an embedder that fails', () => {
  const CASES = [
    { input: 'abc', expected: 'abd' },
    { input: 'xyz', expected: 'xyy' },
  ];
  const vector = [1, 2, 3];
  const data = (...embeddings: unknown[]) => ({
    data: embeddings.map((embedding, index) => ({ index, embedding })),
  });

  it.each<[string, (texts: readonly string[]) => number | object, string]>([
    ['too few vectors', () => data(vector, vector, vector, vector, vector), 'vectors for'],
    ['a number that is none', (texts) => data(...texts.map(() => [1, null, 3])), 'finite numbers'],
    ['text for a number', (texts) => data(...texts.map(() => ['1', 2, 3])), 'finite numbers'],
    ['no vector', (texts) => data(...texts.map(() => null)), 'no vector where one must be'],
    ['zeros', (texts) => data(...texts.map(() => [0, 0, 0])), 'zeros alone'],
    ['a missing index', (texts) => ({ data: texts.map(() => ({ embedding: vector })) }), 'indices'],
    [
      'one index for all',
      (texts) => ({ data: texts.map(() => ({ index: 0, embedding: vector })) }),
      'no vectors',
    ],
    ['401', () => 401, 'answered 401'],
    ['400', () => 400, 'answered 400'],
  ])('by %s leaves cases unscored, and keeps the answers', async (_name, instead, words) => {
    server.instead = (texts) => (texts.length === 1 && words === 'no vectors' ? 400 : instead(texts));
    write(CASES);
    const { code, record } = await run();
    expect(code).toBe(3);
    for (const { output, passed, error, error_kind } of record.cells[0]!.results) {
      expect({ passed, error_kind }).toEqual({ passed: null, error_kind: 'unscored' });
      expect(output).not.toBeNull();
      if (words !== 'no vectors') expect(error).toContain(words);
    }
  });

  it('by vectors of different lengths in one response is not believed', async () => {
    server.instead = (texts) => data(...texts.map((_text, index) => (index === 1 ? [1, 2] : vector)));
    write(CASES);
    const { record } = await run();
    expect(record.cells[0]?.results[0]?.error).toBe(null);
    expect(server.embedded().length).toBeGreaterThan(1);
  });

  it('for one text costs no other its score', async () => {
    server.instead = (texts) => (texts.some((text) => text.includes('bad')) ? 400 : undefined);
    const many = Array.from({ length: 40 }, (_, index) => ({ input: `good ${index}`, expected: 'fine' }));
    write([...many, { input: 'bad', expected: 'fine' }]);
    const { record } = await run();
    expect(record.cells[0]?.summary).toMatchObject({ total_tests: 41, unscored: 1 });
    expect(server.embedded().length).toBeLessThan(20);
  });

  it('for a while is asked again, and counts as one', async () => {
    server.instead = (_texts, count) => (count < 4 ? [429, 500, 503][count - 1] : undefined);
    write(CASES);
    const { code, record } = await run();
    expect(code).toBe(0);
    expect(record.instruments?.['embedder']?.requests).toBe(4);
  });
});

describe('an embedder without its key', () => {
  const KEYED = { api_keys: { openai: '${OPENAI_API_KEY}' } };
  const byKey = { base_url: undefined, model: 'text-embedding-3-small' };

  it('is the mistake of whoever runs nothing else, and nobody is asked', async () => {
    write([{ input: 'a', expected: 'a' }], byKey, KEYED);
    await expect(problemsOfAsync(run())).resolves.toContain(
      'model `text-embedding-3-small` cannot be asked: the environment variable OPENAI_API_KEY is missing',
    );
    expect(server.received).toEqual([]);
  });

  it('leaves its cells unmeasured where others can be run', async () => {
    write([{ input: 'a', expected: 'a' }], byKey, KEYED);
    dir.write(
      'benchmarks/c.json',
      JSON.stringify({ name: 'c', test_cases: [{ input: 'a', expected: 'a' }] }),
    );
    const { code, record } = await run();
    expect(code).toBe(3);
    expect(record.cells.map(({ unmeasured }) => unmeasured !== undefined)).toEqual([true, false]);
    expect(server.received).toHaveLength(1);
  });

  it('is nobody’s business where no benchmark needs it', async () => {
    write([], byKey, KEYED);
    dir.write(
      'benchmarks/b.json',
      JSON.stringify({ name: 'c', test_cases: [{ input: 'a', expected: 'a' }] }),
    );
    expect((await run()).code).toBe(0);
  });
});
