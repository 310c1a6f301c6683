import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../../src/providers/command/line-splitter.ts';

function split(pieces: readonly (string | Buffer)[], maxBytes = 100): (string | null)[] {
  const found: (string | null)[] = [];
  const lines = new LineSplitter(maxBytes, {
    line: (line) => found.push(line),
    overflow: () => found.push(null),
  });
  for (const piece of pieces) lines.add(Buffer.from(piece));
  return found;
}

describe('LineSplitter', () => {
  it('puts lines together, however they come', () => {
    expect(split(['a', 'b\nc\n\nd', 'e\nf'])).toEqual(['ab', 'c', '', 'de']);
  });

  it('keeps a character whole whose bytes come apart', () => {
    const bytes = Buffer.from('ü🗼\n');
    expect(split([bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4)])).toEqual(['ü🗼']);
  });

  it('ends with a line that is too long, ended or not', () => {
    expect(split(['ab\nabc\nab\n'], 2)).toEqual(['ab', null]);
    expect(split(['ab', 'c', 'd\n'], 2)).toEqual([null]);
  });
});
