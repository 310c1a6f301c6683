import {
  brotliCompressSync,
  constants,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { expect, it } from 'vitest';
import type { Model } from '../../src/domain/model.ts';
import type { ProviderError } from '../../src/domain/provider-error.ts';
import { startLoopback } from './loopback.ts';
import type { Handler } from './loopback.ts';
import { open, PROMPT } from './provider-conformance.ts';
import type { Protocol } from './protocols.ts';

type Ask = (name: string, handler: Handler, model?: Partial<Model>) => Promise<ProviderError>;

const CODINGS: readonly (readonly [name: string, pack: (body: Buffer) => Buffer])[] = [
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['zstd', zstdCompressSync],
  ['identity', (body) => body],
  ['gzip, br', (body) => brotliCompressSync(gzipSync(body))],
  // Two members of gzip are one body.
  ['gzip', (body) => Buffer.concat([gzipSync(body.subarray(0, 9)), gzipSync(body.subarray(9))])],
  // A proxy has unpacked it and left the header.
  ['gzip', (body) => body],
  ['zstd', (body) => body],
  // Its end was left out: curl and browsers take it.
  ['gzip', (body) => gzipSync(body).subarray(0, -8)],
];

/** 64 MiB of one letter, a few kilobytes by each coding. */
const BOMB = Buffer.alloc(64 * 1024 * 1024, 'x');

/** What every provider promises of bodies that are packed, too long, or both. */
export function testBodies(name: string, protocol: Protocol, askOnce: Ask): void {
  const { type, pieces } = protocol.stream(['Pa', 'ris']);
  const whole = Buffer.from(JSON.stringify(protocol.answer('Paris')));

  it('asks for bodies that are not packed', async () => {
    await using server = await startLoopback((_request, response) => void response.end(whole));
    await using provider = await open(name, server);
    await provider.complete(PROMPT, 1);
    expect(server.received[0]?.headers['accept-encoding']).toBe('identity');
  });

  it.each(['br', 'deflate'])('reads JSON that is called %s and is not packed', async (coding) => {
    await using server = await startLoopback((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding });
      response.end(whole);
    });
    await using provider = await open(name, server);
    expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
  });

  it.each(CODINGS)('reads a body in %s, whole or streamed, byte by byte', async (coding, pack) => {
    for (const stream of [false, true]) {
      await using server = await startLoopback((_request, response) => {
        response.writeHead(200, {
          'content-type': stream ? type : 'application/json',
          'content-encoding': coding,
        });
        const [first, ...rest] = pack(stream ? Buffer.from(pieces.join('')) : whole);
        response.write(Buffer.from([first ?? 0]));
        setImmediate(() => response.end(Buffer.from(rest)));
      });
      await using provider = await open(name, server, { stream });
      expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
    }
  });

  it.each(CODINGS)('reads the words of an error in %s', async (coding, pack) => {
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(400, { 'content-encoding': coding });
      response.end(pack(Buffer.from(JSON.stringify(protocol.error('no such thing')))));
    });
    expect(error).toMatchObject({ kind: 'rejected', status: 400 });
    expect(error.message).toContain('no such thing');
  });

  it('reads JSON that is said to be Brotli and is not', async () => {
    await using server = await startLoopback((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'br' }).end(whole);
    });
    await using provider = await open(name, server);
    expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
  });

  it('reads an error without a body, whatever it is said to be packed in', async () => {
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(429, { 'content-encoding': 'gzip', 'retry-after': '3' }).end();
    });
    expect(error).toMatchObject({ kind: 'rate_limited', retryAfterMs: 3000 });
  });

  it.each([
    ['compress', 'packed as `compress`, which is none of gzip, deflate, br, zstd'],
    ['gzip, gzip, gzip, gzip, gzip', 'packed 5 times over'],
  ])('names the coding %s, which it cannot undo, and does not ask again', async (coding, words) => {
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(whole);
    });
    expect(error.kind).toBe('rejected');
    expect(error.message).toContain(words);
  });

  it('keeps the status of an error whose coding it cannot undo', async () => {
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(401, { 'content-encoding': 'compress' }).end(whole);
    });
    expect(error).toMatchObject({ kind: 'fatal', status: 401 });
    expect(error.message).toContain('answered 401');
  });

  it.each([
    ['gzip', gzipSync(whole)],
    ['br', brotliCompressSync(whole)],
  ])('asks again for a body in %s that is damaged', async (coding, body) => {
    body.fill(0xff, 10, 20);
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(200, { 'content-encoding': coding }).end(body);
    });
    expect(error.kind).toBe('transient');
  });

  it.each([
    ['gzip', gzipSync(BOMB)],
    ['br', brotliCompressSync(BOMB)],
    ['zstd', zstdCompressSync(BOMB)],
    ['gzip, gzip', gzipSync(gzipSync(BOMB))],
  ])('stops unpacking %s where the body is longer than allowed', async (coding, body) => {
    for (const stream of [false, true]) {
      const error = await askOnce(
        name,
        (_request, response) => void response.writeHead(200, { 'content-encoding': coding }).end(body),
        { stream },
      );
      expect(error.kind).toBe('rejected');
      expect(error.message).toContain('longer than 4 MiB');
    }
  });

  it('gives a packed body no more memory than HTTP allows', async () => {
    const wide = { [constants.ZSTD_c_windowLog]: 27, [constants.ZSTD_c_enableLongDistanceMatching]: 1 };
    const body = zstdCompressSync(BOMB, { params: wide });
    const error = await askOnce(
      name,
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'zstd' }).end(body),
    );
    expect(error.message).toContain('too much memory');
  });

  it('does not wait for the end of a packed body that has none', async () => {
    const error = await askOnce(
      name,
      (_request, response) => {
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
        const gzip = createGzip();
        gzip.pipe(response);
        gzip.write(BOMB.subarray(0, 8 * 1024 * 1024));
        gzip.flush();
      },
      { stream: true, timeoutMs: 20_000 },
    );
    expect(error.kind).toBe('rejected');
  });

  it('says at once that a body will be longer than allowed', async () => {
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(200, { 'content-length': 5 * 1024 * 1024 }).write('{');
    });
    expect(error.kind).toBe('rejected');
    expect(error.message).toContain('longer than 4 MiB');
  });

  it('keeps the status of an error whose body is longer than allowed', async () => {
    const error = await askOnce(name, (_request, response) => {
      response.writeHead(503, { 'content-length': 5 * 1024 * 1024 }).write('{');
    });
    expect(error).toMatchObject({ kind: 'transient', status: 503 });
    expect(error.message).toContain('longer than 4 MiB');
  });
}
