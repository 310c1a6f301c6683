import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collapseSpaces, lower, strip } from '../../src/evaluators/python-text.ts';

const ALL = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint)
  .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
  .map((codePoint) => String.fromCodePoint(codePoint));

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/*
 * The hashes are of Python 3.11.7:
 *   ALL = [chr(c) for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
 *   hashlib.sha256(TEXT.encode()).hexdigest()
 */
describe('text as Python 3.11 sees it, on every code point', () => {
  it('has the lower case of each, also where a sigma beside it is final', () => {
    // ''.join(f'{c} a{c}Σ aΣ{c}a {c}Σ ' for c in ALL if c != '\U0001171E').lower()
    const text = ALL.filter((c) => c !== '\u{1171e}')
      .map((c) => `${c} a${c}Σ aΣ${c}a ${c}Σ `)
      .join('');
    expect(sha256(lower(text))).toBe('05aa4389c5a7ef29fa8f1d1a90183c2e86b3b7d47e891e3b99b2ba53468f8793');
  });

  it('strips the same ones', () => {
    // '|'.join(c.strip() for c in ALL)
    expect(sha256(ALL.map(strip).join('|'))).toBe(
      'ce66eb6709504bdfc44d911d5a594c8130258c4ccc3a08ec0e67073ab2003c0c',
    );
  });

  it('collapses the same ones as spaces', () => {
    // re.sub(r'\s+', ' ', ''.join(ALL))
    expect(sha256(collapseSpaces(ALL.join('')))).toBe(
      'b8e62f502b3e7e53596e0c97c6dfbeb8683f5379157c3d31439d9cfb3aaca290',
    );
  });
});

describe('strip', () => {
  it.each([
    ['\u001c\u0085 a b \u3000\n', 'a b'],
    ['\ufeffa', '\ufeffa'],
    [' \t', ''],
    ['', ''],
    ['😀 ', '😀'],
  ])('makes %j into %j', (text, stripped) => {
    expect(strip(text)).toBe(stripped);
  });
});
