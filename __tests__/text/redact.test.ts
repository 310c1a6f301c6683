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
    ['full of byte order marks', Array.from(KEY).join('\ufeff')],
    ['full of separators of lines', Array.from(KEY).join('\u2028')],
    ['full of escaped invisible characters', Array.from(KEY).join('%E2%80%8B')],
    ['full of invisible characters that JSON escapes', Array.from(KEY).join(String.raw`\u200b`)],
    ['full of soft hyphens of HTML', Array.from(KEY).join('&shy;')],
    ['in escapes with invisible characters in them', hex.replaceAll(/../g, '%\u200b$&')],
    ['escaped twice for URLs', encodeURIComponent(encodeURIComponent(KEY))],
    ['in escapes of escapes', hex.replaceAll(/../g, '%25$&')],
    ['escaped twice for HTML', Array.from(KEY, (c) => `&amp;#${c.codePointAt(0)!};`).join('')],
    ['escaped for HTML by names', KEY.replaceAll('_', '&lowbar;').replaceAll('=', '&equals;')],
    ['escaped for HTML without semicolons', Array.from(KEY, (c) => `&#${c.codePointAt(0)!}`).join('')],
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

  it.each([
    ['cut', (key: string) => key.slice(0, 40)],
    ['cut at its beginning', (key: string) => key.slice(3)],
    ['but 12 characters', (key: string) => key.slice(20, 32)],
    ['cut and reversed', (key: string) => Array.from(key.slice(5, 40)).reverse().join('')],
    ['cut, in base64', (key: string) => Buffer.from(key.slice(0, 30)).toString('base64').slice(0, 40)],
    ['its halves swapped', (key: string) => key.slice(21) + key.slice(0, 21)],
    ['cut, in escapes of URLs', (key: string) => encodeURIComponent(key.slice(0, 40))],
  ])('hides a key that is %s', (_how, cut) => {
    const key = 'sk-proj/aB3dE6+gH9kLmN0pQrS1tU2vW3xY4zA5bC6';
    expect(createRedactor([key])(`before ${cut(key)} after`)).toBe('before *** after');
    expect(createRedactor([key])(key.slice(5, 16))).toBe(key.slice(5, 16));
  });

  it('hides a short key whose halves are swapped or reversed', () => {
    const hideShort = createRedactor(['aB3dE6gH9']);
    for (const text of ['E6gH9aB3d', '9Hg6Ed3Ba', 'd3Ba9Hg6E']) expect(hideShort(text)).toBe('***');
  });

  it('leaves words and names of ours, also where a key has a part in common with them', () => {
    const words = ['benchmark_name', 'model_id', 'exact_match', 'EMPTY', 'regression_threshold'];
    const text = words.join(' ');
    expect(createRedactor(words)(text)).toBe(text);
    expect(createRedactor(['benchmark_name-8fK2mQ0x'])(`{"benchmark_name":"b"}`)).toBe(
      '{"benchmark_name":"b"}',
    );
    const names = ['customer_support_v1', 'support-case-0001'];
    expect(createRedactor(['customer_support_v1', 'support-case'], names)(names.join(' '))).toBe(
      names.join(' '),
    );
    expect(createRedactor(['customer_support_v1-8fK2mQ0x'], names)('customer_support_v1-8fK2mQ0x')).toContain(
      '***',
    );
  });

  it('hides 600 keys in answers of megabytes by one pass', () => {
    const keys = Array.from(
      { length: 600 },
      (_, index) => `sk-${index}-${'aZ3kQ9xV7bT2mW8r'.repeat(2)}${index * 7919}`,
    );
    const hideAll = createRedactor(keys);
    const text = `${'The answer is %2F 42 \\u0041. '.repeat(140_000)}${keys[599]!}`;
    expect(hideAll(text).endsWith(' ***')).toBe(true);
  });

  it('hides a key among many other escapes, and leaves those', () => {
    const [some, key] = ['%20%C3%A9%FF'.repeat(1000), hex.replaceAll(/../g, '%$&')];
    expect(hide(`${some}${key}${some}`)).toBe(`${some}***${some}`);
    expect(hide(String.raw`{"a":"${KEY}\"\u0041"}`)).toBe(String.raw`{"a":"***\"\u0041"}`);
  });

  it('hides a key that holds what looks like escapes', () => {
    for (const key of ['sk%2541%26amp%3B/x', String.raw`sk\\x41\\u0042-8fK2mQ0x`, 'sk&amp;lt;&shy;q%20']) {
      const hideIt = createRedactor([key]);
      for (const spelling of [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])
        expect(hideIt(`a ${spelling} b`)).toBe('a *** b');
    }
  });

  it('hides several keys', () => {
    expect(createRedactor([KEY, 'another-key'])(`${KEY} another-key`)).toBe('*** ***');
  });
});

describe('createLineRedactor', () => {
  it('gives one line without the key, and leaves a short one', () => {
    expect(createLineRedactor(KEY)(`bad\nkey: ${KEY}\n\u0007`)).toBe('bad key: ***');
    expect(createLineRedactor('short')('bad key: short\n\u0007')).toBe('bad key: short');
  });
});
