import { describe, expect, it } from 'vitest';
import { StderrTail } from '../../../src/providers/command/stderr-tail.ts';

function describeAll(...chunks: readonly string[]): string {
  const tail = new StderrTail();
  for (const chunk of chunks) tail.add(Buffer.from(chunk));
  return tail.describe();
}

describe('StderrTail', () => {
  it('is nothing where nothing was said', () => {
    expect(describeAll()).toBe('');
    expect(describeAll(' \n')).toBe('');
  });

  it('gives what was said on one line', () => {
    expect(describeAll('Traceback:\n  line', ' 3\n')).toBe(': Traceback: line 3');
  });

  it('gives whole words of the end', () => {
    const said = describeAll(
      ...Array.from({ length: 5000 }, (_, n) => `word-${n} sk-secret-${n} `.repeat(4)),
    );
    expect(said.length).toBeLessThan(260);
    expect(said).toMatch(/^: \.{3} (?:(?:word|sk-secret)-\d+ )+sk-secret-4999$/);
  });

  it('gives nothing of a word that is longer than what is shown', () => {
    expect(describeAll('k'.repeat(1000))).toBe('');
    expect(describeAll('k'.repeat(300_000))).toBe('');
  });
});
