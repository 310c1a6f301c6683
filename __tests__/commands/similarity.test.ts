import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { startEmbeddingServer } from '../support/embedding-server.ts';
import type { EmbeddingServer } from '../support/embedding-server.ts';
import { callVerb } from '../support/io.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

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
      models: [{ id: 'm', provider: 'openai', ...address }],
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
  return { ...called, record: JSON.parse(dir.read('results/run.json')) as RunRecord };
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
});
