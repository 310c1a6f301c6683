import { describe, expect, it } from 'vitest';
import { parseShard } from '../../src/text/parse-shard.ts';

describe('parseShard', () => {
  it.each([
    ['1/1', { index: 1, total: 1 }],
    [' 2/7 ', { index: 2, total: 7 }],
    ['256/256', { index: 256, total: 256 }],
  ])('reads `%s`', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  it.each(['', '0/4', '5/4', '1/0', '1/257', '-1/4', '1.5/4', '1/4/2', 'a/b', '1', '1 / 4', '١/٤', '1e1/99'])(
    'gives nothing for `%s`',
    (text) => {
      expect(parseShard(text)).toBeNull();
    },
  );
});
