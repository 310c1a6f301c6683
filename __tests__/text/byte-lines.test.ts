import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/text/byte-lines.ts';

const linesOf = (text: string) =>
  [...byteLines(Buffer.from(text))].map(({ bytes, isEnded }) => [bytes.toString('utf8'), isEnded]);

describe('byteLines', () => {
  it('gives each line without its end, and tells that the last one has none', () => {
    expect(linesOf('a\n\u00e4b\n\nc')).toEqual([
      ['a', true],
      ['\u00e4b', true],
      ['', true],
      ['c', false],
    ]);
  });

  it('gives no line after the last end, and none of nothing', () => {
    expect(linesOf('a\n')).toEqual([['a', true]]);
    expect(linesOf('')).toEqual([]);
  });
});
