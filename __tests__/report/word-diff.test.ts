import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/report/word-diff.ts';
import type { Piece } from '../../src/report/word-diff.ts';

const show = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isOnlyHere }) => (isOnlyHere ? `[${text}]` : text)).join('');
const diff = (before: string, after: string): [string, string] => {
  const words = diffWords(before, after);
  return [show(words.before), show(words.after)];
};

describe('diffWords', () => {
  it('marks the words that only one text has', () => {
    expect(diff('The order C-1187 is late.', 'The order 2035 is late.')).toEqual([
      'The order [C-1187] is late.',
      'The order [2035] is late.',
    ]);
  });

  it('marks nothing where the texts have too little in common', () => {
    expect(diff('E-5512', 'no idea')).toEqual(['E-5512', 'no idea']);
  });

  it('gives lines without what hides or reorders text', () => {
    expect(diff('one two\n\u202ethree', 'one two\u200b three four')).toEqual([
      'one two three',
      'one two three[ four]',
    ]);
  });

  it('begins long texts shortly before they differ', () => {
    const [before, after] = diff(`${'same '.repeat(200)}old end`, `${'same '.repeat(200)}new end`);
    expect(before).toBe(`…${'same '.repeat(6)}[old] end`);
    expect(after).toBe(`…${'same '.repeat(6)}[new] end`);
  });

  it('cuts long texts that differ early', () => {
    const [before, after] = diff('a '.repeat(5000), 'b '.repeat(5000));
    expect(Array.from(before)).toHaveLength(300);
    expect(after.endsWith('…')).toBe(true);
  });
});
