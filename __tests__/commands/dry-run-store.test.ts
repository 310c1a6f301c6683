import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

let server: Loopback;
let dir: TempDir;
let home: TempDir;
/** Told of each request before it is answered. */
let onAsked: () => void;
beforeEach(async () => {
  onAsked = () => undefined;
  server = await startLoopback((_request, response) => {
    onAsked();
    sendJson(response, openAiProtocol.answer('q'));
  });
  [dir, home] = [createTempDir(), createTempDir()];
});
afterEach(async () => {
  for (const folder of [dir, home]) folder[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

function write(inputs: readonly string[], model: object = {}): void {
  const entry = { id: 'm', provider: 'openai', base_url: `${server.url}/v1`, price: { input: 1, output: 1 } };
  const models = [{ ...entry, max_tokens: 10, ...model }];
  dir.write('llm-bench.yml', JSON.stringify({ models, benchmarks: { files: ['b.json'] } }));
  const test_cases = inputs.map((input, index) => ({ id: `c${index}`, input, expected: 'q' }));
  dir.write('b.json', JSON.stringify({ name: 'b', evaluators: ['contains_match'], test_cases }));
}

const run = (...args: readonly string[]) => runUntil(undefined, ...args);

const runUntil = (signal: AbortSignal | undefined, ...args: readonly string[]) =>
  callVerb('run', ['--allowed-hosts', `openai=${new URL(server.url).host}`, ...args], dir.path, {
    env: { XDG_CACHE_HOME: home.path, OPENAI_API_KEY: 'sk-canary-Zk3jQ9xV7bT2mW8r' },
    ...(signal !== undefined && { signal }),
  });

type Cell = {
  readonly requests: number;
  readonly kept: number;
  readonly from_store: number;
  readonly cost_usd: number;
};
const estimate = async (...args: readonly string[]): Promise<Cell> => {
  const { out } = await run('--dry-run', '--json', ...args);
  const { cells } = JSON.parse(out) as { cells: [Cell] };
  return cells[0];
};

/** All files of the store with their content. */
const listStored = (): unknown => {
  const folder = path.join(home.path, 'llm-bench/answers');
  return readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
};

const QUESTIONS = Array.from({ length: 6 }, (_, index) => `q${index}`);

describe('run --dry-run after a run', () => {
  it('counts what that was answered, and what the rest takes, as the next run then asks', async () => {
    write(QUESTIONS);
    const before = await estimate();
    expect(before).toMatchObject({ requests: 6, from_store: 0 });
    await run();
    const stored = listStored();
    expect(await estimate()).toMatchObject({
      ...{ requests: 0, from_store: 6, input_tokens: 0, output_tokens: 0, cost_usd: 0 },
    });
    write([...QUESTIONS.slice(0, 4), 'other', 'new']);
    const after = await estimate();
    expect(after).toMatchObject({ requests: 2, from_store: 4 });
    expect(after.cost_usd).toBeLessThan(before.cost_usd);
    expect(await estimate('--repeat', '2')).toMatchObject({ requests: 8, from_store: 4 });
    expect(listStored()).toEqual(stored);
    const asked = server.received.length;
    expect(asked).toBe(6);
    await run();
    expect(server.received.length - asked).toBe(2);
  });

  it('says it in words', async () => {
    write(QUESTIONS);
    await run();
    write([...QUESTIONS, 'new']);
    const { out } = await run('--dry-run');
    expect(out).toContain('b on m: 7 cases, 6 answers from the store, 1 request (it was chosen)');
    expect(out).toContain('in all: 6 answers from the store, 1 request,');
  });

  it.each([['--fresh'], ['--no-store'], ['--batch']])(
    'counts everything where %s asks for everything',
    async (option) => {
      write(QUESTIONS);
      await run();
      expect(await estimate(option)).toMatchObject({ requests: 6, from_store: 0 });
    },
  );

  it('counts everything where the model is another, or a setting of it', async () => {
    write(QUESTIONS);
    await run();
    write(QUESTIONS, { temperature: 0.5 });
    expect(await estimate()).toMatchObject({ requests: 6, from_store: 0 });
  });
});

describe('run --dry-run after a run that was interrupted', () => {
  /** Interrupts a run at its fifth request; gives its journal. */
  async function interrupt(...args: readonly string[]): Promise<string> {
    write(QUESTIONS, { max_concurrency: 1 });
    const interruption = new AbortController();
    onAsked = () => {
      if (server.received.length === 5) interruption.abort();
    };
    await runUntil(interruption.signal, '--no-store', ...args);
    const name = readdirSync(path.join(dir.path, 'results')).find((file) => file.startsWith('journal-'));
    return path.join('results', name ?? '');
  }

  it.each([[[]], [['--shard', '1/1']]])(
    'counts what that has kept, and leaves it alone: %j',
    async (args) => {
      const journal = await interrupt(...args);
      const kept = dir.read(journal);
      expect(await estimate('--no-store', ...args)).toMatchObject({ requests: 2, kept: 4, from_store: 0 });
      const { out } = await run('--dry-run', '--no-store', ...args);
      expect(out).toContain('6 cases, 4 answers kept from an interrupted run, 2 requests');
      expect(await estimate('--no-store', '--fresh', ...args)).toMatchObject({ requests: 6, kept: 0 });
      expect(dir.read(journal)).toBe(kept);
      const asked = server.received.length;
      await run('--no-store', ...args);
      expect(server.received.length - asked).toBe(2);
    },
  );
});
