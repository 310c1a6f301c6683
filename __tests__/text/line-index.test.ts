import { describe, expect, it } from 'vitest';
import { indexLines } from '../../src/text/line-index.ts';

describe('indexLines', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['\n\n', 2, 3, 1],
    ['', 0, 1, 1],
  ])('%j at %i', (text, offset, line, column) => {
    expect(indexLines(text)(offset)).toEqual({ line, column });
  });

  it('agrees with counting, however long the lines are', () => {
    const text = Array.from({ length: 300 }, (_, i) => 'x'.repeat((i * 37) % 5000)).join('\n');
    const find = indexLines(text);
    for (let offset = 0; offset <= text.length; offset += 997) {
      const before = text.slice(0, offset);
      expect(find(offset)).toEqual({
        line: before.split('\n').length,
        column: offset - before.lastIndexOf('\n'),
      });
    }
  });

  it('finds as many places as there are in a text without a line break', () => {
    const size = 10_000_000;
    const find = indexLines('x'.repeat(size));
    // If each went through the text to its end, this would take minutes.
    for (let offset = 0; offset < size; offset += 10) find(offset);
    expect(find(size)).toEqual({ line: 1, column: size + 1 });
  });
});
