import { describe, expect, it } from 'vitest';
import { pad, shorten, widthOf, wrap } from '../../../src/report/terminal/width.ts';

describe('texts on a terminal', () => {
  it.each([
    ['plain', 5],
    ['世界', 4],
    ['e\u0301te\u0301', 3],
    ['🔴', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
    expect(widthOf(pad(text, 8, 'end'))).toBe(8);
  });

  it.each([
    ['plain', 5, 'plain'],
    ['plainly', 5, 'plai…'],
    ['世界世界', 5, '世界…'],
    ['世界世界', 4, '世…'],
  ])('%s is cut to %i columns', (text, columns, expected) => {
    expect(shorten(text, columns)).toBe(expected);
  });

  it('break at spaces', () => {
    expect(wrap('one two three', 7, '  ')).toEqual(['one two', '  three']);
    expect(wrap('immensely long', 5, '')).toEqual(['immensely', 'long']);
  });
});
