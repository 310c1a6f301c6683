import { describe, expect, it } from 'vitest';
import { describeMerged, describeShard } from '../../src/report/shards.ts';
import { plainPhrase } from '../../src/text/phrase.ts';

const said = (merged: Parameters<typeof describeMerged>[0]): string[] =>
  describeMerged(merged).map(plainPhrase);

describe('describeShard', () => {
  it('says what a shard came to in one line', () => {
    const facts = { cases: 250, of_cases: 1000, answers: 248, errors: 2, requests: 255 };
    expect(describeShard({ index: 2, total: 4 }, facts)).toBe(
      'shard 2/4: 250 of 1 000 cases, 248 answers (2 errors), 255 requests',
    );
  });
});

describe('describeMerged', () => {
  it('says nothing where all shards are there', () => {
    expect(said({ total: 4, lost: [], refused: [] })).toEqual([]);
  });

  it('says that there is none', () => {
    expect(said({ total: 0, lost: [], refused: [{ reason: 'x.jsonl: no' }] })).toEqual([
      'no shard of this plan was found',
      'passed over: x.jsonl: no',
    ]);
  });

  it('names each that is lost, and what is wrong with it', () => {
    const lost = [
      { index: 1, how: 'missing', words: [] },
      { index: 3, how: 'doubled', words: ['a.jsonl', 'b.jsonl'] },
    ] as const;
    expect(said({ total: 4, lost, refused: [] })).toEqual([
      'shard 1/4 is missing: what it was to ask is not measured',
      'shard 3/4 is there more than once: what it was to ask is not measured: a.jsonl, b.jsonl',
    ]);
  });

  it('keeps the words of files apart', () => {
    const lost = [{ index: 1, how: 'torn', words: ['**x**'] }] as const;
    expect(describeMerged({ total: 1, lost, refused: [] })[0]!.at(-1)).toEqual({ theirs: '**x**' });
  });

  it('names ten, and counts the others', () => {
    const lost = Array.from({ length: 13 }, (_, at) => ({
      index: at + 1,
      how: 'missing' as const,
      words: [],
    }));
    const sentences = said({ total: 16, lost, refused: [] });
    expect(sentences).toHaveLength(11);
    expect(sentences.at(-1)).toBe('and 3 further lost shards');
  });
});
