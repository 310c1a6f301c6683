import { createHash } from 'node:crypto';
import { readdirSync, utimesSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { bringFile } from '../../src/benchmarks/bring-file.ts';
import type { WantedFile } from '../../src/benchmarks/bring-file.ts';
import { createKeptSite } from '../support/downloads.ts';
import { startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const TEXT = '{"question":"1 + 1?","answer":"#### 2"}\n'.repeat(100);
const SHA256 = createHash('sha256').update(TEXT).digest('hex');

const want = (server: Loopback, dir: TempDir, more: Partial<WantedFile> = {}): WantedFile => ({
  benchmark: 'gsm8k',
  file: 'test.jsonl',
  url: new URL(`${server.url}/test.jsonl`),
  target: `${dir.path}/gsm8k/test.jsonl`,
  maxBytes: 100_000,
  allowed: [SHA256],
  ...more,
});

const listAll = (dir: TempDir): string[] => readdirSync(dir.path, { recursive: true }).map(String);

describe('bringFile', () => {
  it.each([
    ['with a length', (response: ServerResponse) => response.end(TEXT)],
    [
      'in chunks without a length',
      (response: ServerResponse) => {
        response.write(TEXT.slice(0, 50));
        response.end(TEXT.slice(50));
      },
    ],
  ])('brings a file %s once, and asks without a key', async (_name, answer) => {
    using dir = createTempDir();
    await using server = await startLoopback((_request, response) => answer(response));
    const site = createKeptSite(dir.path);
    const target = `${dir.path}/gsm8k/test.jsonl`;
    expect(await bringFile(want(server, dir), site)).toEqual({
      ...{ file: 'test.jsonl', path: target, bytes: TEXT.length, sha256: SHA256, was: 'brought' },
    });
    expect(dir.read('gsm8k/test.jsonl')).toBe(TEXT);
    expect(await bringFile(want(server, dir), site)).toMatchObject({ was: 'there', sha256: SHA256 });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ method: 'GET', path: '/test.jsonl' });
    expect(Object.keys(server.received[0]!.headers).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(site.told.map(({ kind }) => kind)).toContain('ended');
    expect(listAll(dir)).toEqual(['gsm8k', 'gsm8k/test.jsonl']);
  });

  it('removes what a killed download left', async () => {
    using dir = createTempDir();
    await using server = await startLoopback((_request, response) => response.end(TEXT));
    utimesSync(dir.write('gsm8k/train.jsonl.77-0123456789ab.part', 'half'), 0, 0);
    await bringFile(want(server, dir), createKeptSite(dir.path));
    expect(listAll(dir)).toEqual(['gsm8k', 'gsm8k/test.jsonl']);
  });

  it('takes a file from the store beyond this machine, and saves what it brings there', async () => {
    using dir = createTempDir();
    using other = createTempDir();
    await using server = await startLoopback((_request, response) => void response.end(TEXT));
    const kept = new Map<string, Buffer>();
    const store = {
      restore: (key: string) => Promise.resolve(kept.get(key) ?? null),
      save: (key: string, bytes: Buffer) => Promise.resolve(void kept.set(key, bytes)),
    };
    await bringFile(want(server, dir), createKeptSite(dir.path, { store }));
    expect([...kept.values()].map(String)).toEqual([TEXT]);
    const site = createKeptSite(other.path, { store });
    expect(await bringFile(want(server, other), site)).toMatchObject({ was: 'there', sha256: SHA256 });
    expect(other.read('gsm8k/test.jsonl')).toBe(TEXT);
    expect(server.received).toHaveLength(1);
    // What somebody put there instead is not believed.
    for (const [key, bytes] of kept) kept.set(key, Buffer.concat([bytes, bytes]));
    expect(await bringFile(want(server, other, { target: `${other.path}/again` }), site)).toMatchObject({
      ...{ was: 'brought', sha256: SHA256 },
    });
  });

  it('brings a file again that was changed in the cache', async () => {
    using dir = createTempDir({ 'gsm8k/test.jsonl': TEXT.replace('2', '3') });
    await using server = await startLoopback((_request, response) => void response.end(TEXT));
    expect(await bringFile(want(server, dir), createKeptSite(dir.path))).toMatchObject({ was: 'brought' });
    expect(dir.read('gsm8k/test.jsonl')).toBe(TEXT);
  });

  it('lets two processes bring the same file at once', async () => {
    using dir = createTempDir();
    await using server = await startLoopback((_request, response) => {
      response.write(TEXT.slice(0, 50));
      setTimeout(() => response.end(TEXT.slice(50)), 20);
    });
    const both = [1, 2, 3].map(() => bringFile(want(server, dir), createKeptSite(dir.path)));
    expect(await Promise.all(both)).toMatchObject([
      { sha256: SHA256 },
      { sha256: SHA256 },
      { sha256: SHA256 },
    ]);
    expect(listAll(dir)).toEqual(['gsm8k', 'gsm8k/test.jsonl']);
  });

  it('tries once more after a cut', async () => {
    using dir = createTempDir();
    await using server = await startLoopback((_request, response, count) => {
      if (count === 1) response.write(TEXT.slice(0, 50), () => response.destroy());
      else response.end(TEXT);
    });
    expect(await bringFile(want(server, dir), createKeptSite(dir.path))).toMatchObject({ sha256: SHA256 });
    expect(server.received).toHaveLength(2);
  });

  it('follows redirects on the loopback', async () => {
    using dir = createTempDir();
    await using server = await startLoopback((request, response) => {
      if (request.path === '/file') response.end(TEXT);
      else response.writeHead(302, { location: '/file' }).end();
    });
    expect(await bringFile(want(server, dir), createKeptSite(dir.path))).toMatchObject({ sha256: SHA256 });
    expect(server.received.map(({ path }) => path)).toEqual(['/test.jsonl', '/file']);
  });
});

type Bad = {
  readonly answer: (response: ServerResponse, host: string) => void;
  readonly reason: string | RegExp;
  /** True where it is waiting that ends it. */
  readonly stalls?: true;
};

const redirect =
  (location: string, status = 302) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, { location }).end();

/** Downloads that must fail, with a sentence, and leave nothing. */
const BAD: Readonly<Record<string, Bad>> = {
  'one byte changed': {
    answer: (response) => response.end(TEXT.replace('2', '3')),
    reason: `and not ${SHA256}`,
  },
  'not found': {
    answer: (response) => response.writeHead(404).end('no'),
    reason: 'it answered 404',
  },
  'a broken server': { answer: (response) => response.writeHead(500).end(), reason: 'it answered 500' },
  'a page': {
    answer: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in'),
    reason: /^a page in HTML came/,
  },
  'a page that says it is data': {
    answer: (response) => response.end('\n<!DOCTYPE html><html>Log in</html>'),
    reason: /^a page in HTML came/,
  },
  'a cut connection': {
    answer: (response) => {
      response.writeHead(200, { 'content-length': TEXT.length });
      response.write(TEXT.slice(0, 100), () => response.destroy());
    },
    reason: 'the connection was cut',
  },
  'a cut connection without a length': {
    answer: (response) => void response.write(TEXT.slice(0, 100), () => response.destroy()),
    reason: 'the connection was cut',
  },
  'no answer': { answer: () => undefined, reason: 'it stalled: nothing came in 0.1 s', stalls: true },
  'a body that stops': {
    answer: (response) => void response.write(TEXT.slice(0, 100)),
    reason: /^it stalled: (?:nothing|\d+ bytes) came in 0.1 s$/,
    stalls: true,
  },
  'a slow drip': {
    answer: (response) => {
      const timer = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(timer));
    },
    reason: /^it stalled: (?:nothing|\d+ bytes) came in 0.1 s$/,
    stalls: true,
  },
  'more than is allowed, as it says': {
    answer: (response) => response.writeHead(200, { 'content-length': 200_000 }).write('x'),
    reason: 'it has more than 100000 bytes',
  },
  'more than is allowed, without end': {
    answer: (response) => {
      const timer = setInterval(() => response.write('x'.repeat(50_000)), 1);
      response.on('close', () => clearInterval(timer));
    },
    reason: 'it has more than 100000 bytes',
  },
  'what is packed': {
    answer: (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    reason: 'it comes packed',
  },
  nothing: { answer: (response) => response.end(), reason: 'nothing came' },
  'a redirect without end': { answer: redirect('/again'), reason: 'it is redirected more than 5 times' },
  'a redirect to nowhere': {
    answer: (response) => response.writeHead(302).end(),
    reason: / redirects to no address$/,
  },
  'a redirect to plain http': {
    answer: redirect('http://other.example.org/test.jsonl', 307),
    reason: 'redirects to http://other.example.org, over plain http, which is not followed',
  },
  'a redirect from the loopback to another private address': {
    answer: redirect('https://10.0.0.1/test.jsonl'),
    reason: 'redirects to 10.0.0.1, a private address, which is not followed',
  },
  'a redirect to a file': { answer: redirect('file:///etc/passwd'), reason: 'an address that is not https:' },
  'a redirect with a user name': {
    answer: redirect('https://a:b@host/'),
    reason: 'an address with a user name',
  },
};

describe('bringFile, of what does not come whole', () => {
  it.each(Object.entries(BAD))('says what is wrong with %s, and keeps nothing', async (_name, bad) => {
    using dir = createTempDir();
    await using server = await startLoopback((_request, response) => bad.answer(response, ''));
    const bringing = bringFile(want(server, dir), createKeptSite(dir.path, bad.stalls && { stallMs: 100 }));
    await expect(bringing).rejects.toThrow(bad.reason);
    expect(listAll(dir).filter((file) => file !== 'gsm8k')).toEqual([]);
  });

  it('says that nobody listens', async () => {
    using dir = createTempDir();
    const server = await startLoopback(() => undefined);
    await server[Symbol.asyncDispose]();
    await expect(bringFile(want(server, dir), createKeptSite(dir.path))).rejects.toThrow(
      'the connection is refused',
    );
  });

  it('ends with the run', async () => {
    using dir = createTempDir();
    const interrupt = new AbortController();
    await using server = await startLoopback(() => interrupt.abort());
    const site = createKeptSite(dir.path, { signal: interrupt.signal });
    await expect(bringFile(want(server, dir), site)).rejects.toThrow('it was interrupted');
    expect(listAll(dir).filter((file) => file !== 'gsm8k')).toEqual([]);
  });
});
