import { describe, expect, it } from 'vitest';
import { contains } from '../../src/evaluators/contains.ts';

/** A text in which much of it begins again and again. */
const periodic = (length: number): string => 'aabaabaaab'.repeat(length / 10);

describe('contains', () => {
  it.each([10, 200, 1000])('finds what the engine finds, %d characters long', (length) => {
    const text = `${periodic(2000)}c${periodic(3000)}`;
    for (let at = 0; at + length < text.length; at += 97) {
      const part = text.slice(at, at + length);
      for (const sought of [part, `${part}c`, `c${part}`, `${part.slice(0, -1)}d`])
        expect(contains(text, sought)).toBe(text.includes(sought));
    }
    expect(contains(text, text)).toBe(true);
    expect(contains(text, `${text}a`)).toBe(false);
    expect(contains('', '')).toBe(true);
  });

  it('finds no text that nearly stands everywhere, however long both are', () => {
    const part = 'a'.repeat(400_000);
    expect(contains(part.repeat(10), `${part}b${part}`)).toBe(false);
  });
});
