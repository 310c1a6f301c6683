import { describe, expect, it } from 'vitest';
import { isPrivateHost, isPublicAddress } from '../../src/benchmarks/public-address.ts';
import { findRedirectProblem } from '../../src/benchmarks/redirect.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '192.167.1.1', '::ffff:8.8.8.8'])(
    'takes %s for public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(['2606:4700::6810:1', '[2a00:1450:4001::65]', '64:ff9b::808:808'])(
    'takes %s for public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.0.0.8', '192.168.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', ''],
    ...['::', '::1', '[::1]', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1'],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:a9fe:a9fe',
      '64:ff9b::a00:1',
      '2002:7f00:1::',
      '::127.0.0.1',
    ],
  ])('takes %j for private', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('isPrivateHost', () => {
  it.each([
    'localhost',
    'db',
    'a.localhost',
    'printer.local',
    'metadata.google.internal',
    'x.internal.',
    '10.0.0.1',
  ])('takes %s for private', (host) => expect(isPrivateHost(host)).toBe(true));
  it.each(['example.org', 'cdn-lfs.hf.co', '8.8.8.8', '[2606:4700::6810:1]'])('takes %s for public', (host) =>
    expect(isPrivateHost(host)).toBe(false),
  );
});

describe('findRedirectProblem', () => {
  const judge = (from: string, to: string, mustBePublic = true): string | undefined =>
    findRedirectProblem(new URL(from), URL.parse(to), mustBePublic);

  it.each([
    ['https://huggingface.co/a', 'https://cdn-lfs.hf.co/b?Signature=x'],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/b'],
    ['http://127.0.0.1:1/a', 'https://example.org/b'],
  ])('follows %s to %s', (from, to) => expect(judge(from, to)).toBeUndefined());

  it('lets a mirror in a private network lead to another', () => {
    expect(judge('https://mirror.corp/a', 'https://10.0.0.2/b', false)).toBeUndefined();
  });

  it.each([
    'https://127.0.0.1/b',
    'https://2130706433/b',
    'https://0x7f.1/b',
    'https://169.254.169.254/latest',
    'https://[::1]/b',
    'https://[::ffff:127.0.0.1]/b',
    'https://localhost/b',
    'https://localhost./b',
    'http://example.org/b',
    'http://127.0.0.1/b',
    'https://u@example.org/b',
    'ftp://example.org/b',
    'data:text/plain,x',
    'https://',
  ])('does not follow https to %s', (to) => expect(judge('https://example.org/a', to)).toBeDefined());
});
