import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShard } from '../../src/records/read-shard.ts';
import type { FoundShard } from '../../src/records/read-shard.ts';
import { readShardName } from '../../src/records/shard-name.ts';
import { writeShard } from '../../src/records/write-shard.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { createRecord } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const AT = '2026-11-24T10:00:00.000Z';
const NOTHING = { requests: 0, input_tokens: 0, output_tokens: 0, cost_usd: 0 };
const CONTENT = {
  header: { plan: 'abc', index: 1, total: 1, attempt: 1, tool_version: '0.1.0', started_at: AT },
  records: [createRecord(['1', '0'])].map((record) => ({
    ...record,
    results: record.results.map((result) => ({ ...result, case_hash: 'h' })) as never,
  })),
  unasked: [],
  spent: { ...NOTHING, instruments: {}, models: {}, lines: {} },
  finished_at: AT,
};

/** What is read of a shard's file after this became of its lines. */
async function readAfter(change: (lines: string[]) => readonly string[]): Promise<FoundShard> {
  using dir = createTempDir();
  const name = path.basename(await writeShard(dir.path, CONTENT));
  dir.write(
    name,
    change(dir.read(name).trimEnd().split('\n'))
      .map((line) => `${line}\n`)
      .join(''),
  );
  return await readShard(path.join(dir.path, name), ANYWHERE, 'it.jsonl');
}

describe('readShard', () => {
  it('gives what was written', async () => {
    const found = await readAfter((lines) => lines);
    expect(found).toMatchObject({ status: 'whole', header: CONTENT.header, end: { answers: 2 } });
  });

  it.each<[string, (lines: string[]) => readonly string[], string]>([
    ['no JSON', ([head = '', , ...rest]) => [head, 'x', ...rest], 'it.jsonl:2: it is no JSON'],
    [
      'a value of another type',
      ([head = '', first = '', ...rest]) => [head, first.replace('"trial":1', '"trial":"1"'), ...rest],
      'it.jsonl:2: `trial` must be a number from 0, found',
    ],
    [
      'a verdict that is none',
      ([head = '', first = '', ...rest]) => [head, first.replace('"passed":true', '"passed":1'), ...rest],
      'it.jsonl:2: `outcome.passed` must be true, false or null',
    ],
    [
      'an answer twice',
      ([head = '', first = '', ...rest]) => [head, first, first, ...rest],
      'it.jsonl:3: case',
    ],
    ['no header', ([, ...rest]) => rest, 'it.jsonl:1: the first line, and no other, is the header'],
    [
      'two headers',
      ([head = '', ...rest]) => [head, head, ...rest],
      'it.jsonl:2: the first line, and no other',
    ],
    [
      'a shard that there is not',
      ([head = '', ...rest]) => [head.replace('"index":1', '"index":2'), ...rest],
      'it.jsonl:1: there is no shard 2/1',
    ],
    ['no end', (lines) => lines.slice(0, -1), 'it.jsonl: its end is missing'],
    ['nothing', () => [], 'it.jsonl: its end is missing'],
    [
      'fewer answers than its end says',
      ([head = '', , ...rest]) => [head, ...rest],
      'the end says that there are 2 answers, found 1',
    ],
    [
      'an answer that was changed',
      ([head = '', first = '', ...rest]) => [head, first.replace('"passed":true', '"passed":false'), ...rest],
      'what is written before it was changed',
    ],
  ])('does not believe one with %s', async (_, change, reason) => {
    const found = await readAfter(change);
    expect(found).toMatchObject({ status: 'torn', reason: expect.stringContaining(reason) as string });
  });

  it('gives what is not there as torn', async () => {
    expect(await readShard('/nowhere/x.jsonl', ANYWHERE)).toMatchObject({ status: 'torn', header: null });
  });
});

describe('readShardName', () => {
  it.each([
    ['benchmark-shard-abc-1-of-4.jsonl', { plan: 'abc', index: 1, total: 4, attempt: 1 }],
    ['benchmark-shard-abc-3-of-4-attempt-2.jsonl', { plan: 'abc', index: 3, total: 4, attempt: 2 }],
    ['benchmark-shard-abc-3-of-4-attempt-2-2.jsonl', { plan: 'abc', index: 3, total: 4, attempt: 2 }],
    ['benchmark-shard-abc-5-of-4.jsonl', null],
    ['benchmark-shard-abc-0-of-4.jsonl', null],
    ['benchmark-results', null],
  ])('reads %s', (name, named) => {
    expect(readShardName(name)).toEqual(named);
  });
});
