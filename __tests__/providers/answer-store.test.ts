import {
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAnswerKeys } from '../../src/providers/answer-key.ts';
import {
  keepCompletion,
  keepVector,
  recallCompletion,
  recallVector,
} from '../../src/providers/answer-lines.ts';
import { AnswerStore } from '../../src/providers/answer-store.ts';
import type { StorePlace } from '../../src/providers/answer-store.ts';
import { createCompletion, createModel } from '../support/plans.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const PROJECT = '0123456789abcdef';
const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 10, 24, 10);

type Opened = { readonly store: AnswerStore; readonly told: string[] };

/** Opens a store in a folder, so many days later. */
function open(dir: TempDir, days = 0, place: Partial<StorePlace> = {}): Opened {
  const told: string[] = [];
  const store = new AnswerStore({
    folder: path.join(dir.path, 'answers'),
    project: PROJECT,
    startedAt: new Date(START_MS + days * DAY_MS),
    onSpoilt: () => told.push('spoilt'),
    onFailure: (reason) => told.push(reason),
    ...place,
  });
  return { store, told };
}

const keyOf = (number: number): string => String(number).padStart(32, '0');

function keep({ store }: Opened, numbers: readonly number[], text = 'answer'): void {
  for (const number of numbers)
    store.keep(keyOf(number), keepCompletion(createCompletion(`${text} ${number}`), store.askedAt));
}

const textOf = ({ store }: Opened, number: number): string | undefined =>
  recallCompletion(store.find(keyOf(number)))?.text;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

const filesOf = (dir: TempDir): string[] =>
  readdirSync(path.join(dir.path, 'answers'))
    .sort()
    .map((name) => path.join(dir.path, 'answers', name));

describe('AnswerStore', () => {
  it('gives to later runs what it keeps, not to its own', () => {
    using dir = createTempDir();
    const first = open(dir);
    keep(first, range(0, 25));
    expect(textOf(first, 3)).toBeUndefined();
    first.store.close();
    const second = open(dir, 1);
    expect(second.store.size).toBe(25);
    expect(range(0, 26).map((number) => textOf(second, number))).toEqual([
      ...range(0, 25).map((number) => `answer ${number}`),
      undefined,
    ]);
    expect(recallCompletion(second.store.find(keyOf(3)))).toEqual({
      ...createCompletion('answer 3'),
      latencyMs: null,
      askedAt: new Date(START_MS).toISOString(),
    });
    expect(second.told).toEqual([]);
    expect(statSync(filesOf(dir)[0]!).mode & 0o777).toBe(0o600);
  });

  it('gives the newest of several answers', () => {
    using dir = createTempDir();
    for (const [days, text] of ['old', 'new'].entries()) {
      const opened = open(dir, days);
      keep(opened, [1], text);
      opened.store.close();
    }
    expect(textOf(open(dir, 2), 1)).toBe('new 1');
  });

  it('writes what it keeps while the run goes on', async () => {
    using dir = createTempDir();
    const killed = open(dir);
    keep(killed, range(0, 12));
    await setImmediate();
    await setImmediate();
    expect(open(dir).store.size).toBe(12);
    killed.store.close();
  });

  it('is written and read by several processes at once', async () => {
    using dir = createTempDir();
    const [one, other] = [open(dir), open(dir)];
    for (const number of range(0, 200)) {
      keep(number % 2 === 0 ? one : other, [number]);
      if (number % 17 === 0) await setImmediate();
    }
    one.store.close();
    expect(open(dir).store.size).toBeGreaterThanOrEqual(100);
    other.store.close();
    const third = open(dir, 1);
    expect(range(0, 200).every((number) => textOf(third, number) === `answer ${number}`)).toBe(true);
    expect([one, other, third].flatMap(({ told }) => told)).toEqual([]);
  });

  it('serves for fourteen days', () => {
    using dir = createTempDir();
    const first = open(dir);
    keep(first, [1]);
    first.store.close();
    expect([14, 15, -2].map((days) => textOf(open(dir, days), 1))).toEqual([
      'answer 1',
      undefined,
      undefined,
    ]);
    const later = open(dir, 15);
    keep(later, [2]);
    later.store.close();
    expect(filesOf(dir)).toHaveLength(1);
  });

  it('drops the oldest, whoever kept them, where there is no more room', () => {
    using dir = createTempDir();
    const maxBytes = 100_000;
    for (const [days, project] of ['f'.repeat(16), PROJECT, PROJECT].entries()) {
      const opened = open(dir, days, { project, maxBytes });
      keep(opened, range(days * 200, days * 200 + 200));
      opened.store.close();
    }
    const last = open(dir, 3);
    const found = range(0, 600).filter((number) => textOf(last, number) !== undefined);
    expect(found.at(-1)).toBe(599);
    expect(found.length).toBeGreaterThan(200);
    expect(found).toEqual(range(600 - found.length, 600));
    const bytes = filesOf(dir).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThanOrEqual(maxBytes);
  });

  it('goes on where another process has dropped what it was about to give', () => {
    using dir = createTempDir();
    const first = open(dir);
    keep(first, [1]);
    first.store.close();
    const second = open(dir, 1);
    writeFileSync(filesOf(dir)[0]!, '');
    expect([textOf(second, 1), second.told]).toEqual([undefined, []]);
  });

  it('believes no torn and no edited entry, nor one under another key, and says so once', () => {
    using dir = createTempDir();
    const first = open(dir);
    keep(first, range(0, 5));
    first.store.close();
    const [file = ''] = filesOf(dir);
    const [zero = '', one = '', two = '', three = '', four = ''] = readFileSync(file, 'utf8').split('\n');
    const lines = [
      ...[zero.replace('answer', 'Answer'), one.replace(keyOf(1), keyOf(7)), 'no line', two],
      ...[three.slice(0, 100), four.slice(0, 30)],
    ];
    writeFileSync(file, lines.join('\n'));
    const second = open(dir, 1);
    expect(range(0, 8).filter((number) => textOf(second, number) !== undefined)).toEqual([2]);
    expect(second.told).toEqual(['spoilt']);
  });

  it('reads no link, no hard link and no file of another name', () => {
    using dir = createTempDir();
    const first = open(dir);
    keep(first, [1]);
    first.store.close();
    const [file = ''] = filesOf(dir);
    const elsewhere = path.join(dir.path, 'elsewhere');
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
    expect(open(dir, 1).store.size).toBe(0);
    renameSync(elsewhere, file);
    linkSync(file, elsewhere);
    expect(open(dir, 1).store.size).toBe(0);
    renameSync(file, path.join(dir.path, 'answers/answers.jsonl'));
    expect(open(dir, 1).store.size).toBe(0);
  });

  it.runIf(canMount)('costs no run where the disk is full', () => {
    using dir = createTempDir();
    const disk = path.join(dir.path, 'disk');
    using _mounted = mountDisk(disk, '16k');
    const opened = open(dir, 0, { folder: path.join(disk, 'answers') });
    keep(opened, range(0, 200));
    opened.store.close();
    expect(opened.told).toEqual(['the disk is full']);
    const later = open(dir, 1, { folder: path.join(disk, 'answers') });
    expect(later.store.size).toBeGreaterThan(10);
    expect(textOf(later, 3)).toBe('answer 3');
  });
});

describe('a vector that is kept', () => {
  it('is the same to the last bit', () => {
    const vector = Float32Array.from([0.1, -2 / 3, 1e-30, 3e38]);
    expect(recallVector(keepVector(vector, 'now'))).toEqual(vector);
  });

  it.each(['', 'AAAA', 'not base64!', Buffer.from(Float32Array.of(NaN).buffer).toString('base64')])(
    'is none where it says %j',
    (text) => expect(recallVector({ asked_at: '2026-11-24', vector: text })).toBeUndefined(),
  );
});

describe('createAnswerKeys', () => {
  const model = createModel();
  const prompt = { system: null, messages: [{ role: 'user', content: 'q' }] } as const;
  const keyFor = (more: Parameters<typeof createModel>[0] = {}): string =>
    createAnswerKeys(createModel(more)).answer(prompt, 1);

  it('gives another key for all that shapes an answer', () => {
    const keys = createAnswerKeys(model);
    const all = [
      keyFor(),
      ...[{ provider: 'ollama' }, { model: 'other' }, { baseUrl: 'http://localhost:1/v1' }].map(keyFor),
      ...[{ temperature: 1 }, { temperature: null }, { maxTokens: 5 }, { assumed: [] }].map(keyFor),
      ...[{ stop: ['a'] }, { seed: 1 }, { params: { top_p: 1 } }, { stream: true }].map(keyFor),
      ...[{ headers: { a: 'b' } }, { authHeader: 'x' }, { own: { dimensions: 3 } }].map(keyFor),
      keys.answer(prompt, 2),
      keys.answer({ ...prompt, system: 's' }, 1),
      keys.answer({ ...prompt, messages: [...prompt.messages, { role: 'assistant', content: 'q' }] }, 1),
      keys.answer({ ...prompt, messages: [{ role: 'assistant', content: 'q' }] }, 1),
      keys.answer({ ...prompt, answerSchema: { type: 'object' } }, 1),
      keys.vector('q'),
      keys.vector('r'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
  });

  it('gives the same key whatever the model is called, and however it is asked', () => {
    const same = [
      ...[{ id: 'other' }, { apiKey: 'other' }, { timeoutMs: 1 }, { maxConcurrency: 1 }].map(keyFor),
      ...[{ price: { input: 1, output: 1 } }, { record: 'a.jsonl' }, { scoreReasoning: true }].map(keyFor),
      keyFor({ params: {}, assumed: ['max_tokens', 'temperature'] }),
    ];
    expect(new Set([...same, keyFor()]).size).toBe(1);
  });
});
