import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Line, LineRequest, Underway } from '../../../src/providers/wire/line.ts';
import { openLine } from '../../../src/providers/wire/open-line.ts';
import { openOwnLine } from '../../../src/providers/wire/own-line.ts';
import { Wire } from '../../../src/providers/wire/wire.ts';
import type { FarLine } from '../../../src/providers/wire/wire.ts';
import { listen } from '../../support/listen.ts';
import type { Listening } from '../../support/listen.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';

const REQUEST: LineRequest = {
  ...{ method: 'POST', path: '/v1?a=b', headers: { accept: 'application/json' }, body: '{"n":1}' },
  ...{ maxBytes: 1024 * 1024, idleMs: 30_000 },
};

/** Opens a line of a wire, and waits until it is open. */
async function openFar(origin: string, wire = new Wire(0)): Promise<FarLine> {
  const line = wire.open({ origin, connections: 2, proxy: null });
  await expect.poll(() => line.isOpen).toBe(true);
  return line;
}

function openOwn(origin: string): Promise<Line> {
  return openOwnLine({ origin, connections: 2, proxy: null });
}

/** Gives the next thread that this process starts. */
async function startedThread(): Promise<Worker> {
  const [thread] = (await once(process, 'worker')) as [Worker];
  return thread;
}

function failureOf({ response }: Underway): Promise<unknown> {
  return response.then(
    (exchange) => exchange,
    (error: unknown) => error,
  );
}

describe.each([
  ['in its own thread', openOwn],
  ['in the thread of a wire', openFar],
])('a line %s', (_where, open) => {
  it('sends what it is given, and gives the whole response', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, { text: 'ä' }, 418, { 'x-more': 'yes' }),
    );
    const line = await open(server.url);
    const exchange = await line.send(REQUEST).response;
    expect(exchange).toMatchObject({ status: 418, text: '{"text":"ä"}', fault: null });
    expect(exchange.headers).toMatchObject({ 'x-more': 'yes' });
    expect(server.received).toMatchObject([
      { method: 'POST', path: '/v1?a=b', headers: { accept: 'application/json' }, body: { n: 1 } },
    ]);
    await line.close();
  });

  it('gives each of many requests its own response', async () => {
    await using server = await startLoopback(({ body }, response) => sendJson(response, body));
    const line = await open(server.url);
    const bodies = Array.from({ length: 200 }, (_, n) => JSON.stringify({ n }));
    const exchanges = await Promise.all(bodies.map((body) => line.send({ ...REQUEST, body }).response));
    expect(exchanges.map(({ text }) => text)).toEqual(bodies);
    await line.close();
  });

  it('unpacks a body, and says what cannot be read', async () => {
    const packings: Readonly<Record<string, string>> = { '/gzip': 'gzip', '/odd': 'odd', '/long': 'gzip' };
    const server = createServer(({ url = '' }, response) => {
      const text = url === '/long' ? 'x'.repeat(2 * 1024 * 1024) : 'ok';
      response.writeHead(200, { 'content-encoding': packings[url] }).end(gzipSync(text));
    });
    await using listening = await listen(server);
    const line = await open(listening.url);
    const send = (path: string): Promise<unknown> => line.send({ ...REQUEST, path }).response;
    expect(await send('/gzip')).toMatchObject({ text: 'ok', fault: null });
    expect(await send('/odd')).toMatchObject({
      text: '',
      fault: { isDamage: false, words: expect.stringContaining('packed as `odd`') as string },
    });
    expect(await send('/long')).toMatchObject({
      fault: { words: 'it is longer than 1 MiB, the most that is read' },
    });
    await line.close();
  });

  it('says why there is no response', async () => {
    await using server = await startLoopback((_request, response) => response.destroy());
    const gone = await startLoopback(() => undefined);
    await gone[Symbol.asyncDispose]();
    const [cut, refused] = [await open(server.url), await open(gone.url)];
    expect(await failureOf(cut.send(REQUEST))).toMatchObject({
      name: 'LineError',
      message: 'other side closed',
    });
    expect(await failureOf(refused.send(REQUEST))).toMatchObject({ name: 'LineError', code: 'ECONNREFUSED' });
    expect(await failureOf(cut.send({ ...REQUEST, headers: { 'not a name': 'x' } }))).toMatchObject({
      name: 'LineError',
      message: 'invalid header key',
    });
    await Promise.all([cut.close(), refused.close()]);
  });

  it('gives up what begins and then says nothing', async () => {
    await using server = await startLoopback((_request, response) => void response.write('{'));
    const line = await open(server.url);
    expect(await failureOf(line.send({ ...REQUEST, idleMs: 50 }))).toMatchObject({ abortedFor: 'silence' });
    await line.close();
  });

  it('gives a request up where it is told to, sent or not, and has the connection free for the next', async () => {
    const hanging = Promise.withResolvers<ServerResponse>();
    await using server = await startLoopback((_request, response, count) => {
      if (count === 1) hanging.resolve(response);
      else sendJson(response, {});
    });
    const line = await open(server.url);
    const sent = line.send(REQUEST);
    const failure = failureOf(sent);
    const response = await hanging.promise;
    const isClosed = once(response, 'close');
    sent.abort('lateness');
    expect(await failure).toMatchObject({ abortedFor: 'lateness' });
    await isClosed;
    const unsent = line.send(REQUEST);
    unsent.abort('settled');
    expect(await failureOf(unsent)).toMatchObject({ abortedFor: 'settled' });
    expect(await line.send(REQUEST).response).toMatchObject({ status: 200 });
    await line.close();
  });

  it('ends what is on its way when it is closed', async () => {
    const asked = Promise.withResolvers<ServerResponse>();
    await using server = await startLoopback((_request, response) => asked.resolve(response));
    const line = await open(server.url);
    const failure = failureOf(line.send(REQUEST));
    const isClosed = once(await asked.promise, 'close');
    await line.close();
    expect(await failure).toMatchObject({ name: 'LineError' });
    await isClosed;
  });
});

/** A server that answers with what it was sent, but not under `/hang`, and keeps the ports from which it was asked. */
async function startEcho(): Promise<Listening & { readonly ports: Set<number | undefined> }> {
  const ports = new Set<number | undefined>();
  const server = createServer((request, response) => {
    ports.add(request.socket.remotePort);
    if (request.url !== '/hang') request.pipe(response);
  });
  return { ...(await listen(server)), ports };
}

/** Sends one request after the other until they go out from elsewhere. */
async function sendUntilOver(line: Line, ports: Set<number | undefined>): Promise<void> {
  for (let n = 0; ports.size < 2; n += 1) {
    const body = String(n);
    expect(await line.send({ ...REQUEST, body }).response).toMatchObject({ text: body });
  }
}

describe('openLine', () => {
  it('goes over to the thread after many requests, and loses none', async () => {
    await using server = await startEcho();
    const started = startedThread();
    const line = await openLine({ origin: server.url, connections: 1, proxy: null }, new Wire(10));
    for (let n = 0; n < 10; n += 1) await line.send(REQUEST).response;
    expect(server.ports.size).toBe(1);
    await sendUntilOver(line, server.ports);
    const hasEnded = once(await started, 'exit');
    await line.close();
    await hasEnded;
  });

  it.each([
    ['goes over to the thread sooner', 2_200, true],
    ['does not go over', 2_000, false],
  ])('%s where it is to send %d requests', async (_what, expected, goesOver) => {
    await using server = await startEcho();
    const wire = new Wire();
    wire.expect(expected);
    const line = await openLine({ origin: server.url, connections: 1, proxy: null }, wire);
    for (let n = 0; n < 100; n += 1) await line.send(REQUEST).response;
    expect(server.ports.size).toBe(1);
    if (goesOver) await sendUntilOver(line, server.ports);
    else for (let n = 0; n < 300; n += 1) await line.send(REQUEST).response;
    expect(server.ports.size).toBe(goesOver ? 2 : 1);
    await line.close();
  });

  it('closes its own connections when it goes over, each when nothing is on its way by it', async () => {
    const slow = Promise.withResolvers<ServerResponse>();
    let connected = 0;
    const server = createServer((request, response) => {
      if (request.url === '/slow') slow.resolve(response);
      else response.end();
    });
    server.on('connection', (socket) => {
      connected += 1;
      socket.on('close', () => (connected -= 1));
    });
    await using listening = await listen(server);
    const line = await openLine({ origin: listening.url, connections: 8, proxy: null }, new Wire(8));
    const begun = line.send({ ...REQUEST, path: '/slow' });
    const response = await slow.promise;
    await Promise.all(Array.from({ length: 7 }, () => line.send(REQUEST).response));
    expect(connected).toBe(8);
    await expect.poll(async () => (await line.send(REQUEST).response, connected)).toBe(2);
    response.end('late');
    expect(await begun.response).toMatchObject({ text: 'late' });
    await expect.poll(() => connected).toBe(1);
    await line.close();
  });

  it('ends what is on its way by its own connections when it is closed, though it has gone over', async () => {
    await using server = await startEcho();
    const line = await openLine({ origin: server.url, connections: 2, proxy: null }, new Wire(1));
    const failure = failureOf(line.send({ ...REQUEST, path: '/hang' }));
    await expect.poll(() => server.ports.size).toBe(1);
    await expect.poll(async () => (await line.send(REQUEST).response, server.ports.size)).toBe(3);
    await line.close();
    expect(await failure).toMatchObject({ name: 'LineError', abortedFor: 'closing' });
  });

  it('keeps to itself what is read as it comes, and what is sent as bytes', async () => {
    await using server = await startEcho();
    const line = await openLine({ origin: server.url, connections: 1, proxy: null }, new Wire(0));
    await sendUntilOver(line, server.ports);
    const pieces: string[] = [];
    const onBody = (chunk: Buffer): void => void pieces.push(chunk.toString());
    expect(await line.send({ ...REQUEST, onBody }).response).toMatchObject({ status: 200, text: '' });
    expect(pieces.join('')).toBe(REQUEST.body);
    const body = Buffer.from('bytes');
    expect(await line.send({ ...REQUEST, body }).response).toMatchObject({ text: 'bytes' });
    await line.close();
  });

  it('fails what the thread held where that ends, and sends the rest itself', async () => {
    await using server = await startEcho();
    const started = startedThread();
    const line = await openLine({ origin: server.url, connections: 1, proxy: null }, new Wire(0));
    await sendUntilOver(line, server.ports);
    const failure = failureOf(line.send({ ...REQUEST, path: '/hang' }));
    await (await started).terminate();
    expect(await failure).toMatchObject({
      name: 'LineError',
      message: expect.stringContaining('thread') as string,
    });
    expect(await line.send(REQUEST).response).toMatchObject({ status: 200 });
    await line.close();
  });

  it('sends all itself where no thread may be started', async () => {
    const wire = path.join(import.meta.dirname, '../../../src/providers/wire/wire.ts');
    const program = `
      const { Wire } = await import(${JSON.stringify(wire)});
      const wire = new Wire(0);
      const many = wire.countsMany();
      const { isOpen } = wire.open({ origin: 'http://127.0.0.1', connections: 1, proxy: null });
      console.log(many, isOpen, wire.countsMany());`;
    const flags = ['--permission', '--allow-fs-read=*', '--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, flags);
    expect(stdout).toBe('true false false\n');
  });
});
