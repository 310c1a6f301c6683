import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames, readPatterns } from '../../src/samples/redaction/own-patterns.ts';
import { PersonalDataRedactor } from '../../src/samples/redaction/redact.ts';
import { problemsOf } from '../support/problems-of.ts';

const redact = (text: string): string => new PersonalDataRedactor().redact(text);

/** Joined, so that no scanner takes these for keys of somebody. */
const key = (...parts: readonly string[]): string => parts.join('');
const LONG = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z';

describe('PersonalDataRedactor', () => {
  it.each([
    ['write to ada@example.com.', 'write to [EMAIL].'],
    ['Ada.Lovelace+news@mail.example.co.uk', '[EMAIL]'],
    ['müller@bücher.example', '[EMAIL]'],
    ['ada (at) example (dot) org', '[EMAIL]'],
    ['ada[at]example[dot]org', '[EMAIL]'],
    ['mailto:ada%40example.com', 'mailto:[EMAIL]'],
    ['a​da@exa​mple.com', '[EMAIL]'],
    ['call +49 (0)30 1234-567 now', 'call [PHONE] now'],
    ['(555) 010-9999', '[PHONE]'],
    ['555-010-9999 or 555.010.9999', '[PHONE] or [PHONE]'],
    ['0171 2345678', '[PHONE]'],
    ['06 12 34 56 78', '[PHONE]'],
    ['5550109999', '[PHONE]'],
    ['＋49 30 1234567', '[PHONE]'],
    ['4111 1111 1111 1111', '[CARD]'],
    ['4111-1111-1111-1111, 378282246310005', '[CARD], [CARD]'],
    ['٤١١١ ١١١١ ١١١١ ١١١١', '[CARD]'],
    ['4111 1111 1111 1111 12/27 123', '[CARD] 12/27 123'],
    ['12 4111 1111 1111 1111 999', '12 [CARD] 999'],
    ['4111 1111\n1111 1111', '[CARD]'],
    ['1-212-456-7890, tel: 555 267', '[PHONE], tel: [PHONE]'],
    ['912 345 678', '[PHONE]'],
    ['GB82 WEST 1234 5698 7654 32 please', '[IBAN] please'],
    ['de89370400440532013000', '[IBAN]'],
    ['from 192.168.0.17, 10[.]0[.]0[.]1', 'from [IP], [IP]'],
    ['2001:db8::8a2e:370:7334 and ::1', '[IP] and [IP]'],
    [`it is ${key('sk-', 'proj-', LONG)}!`, 'it is [KEY]!'],
    [key('gh', 'p_', LONG), '[KEY]'],
    [key('AK', 'IA', 'IOSFODNN7EXAMPLE'), '[KEY]'],
    [key('xox', 'b-1234567890-', LONG), '[KEY]'],
    [key('AI', 'za', LONG), '[KEY]'],
    [key('eyJ', 'hbGciOiJIUzI1NiJ9.', LONG, '.', LONG), '[KEY]'],
    [key('-----BEGIN RSA PRIVATE', ' KEY-----\nabc\n-----END RSA PRIVATE', ' KEY-----'), '[KEY]'],
    ['Authorization: Bearer abcdefghij1234567890', 'Authorization: Bearer [KEY]'],
    ['{"api_key": "hunter2hunter2"}', '{"api_key": "[KEY]"}'],
    ['password=correcthorse', 'password=[KEY]'],
    ['my password is hunter22', 'my password is [KEY]'],
    ['postgres://bob:s3cret@db.internal/x', 'postgres://[KEY]/x'],
    ['https://x.example/?token=abcdef123456', 'https://x.example/?token=[KEY]'],
  ])('replaces what is private in %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'On 2024-01-15 at 10:30:45 we sold 1,234,567 of 12.5.',
    '15.01.2024 or 01/15/2024',
    'std::vector<int> a::b, x :: Int',
    'my password is not working',
    '3 + 4 = 7, 100 200 300, the years 2019 2020 2021',
    'version 10.2.3, key-value-store-of-everything',
    'It costs 1234567 dollars.',
    'see secret-management-for-beginners',
  ])('leaves %j as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('counts what it replaced, by kind', () => {
    const redactor = new PersonalDataRedactor();
    redactor.redactValue({
      a: 'ada@example.com',
      b: ['bob@example.com', 4111111111111111],
      'c@example.com': null,
    });
    expect(redactor.counts).toEqual({ card: 1, email: 3 });
  });

  it('finds what stands in any text', () => {
    const secrets = [
      'ada@example.com',
      '4111111111111111',
      '192.168.0.17',
      'DE89370400440532013000',
      key('gh', 'p_', LONG),
    ];
    const around = fc.string({ unit: fc.constantFrom(...Array.from(' \n.,;:!?()"\'xyzé')) });
    fc.assert(
      fc.property(around, fc.constantFrom(...secrets), around, (before, secret, after) => {
        expect(redact(`${before} ${secret} ${after}`)).not.toContain(secret);
      }),
    );
  });

  it('takes time with the length of a text alone', () => {
    const shapes = [
      'a@',
      'eyJ-',
      '1-',
      '1 ',
      '-----BEGIN PRIVATE KEY-----',
      'a.',
      '::',
      'password=',
      'GB82',
      '+1(',
      'x://',
    ];
    for (const shape of shapes) redact(shape.repeat(60_000 / shape.length));
  });
});

describe('patterns of one’s own', () => {
  it('go before the others', () => {
    const own = readPatterns('# staff\nEMP-\\d{4}\n\n(?i)project x\n', 'p.txt');
    const redactor = new PersonalDataRedactor([...own, ...readNames('Ada Lovelace\nBob\n', 'n.txt')]);
    expect(redactor.redact('emp EMP-1234, PROJECT X: ada  lovelace, Bobby and bob@example.com')).toBe(
      'emp [REDACTED], [REDACTED]: [NAME], Bobby and [NAME]',
    );
    expect(redactor.counts).toEqual({ name: 2, redacted: 2 });
  });

  it('that are wrong are refused with their line', () => {
    expect(problemsOf(() => readPatterns('ok\n(a', 'p.txt'))).toBe(
      'p.txt:2: no valid pattern: a `(` is not closed',
    );
  });

  it('that run away are ended, and nothing is redacted by halves', () => {
    const redactor = new PersonalDataRedactor(readPatterns('(a+)+$', 'p.txt'));
    expect(problemsOf(() => redactor.redact(`${'a'.repeat(50)}b`))).toBe(
      'p.txt:1: the pattern takes too long on a text (catastrophic backtracking); nothing was written',
    );
  });
});
