import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/evaluators/normalize.ts';

describe('normalize', () => {
  it.each(['e\u0301', 'ﬁ ½ é', 'q\u0307\u0323', `z${'\u0301\u0316'.repeat(99)}y`, 'ｶﾞ'.repeat(300), ''])(
    'gives the forms of %j',
    (text) => {
      expect(normalize(text, 'NFC')).toBe(text.normalize('NFC'));
      expect(normalize(text, 'NFKC')).toBe(text.normalize('NFKC'));
    },
  );

  it.each(['\u0301\u0316', '\uff9e\u0301', '\u0f73', '\u{16126}'])(
    'takes no time with the square of a run of %j, and gives the same again',
    (marks) => {
      const text = `a${marks.repeat(1_000_000 / marks.length)}z`;
      const once = normalize(text, 'NFKC');
      expect(once).not.toBe('');
      expect(normalize(text, 'NFKC')).toBe(once);
    },
  );
});
