import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { Transport } from '../../src/providers/transport.ts';
import { listen } from '../support/listen.ts';
import type { Listening } from '../support/listen.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';

type Proxy = Listening & { readonly asked: readonly string[] };

/** A proxy that notes where tunnels are to lead, and opens none. */
async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { ...(await listen(server)), asked };
}

async function post(target: string, proxy: { https: string; except: string } | null): Promise<unknown> {
  const url = new URL(target);
  const transport = await Transport.open({
    origin: url.origin,
    key: 'k',
    timeoutMs: 2000,
    connections: 1,
    proxy,
    signal: new AbortController().signal,
  });
  try {
    return await transport.post(url, '{}', {}).catch((error: unknown) => error);
  } finally {
    await transport.close();
  }
}

describe('Transport', () => {
  it('reaches https hosts through the proxy', async () => {
    await using proxy = await startProxy();
    const result = await post('https://llm.invalid/v1', { https: proxy.url, except: '' });
    expect(result).toBeInstanceOf(ProviderError);
    expect(proxy.asked).toEqual(['llm.invalid:443']);
  });

  it('goes round the proxy where NO_PROXY says so', async () => {
    await using proxy = await startProxy();
    const result = await post('https://llm.invalid/v1', { https: proxy.url, except: 'llm.invalid' });
    expect(result).toMatchObject({ kind: 'transient' });
    expect(proxy.asked).toEqual([]);
  });

  it('never sends the loopback through a proxy', async () => {
    await using proxy = await startProxy();
    await using server = await startLoopback((_request, response) => sendJson(response, {}));
    expect(await post(`${server.url}/v1`, { https: proxy.url, except: '' })).toMatchObject({ status: 200 });
    expect(proxy.asked).toEqual([]);
  });

  it('refuses any other origin than its own', async () => {
    const transport = await Transport.open({
      origin: 'https://llm.invalid',
      key: 'k',
      timeoutMs: 100,
      connections: 1,
      proxy: null,
      signal: new AbortController().signal,
    });
    await expect(transport.post(new URL('https://evil.invalid/v1'), '{}', {})).rejects.toMatchObject({
      kind: 'fatal',
    });
    await transport.close();
  });
});
