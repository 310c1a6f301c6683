import { randomBytes } from 'node:crypto';
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keepCompletion, recallCompletion } from '../../src/providers/answer-lines.ts';
import { packAnswers, unpackAnswers } from '../../src/providers/answer-pack.ts';
import { AnswerStore } from '../../src/providers/answer-store.ts';
import { createCompletion } from '../support/plans.ts';
import { createTempDir } from '../support/temp-dir.ts';

const PROJECT = '0123456789abcdef';
const DAY_MS = 86_400_000;
const dayOf = (days: number): Date => new Date(Date.UTC(2026, 10, 24) + days * DAY_MS);
const keyOf = (number: number): string => String(number).padStart(32, '0');

function open(folder: string, days: number): AnswerStore {
  const ignore = (): void => undefined;
  return new AnswerStore({
    ...{ folder, project: PROJECT, startedAt: dayOf(days) },
    ...{ onSpoilt: ignore, onFailure: ignore },
  });
}

function keep(folder: string, days: number, numbers: readonly number[], text = 'answer'): void {
  const store = open(folder, days);
  for (const number of numbers)
    store.keep(keyOf(number), keepCompletion(createCompletion(`${text} ${number}`), store.askedAt));
  store.close();
}

const textOf = (store: AnswerStore, number: number): string | undefined =>
  recallCompletion(store.find(keyOf(number)))?.text;

describe('packAnswers', () => {
  it('carries the newest answer to each question to another machine, for as long as it serves', async () => {
    using dir = createTempDir();
    const [here, there] = [path.join(dir.path, 'here'), path.join(dir.path, 'there')];
    keep(here, 0, [1, 2, 3], 'old');
    keep(here, 1, [2], 'new');
    const [file = ''] = readdirSync(here);
    appendFileSync(path.join(here, file), '{"key":"torn');
    const packed = await packAnswers(here, dayOf(1));
    unpackAnswers(packed!, there, PROJECT, dayOf(2));
    keep(there, 2, [3], 'newest');
    const store = open(there, 3);
    expect([1, 2, 3, 4].map((number) => textOf(store, number))).toEqual([
      'old 1',
      'new 2',
      'newest 3',
      undefined,
    ]);
    expect([1, 2].map((number) => textOf(open(there, 15), number))).toEqual([undefined, 'new 2']);
    expect(await packAnswers(there, dayOf(40))).toBeNull();
  });

  it('leaves out the oldest where they would be too large', async () => {
    using dir = createTempDir();
    // Nothing of it can be packed much smaller.
    const texts = [0, 1, 2, 3].map(() => randomBytes(1500).toString('base64'));
    for (const [number, text] of texts.entries()) keep(dir.path, number / 10, [number], text);
    const packed = await packAnswers(dir.path, dayOf(2), 6000);
    expect(packed!.length).toBeLessThanOrEqual(6000);
    using other = createTempDir();
    unpackAnswers(packed!, other.path, PROJECT, dayOf(2));
    const store = open(other.path, 2);
    expect(textOf(store, 3)).toBe(`${texts[3]!} 3`);
    expect(textOf(store, 0)).toBeUndefined();
  });
});

describe('unpackAnswers', () => {
  it.each([
    ['no pack', Buffer.from('no pack')],
    ['a bomb', gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ['a part', gzipSync('{"key":"').subarray(0, 12)],
    ['another text', gzipSync('[]\n{}\nnull')],
  ])('makes nothing of %s', (_what, packed) => {
    using dir = createTempDir();
    unpackAnswers(packed, dir.path, PROJECT, dayOf(0));
    expect(open(dir.path, 0).size).toBe(0);
  });
});
