import { describe, expect, it } from 'vitest';
import { createLineRedactor, createRedactor } from '../../src/text/redact.ts';

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

  it.each([
    ['escaped for HTML', Array.from(KEY, (c) => `&#x${c.codePointAt(0)!.toString(16)};`).join('')],
    ['escaped for HTML in part', KEY.replace('/', '&#47;').replace('+', '&plus;')],
    ['in base64 that was escaped for a URL', encodeURIComponent(bytes.toString('base64'))],
    ['in base64 that was escaped as JSON', bytes.toString('base64').replaceAll('/', '\\/')],
    ['full of invisible characters', Array.from(KEY).join('\u200b')],
    ['full of characters for private use', Array.from(KEY).join('\u{e000}\u00ad')],
  ])('hides a key that is %s', (_how, spelling) => {
    expect(hide(`before ${spelling} after`)).toMatch(/^before \*\*\*\w?=*(?:%3D)* after$/);
  });

  it.each([20, 51, 64, 108, 164, 199, 220, 260, 500])(
    'hides two keys of which one of %i characters begins the other',
    (length) => {
      const key = Array.from({ length }, (_, i) => 'aZ3kQ9xV7bT2mW8r'[(i * 7 + (i >> 4)) % 16]).join('');
      for (const more of ['-eu', ':another-secret-1', 'x'.repeat(130)]) {
        const hideBoth = createRedactor([key, key + more]);
        expect(hideBoth(`a ${key} b`)).toMatch(/^a \*+ b$/);
        expect(hideBoth(`a ${key + more} b`)).toMatch(/^a \*+ b$/);
      }
    },
  );

  it('leaves words alone that stand in for a key', () => {
    const text = 'anything: a password is not-needed, nor 12345678';
    expect(createRedactor(['anything', 'password', 'not-needed', '12345678'])(text)).toBe(text);
  });

  it('hides a key of any length, and most of what was cut from it', () => {
    const long = Array.from({ length: 500 }, (_, index) => index.toString(36)).join('-');
    const hideLong = createRedactor([long]);
    expect(hideLong(`a ${long} b`)).toMatch(/^a \*+ b$/);
    expect(hideLong(`a ${encodeURIComponent(long)} b`)).toMatch(/^a \*+ b$/);
    expect(hideLong(long.slice(0, -5))).not.toContain(long.slice(0, 300));
    expect(hideLong(Buffer.from(long).toString('hex'))).toMatch(/^\*+$/);
  });

  it('hides several keys', () => {
    expect(createRedactor([KEY, 'another-key'])(`${KEY} another-key`)).toBe('*** ***');
  });
});

describe('createLineRedactor', () => {
  it('gives one line, and takes out a short key too', () => {
    expect(createLineRedactor('short')('bad key: short\n\u0007')).toBe('bad key: ***');
  });
});
