import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { findWay } from '../../src/providers/proxy.ts';
import type { ProxySetting } from '../../src/providers/proxy.ts';
import { Transport } from '../../src/providers/transport.ts';
import { listen } from '../support/listen.ts';
import type { Listening } from '../support/listen.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';

type Asked = { readonly target: string; readonly authorization: string | undefined };
type Proxy = Listening & { readonly asked: readonly Asked[] };

/** A proxy that notes where tunnels are to lead, and opens none. */
async function startProxy(status = '502 Bad Gateway'): Promise<Proxy> {
  const asked: Asked[] = [];
  const server = createServer().on('connect', ({ url = '', headers }, socket) => {
    asked.push({ target: url, authorization: headers['proxy-authorization'] });
    socket.end(`HTTP/1.1 ${status}\r\n\r\n`);
  });
  return { ...(await listen(server)), asked };
}

const OPTIONS = {
  query: '',
  key: 'k',
  headers: {},
  timeoutMs: 2000,
  connections: 1,
  proxy: null,
  signal: new AbortController().signal,
};

async function post(
  target: string,
  setting: Partial<ProxySetting> = {},
  timeoutMs = OPTIONS.timeoutMs,
  idleMs = timeoutMs,
): Promise<unknown> {
  const url = new URL(target);
  const way = findWay(url, { variable: 'HTTPS_PROXY', address: '', except: '', ...setting });
  const proxy = way.status === 'by_proxy' ? way.proxy : null;
  const transport = await Transport.open({ ...OPTIONS, origin: url.origin, proxy, timeoutMs, idleMs });
  try {
    return await transport.post(url, '{}', {}).catch((error: unknown) => error);
  } finally {
    await transport.close();
  }
}

describe('Transport', () => {
  it('gives a request up where its signal says so, and has its connection free for the next', async () => {
    const hanging = Promise.withResolvers<null>();
    await using server = await startLoopback((_request, response, count) => {
      if (count === 1) hanging.resolve(null);
      else sendJson(response, {});
    });
    const url = new URL(server.url);
    const transport = await Transport.open({ ...OPTIONS, origin: url.origin });
    const settled = new AbortController();
    const first = transport.post(url, '{}', {}, { signal: settled.signal });
    const failure = first.catch((error: unknown) => error);
    await hanging.promise;
    settled.abort();
    expect(await failure).toMatchObject({ kind: 'transient' });
    expect(await transport.post(url, '{}', {})).toMatchObject({ status: 200 });
    await transport.close();
  });

  it('counts no early hints as the beginning of a response', async () => {
    await using server = await startLoopback((_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      void sleep(500).then(() => sendJson(response, {}));
    });
    expect(await post(server.url, {}, 20_000, 100)).toMatchObject({ status: 200 });
  });

  it.each(['http://', ''])('reaches https hosts through the proxy at %sHOST:PORT', async (scheme) => {
    await using proxy = await startProxy();
    const result = await post('https://llm.invalid/v1', { address: `${scheme}${proxy.host}` });
    expect(result).toBeInstanceOf(ProviderError);
    expect(result).toMatchObject({
      kind: 'transient',
      message: `the proxy ${proxy.host} (HTTPS_PROXY) does not lead to llm.invalid: it answered 502`,
    });
    expect(proxy.asked).toEqual([{ target: 'llm.invalid:443', authorization: undefined }]);
  });

  it.each([
    ['me:p%40ss', 'me:p@ss'],
    ['me', 'me:'],
  ])('sends the proxy the user and password of %s@HOST, and shows them nowhere', async (written, sent) => {
    await using proxy = await startProxy('407 Proxy Authentication Required');
    const result = await post('https://llm.invalid/v1', { address: `http://${written}@${proxy.host}` });
    expect(result).toMatchObject({ kind: 'fatal' });
    expect(String(result)).not.toMatch(/p%40ss|p@ss|me:/);
    const authorization = `Basic ${Buffer.from(sent).toString('base64')}`;
    expect(proxy.asked).toEqual([{ target: 'llm.invalid:443', authorization }]);
  });

  it('says that it is the proxy that cannot be reached', async () => {
    const proxy = await startProxy();
    await proxy[Symbol.asyncDispose]();
    const result = await post('https://llm.invalid/v1', { address: proxy.host, variable: 'https_proxy' });
    expect(result).toMatchObject({
      message: `cannot reach the proxy ${proxy.host} (https_proxy): connection refused`,
    });
  });

  it('goes round the proxy where NO_PROXY says so', async () => {
    await using proxy = await startProxy();
    const result = await post('https://llm.invalid/v1', { address: proxy.url, except: 'llm.invalid' });
    expect(result).toMatchObject({ kind: 'transient' });
    expect(proxy.asked).toEqual([]);
  });

  it('never sends the loopback through a proxy', async () => {
    await using proxy = await startProxy();
    await using server = await startLoopback((_request, response) => sendJson(response, {}));
    expect(await post(`${server.url}/v1`, { address: proxy.url })).toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual([]);
  });

  it('takes an answer that came while this process was busy, though its time is over', async () => {
    await using server = await startLoopback((_request, response) => {
      sendJson(response, { text: 'x'.repeat(2_000_000) });
      const untilMs = performance.now() + 500;
      while (performance.now() < untilMs);
    });
    expect(await post(`${server.url}/v1`, {}, 300)).toMatchObject({ status: 200 });
  });

  it.each([
    ['application/json', ['{']],
    ['application/json', []],
    ['text/event-stream', ['data: {}\n\n']],
    ['application/x-ndjson', ['{}\n']],
  ])('gives up on an answer of %s that stops after %j, long before its time is over', async (type, parts) => {
    let closed = false;
    await using server = await startLoopback((_request, response) => {
      response.on('close', () => (closed = true));
      response.writeHead(200, { 'content-type': type }).flushHeaders();
      for (const part of parts) response.write(part);
    });
    expect(await post(`${server.url}/v1`, {}, 60_000, 200)).toMatchObject({
      kind: 'transient',
      message: expect.stringContaining('sent nothing for 0.2 s'),
      failure: { kind: 'interrupted' },
    });
    await vi.waitFor(() => expect(closed).toBe(true));
  });

  it.each([
    ['the first event of a stream takes', 'text/event-stream', [700, 0]],
    ['each byte of a body takes a part of', 'application/json', [120, 120, 120, 120, 120]],
  ])('waits where %s the time', async (_name, type, pausesMs) => {
    const drip = async (response: ServerResponse): Promise<void> => {
      for (const ms of pausesMs) {
        await sleep(ms);
        response.write(' ');
      }
      response.end();
    };
    await using server = await startLoopback((_request, response) => {
      response.writeHead(200, { 'content-type': type }).flushHeaders();
      void drip(response);
    });
    expect(await post(`${server.url}/v1`, {}, 60_000, 400)).toMatchObject({ status: 200 });
  });

  it('ends an answer that never ends, however often it gives a sign of life', async () => {
    await using server = await startLoopback((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await post(`${server.url}/v1`, {}, 400, 200)).toMatchObject({
      message: expect.stringContaining('did not answer within 0.4 s'),
    });
  });

  it('refuses any other origin than its own', async () => {
    const transport = await Transport.open({ ...OPTIONS, origin: 'https://llm.invalid' });
    await expect(transport.post(new URL('https://evil.invalid/v1'), '{}', {})).rejects.toMatchObject({
      kind: 'fatal',
    });
    await transport.close();
  });
});
