import { describe, expect, it } from 'vitest';
import { createRedactor, redact } from '../../src/providers/redact.ts';

const KEY = 'sk-proj_aB3/dE+6gH9=';
const bytes = Buffer.from(KEY);
const hex = bytes.toString('hex');

describe('createRedactor', () => {
  const hide = createRedactor([KEY]);

  it.each([
    ['plain', KEY],
    ['within a word', `x${KEY}y`],
    ['percent-encoded', encodeURIComponent(KEY)],
    ['every byte percent-encoded', hex.replaceAll(/../g, '%$&')],
    ['in capitals', hex.replaceAll(/../g, (pair) => `%${pair.toUpperCase()}`)],
    ['escaped as JSON', JSON.stringify(KEY).replaceAll('/', '\\/')],
    ['in escapes of JSON', hex.replaceAll(/../g, String.raw`\u00$&`)],
    ['hexadecimal', hex],
    ['hexadecimal in capitals', hex.toUpperCase()],
    ['reversed', Array.from(KEY).reverse().join('')],
  ])('hides a key that is %s', (_how, spelling) => {
    expect(hide(`before ${spelling} after`)).toMatch(/^before x?\*\*\*y? after$|^before "\*\*\*" after$/);
  });

  it.each([0, 1, 2, 3, 7])('hides a key in base64 after %i other bytes', (offset) => {
    const text = Buffer.concat([Buffer.alloc(offset, 'p'), bytes, Buffer.from('tail')]);
    const own = (encoded: string): string =>
      encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    for (const encoding of ['base64', 'base64url'] as const) {
      const encoded = text.toString(encoding);
      const hidden = hide(encoded);
      expect(hidden).toContain('***');
      expect(hidden).not.toContain(own(encoded));
    }
  });

  it('leaves other text, and placeholders too short to be keys', () => {
    const text = 'none of this is a key: sk-proj_aB3';
    expect(createRedactor([KEY, 'none', ''])(text)).toBe(text);
  });

  it('hides several keys', () => {
    expect(createRedactor([KEY, 'another-key'])(`${KEY} another-key`)).toBe('*** ***');
  });
});

describe('redact', () => {
  it('gives a line of at most 300 characters, cut after the key was taken out', () => {
    expect(redact(`${'x'.repeat(290)}${KEY}${'y'.repeat(50)}`, KEY)).toBe(
      `${'x'.repeat(290)}***${'y'.repeat(4)}...`,
    );
    expect(redact('bad key: short\n\u0007', 'short')).toBe('bad key: ***');
  });
});
