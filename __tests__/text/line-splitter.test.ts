import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../src/text/line-splitter.ts';

function split(pieces: readonly (string | Buffer)[], maxBytes = 100): (string | null)[] {
  const found: (string | null)[] = [];
  const lines = new LineSplitter(maxBytes, {
    line: (line) => found.push(line),
    overflow: () => found.push(null),
  });
  for (const piece of pieces) lines.add(Buffer.from(piece));
  lines.end();
  return found;
}

describe('LineSplitter', () => {
  it('puts lines together, however they come', () => {
    expect(split(['a', 'b\nc\n\nd', 'e\nf'])).toEqual(['ab', 'c', '', 'de', 'f']);
  });

  it('keeps a character whole whose bytes come apart', () => {
    const bytes = Buffer.from('ü🗼\n');
    expect(split([bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4)])).toEqual(['ü🗼']);
  });

  it('passes over a line that is too long, ended or not, and tells of it once', () => {
    expect(split(['ab\nabc\ncd\n'], 2)).toEqual(['ab', null, 'cd']);
    expect(split(['ab', 'c', 'd\nef', 'g'], 2)).toEqual([null, null]);
  });

  it('takes what has no end for a line where all has come', () => {
    expect(split(['a\nb'])).toEqual(['a', 'b']);
    expect(split(['a\n'])).toEqual(['a']);
    expect(split(['ab', 'c'], 2)).toEqual([null]);
  });
});
