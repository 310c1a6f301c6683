import { describe, expect, it } from 'vitest';
import { plainWords } from '../../src/evaluators/plain-words.ts';

describe('plainWords', () => {
  it.each(['Paris', '42', 'a B c', 'I am 5 x 3', 'U S', 'Case 12ab'])(
    'gives %j, of which nothing is dropped, as it gives it beside an invisible character',
    (text) => {
      expect(plainWords(text)).toBe(text.toLowerCase());
      expect(plainWords(`${text}\u200b`)).toBe(text.toLowerCase());
    },
  );

  it.each([
    ['two  words', 'two words'],
    [' Paris', 'paris'],
    ['\u212a', 'k'],
    ['\u017f', 's'],
    ['a\n', 'a'],
  ])('gives %j as %j', (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});
