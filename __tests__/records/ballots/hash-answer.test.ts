import { describe, expect, it } from 'vitest';
import { hashAnswer } from '../../../src/records/ballots/hash-answer.ts';

const asked = { input: 'May I?', metadata: { shop: 'north', rule: 'no' } };

describe('hashAnswer', () => {
  it('gives a contract: files of ballots hold these hashes', () => {
    expect(hashAnswer(asked, 'No.')).toBe('5d849cb9ef17d140');
    expect(hashAnswer({ ...asked, messages: [{ role: 'user', content: 'May I?' }] }, 'No.')).toBe(
      '56388aaf2edfb3ca',
    );
  });

  it('counts the question with its metadata and the answer, and nothing else', () => {
    const hash = hashAnswer(asked, 'No.');
    expect(hashAnswer({ metadata: { rule: 'no', shop: 'north' }, input: 'May I?' }, 'No.')).toBe(hash);
    expect(hashAnswer({ ...asked, ...{ expected: 'x', criteria: ['y'], id: 'z' } }, 'No.')).toBe(hash);
    const others = [
      hashAnswer(asked, 'No. '),
      hashAnswer({ ...asked, input: 'May I' }, 'No.'),
      hashAnswer({ ...asked, metadata: {} }, 'No.'),
    ];
    expect(new Set([hash, ...others]).size).toBe(4);
  });
});
