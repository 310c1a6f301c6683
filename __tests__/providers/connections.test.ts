import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Transport } from '../../src/providers/transport.ts';
import { listen } from '../support/listen.ts';
import type { Listening } from '../support/listen.ts';

type Answer = (response: ServerResponse, count: number, socket: Socket) => void;

/** A server that counts its connections; `count` is the number of a request on its own. */
async function startServer(answer: Answer): Promise<Listening & { readonly server: Server; opened: number }> {
  const counts = new WeakMap<Socket, number>();
  const server = createServer((request, response) => {
    const count = (counts.get(request.socket) ?? 0) + 1;
    counts.set(request.socket, count);
    request.resume().on('end', () => answer(response, count, request.socket));
  });
  const started = { ...(await listen(server)), server, opened: 0 };
  server.on('connection', () => (started.opened += 1));
  return started;
}

async function open(server: Listening, connections: number): Promise<Transport> {
  return await Transport.open({
    ...{ origin: server.url, query: '', key: 'k', headers: {}, timeoutMs: 20_000 },
    ...{ connections, proxy: null, signal: new AbortController().signal },
  });
}

const fails = async (posted: Promise<unknown>): Promise<boolean> =>
  await posted.then(
    () => false,
    () => true,
  );

describe('Connections', () => {
  it('are no more than so many, each used again and again', async () => {
    await using server = await startServer((response) => response.end('{}'));
    const transport = await open(server, 3);
    const url = new URL(server.url);
    await Promise.all(Array.from({ length: 30 }, () => transport.post(url, '{}', {})));
    expect(server.opened).toBe(3);
    for (let asked = 0; asked < 10; asked += 1) await transport.post(url, '{}', {});
    expect(server.opened).toBe(3);
    await transport.close();
  });

  it('are used once where the server keeps none, whatever it says', async () => {
    await using server = await startServer((response, count, socket) => {
      if (count === 1) response.end('{}');
      else socket.destroy();
    });
    const transport = await open(server, 1);
    let failed = 0;
    for (let asked = 0; asked < 200; asked += 1)
      if (await fails(transport.post(new URL(server.url), '{}', {}))) failed += 1;
    // One in two would fail.
    expect(failed).toBeGreaterThan(3);
    expect(failed).toBeLessThan(20);
    await transport.close();
  });

  it('give no request what came with the response to another', async () => {
    await using server = await startServer((response, _count, socket) => {
      response.end('{"is":"own"}');
      // As a gateway does that answers twice.
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{"is":"stray"}');
    });
    const transport = await open(server, 1);
    const posts = Array.from({ length: 20 }, () => transport.post(new URL(server.url), '{}', {}));
    const texts = await Promise.all(posts.map((post) => post.then(({ text }) => text)));
    expect([...new Set(texts)]).toEqual(['{"is":"own"}']);
    await transport.close();
  });

  it('send nothing that was given up while it waited', async () => {
    const hanging: ServerResponse[] = [];
    await using server = await startServer((response) => hanging.push(response));
    const transport = await open(server, 1);
    const url = new URL(server.url);
    const first = transport.post(url, '{}', {});
    const settled = new AbortController();
    const second = fails(transport.post(url, '{}', {}, { signal: settled.signal }));
    const third = transport.post(url, '{}', {});
    await expect.poll(() => hanging.length).toBe(1);
    settled.abort();
    expect(await second).toBe(true);
    hanging[0]!.end('{}');
    await first;
    await expect.poll(() => hanging.length).toBe(2);
    hanging[1]!.end('{}');
    expect(await third).toMatchObject({ status: 200 });
    await transport.close();
    expect(hanging).toHaveLength(2);
  });

  it('end what is under way, what waits and what comes later, once they are closed', async () => {
    const hanging: ServerResponse[] = [];
    await using server = await startServer((response) => hanging.push(response));
    const transport = await open(server, 1);
    const url = new URL(server.url);
    const posts = [fails(transport.post(url, '{}', {})), fails(transport.post(url, '{}', {}))];
    await expect.poll(() => hanging.length).toBe(1);
    await transport.close();
    expect(await Promise.all([...posts, fails(transport.post(url, '{}', {}))])).toEqual([true, true, true]);
    expect([server.opened, hanging.length]).toEqual([1, 1]);
  });
});
