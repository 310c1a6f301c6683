import { describe, expect, it } from 'vitest';
import type { Model, Prompt } from '../../src/domain/model.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { parseAllowedHosts } from '../../src/providers/allowed-hosts.ts';
import { providers } from '../../src/providers/index.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { sendJson, startLoopback } from './loopback.ts';
import type { Handler, Loopback } from './loopback.ts';
import { createModel } from './plans.ts';
import { testBodies } from './packed-bodies.ts';
import type { Protocol } from './protocols.ts';

/** A key whose characters are written otherwise in URLs. */
export const KEY = 'sk-secret/with+signs=';
/** A system prompt and one question. */
export const PROMPT: Prompt = {
  system: 'Be short.',
  messages: [{ role: 'user', content: 'Capital of France?' }],
};

/** Opens a provider against a loopback server. */
export async function open(
  name: string,
  server: Pick<Loopback, 'url'>,
  {
    key = KEY,
    signal = new AbortController().signal,
    ...model
  }: Partial<Model> & { key?: string | null; signal?: AbortSignal } = {},
): Promise<Provider & AsyncDisposable> {
  const baseUrl = name === 'openai' ? `${server.url}/v1` : server.url;
  const entry = createModel({ provider: name, model: 'm', baseUrl, apiKey: 'given', ...model });
  const route = providers[name]!.route(entry, {
    workspace: localWorkspace('.'),
    apiKeys: new Map(key === null ? [] : [['given', { status: 'given', value: key, owners: [] }]]),
    allowed: parseAllowedHosts(new URL(server.url).host),
    connections: 4,
    proxy: { variable: 'HTTPS_PROXY', address: '', except: '' },
  });
  if (route.status !== 'open') throw new Error('the loopback may be asked');
  const provider = await route.open(signal);
  return { ...provider, [Symbol.asyncDispose]: () => provider.close() };
}

async function failure(promise: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await promise.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProviderError)) throw error;
  return error;
}

/** Asks a provider once that must fail, and gives the failure. */
export async function askOnce(
  name: string,
  handler: Handler,
  model: Partial<Model> = {},
): Promise<ProviderError> {
  await using server = await startLoopback(handler);
  await using provider = await open(name, server, model);
  return await failure(provider.complete(PROMPT, 1));
}

/** What every provider that is reached over the network promises. */
export function testNetworkProvider(name: string, protocol: Protocol): void {
  const succeed: Handler = (_request, response) => sendJson(response, protocol.answer('Paris'));

  describe('as every network provider', () => {
    it('gives text, finish reason, usage and latency of an answer', async () => {
      await using server = await startLoopback(succeed);
      await using provider = await open(name, server);
      const { latencyMs, ...completion } = await provider.complete(PROMPT, 1);
      expect(completion).toEqual({
        text: 'Paris',
        finishReason: 'stop',
        usage: { inputTokens: 7, outputTokens: 3 },
      });
      expect(latencyMs).toBeGreaterThan(0);
      expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
        `POST ${protocol.path}`,
      ]);
      expect(server.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    });

    it('sends the same headers with every request', async () => {
      await using server = await startLoopback(succeed);
      await using provider = await open(name, server);
      await provider.complete(PROMPT, 1);
      await provider.complete({ system: null, messages: [{ role: 'user', content: 'And of Spain?' }] }, 2);
      const [first, second] = server.received.map(({ headers }) => ({ ...headers, 'content-length': '' }));
      expect(second).toEqual(first);
      expect(server.received[1]?.body).not.toEqual(server.received[0]?.body);
    });

    it('sends no key where there is none', async () => {
      await using server = await startLoopback(succeed);
      await using provider = await open(name, server, { key: null });
      await provider.complete(PROMPT, 1);
      expect(JSON.stringify(server.received[0]?.headers)).not.toMatch(/authorization|api-key/);
    });

    it.each([undefined, 'text/plain'])('reads an answer whose content type is %s', async (type) => {
      await using server = await startLoopback((_request, response) => {
        if (type !== undefined) response.setHeader('content-type', type);
        response.end(JSON.stringify(protocol.answer('Paris')));
      });
      await using provider = await open(name, server);
      expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
    });

    it('puts a streamed answer together', async () => {
      await using server = await startLoopback((_request, response) => {
        const { type, pieces } = protocol.stream(['Pa', 'ris', ' 🗼']);
        response.writeHead(200, { 'content-type': type });
        for (const piece of pieces) response.write(piece);
        response.end();
      });
      await using provider = await open(name, server, { stream: true });
      expect(await provider.complete(PROMPT, 1)).toMatchObject({
        text: 'Paris 🗼',
        finishReason: 'stop',
        usage: { inputTokens: 7, outputTokens: 3 },
      });
      expect(server.received[0]?.body['stream']).toBe(true);
    });

    it('takes a stream that ends before its last event for a failure', async () => {
      const { type, pieces } = protocol.stream(['Pa', 'ris']);
      const error = await askOnce(
        name,
        (_request, response) => {
          response.writeHead(200, { 'content-type': type });
          response.end(pieces.slice(0, -3).join('') || pieces[0]);
        },
        { stream: true },
      );
      expect(error.kind).toBe('transient');
    });

    it.each(protocol.partial.map((body) => [JSON.stringify(body), body]))(
      'never gives %s for an answer',
      async (_name, body) => {
        const error = await askOnce(name, (_request, response) => sendJson(response, body));
        expect(error).toMatchObject({ kind: 'transient' });
      },
    );

    it.each([
      ['half of its JSON', (text: string) => text.slice(0, text.length / 2), 'application/json'],
      ['a page', () => '<html>busy</html>', 'text/html'],
      ['nothing', () => '', 'application/json'],
    ])('takes %s with status 200 for a failure', async (_name, change, type) => {
      const error = await askOnce(name, (_request, response) => {
        response.writeHead(200, { 'content-type': type });
        response.end(change(JSON.stringify(protocol.answer('Paris'))));
      });
      expect(error).toMatchObject({ kind: 'transient', failure: { kind: 'interrupted' } });
    });

    it('takes a connection that breaks within the answer for a failure', async () => {
      const error = await askOnce(name, (_request, response) => {
        const text = JSON.stringify(protocol.answer('Paris'));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
        response.write(text.slice(0, 20));
        setImmediate(() => response.destroy());
      });
      expect(error.kind).toBe('transient');
    });

    it.each([
      ['the headers', () => undefined],
      [
        'the body',
        (response: Parameters<Handler>[1]) =>
          void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      ],
    ])('gives up where %s do not come in time', async (_name, begin) => {
      const error = await askOnce(name, (_request, response) => begin(response), { timeoutMs: 100 });
      expect(error).toMatchObject({ kind: 'transient' });
      expect(error.message).toContain('did not answer within 0.1 s');
    });

    it('gives up on a response that does not end', async () => {
      const error = await askOnce(name, (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const chunk = 'x'.repeat(512 * 1024);
        for (let i = 0; i < 10; i += 1) response.write(chunk);
      });
      expect(error).toMatchObject({ kind: 'rejected' });
      expect(error.message).toContain('longer than 4 MiB');
    });

    testBodies(name, protocol, askOnce);

    it.each([
      [400, 'rejected'],
      [401, 'fatal'],
      [402, 'fatal'],
      [403, 'fatal'],
      [404, 'fatal'],
      [408, 'transient'],
      [409, 'transient'],
      [413, 'rejected'],
      [422, 'rejected'],
      [429, 'rate_limited'],
      [500, 'transient'],
      [502, 'transient'],
      [529, 'transient'],
    ])('takes status %d for %s, after one request', async (status, kind) => {
      await using server = await startLoopback((_request, response) =>
        sendJson(response, protocol.error('it went wrong'), status),
      );
      await using provider = await open(name, server);
      const error = await failure(provider.complete(PROMPT, 1));
      expect(error).toMatchObject({ kind, status });
      expect(error.message).toContain('it went wrong');
      expect(server.received).toHaveLength(1);
    });

    it('takes spent credit for fatal, though its status is 429', async () => {
      const error = await askOnce(name, (_request, response) =>
        sendJson(
          response,
          protocol.error('You exceeded your quota (insufficient_quota)', 'insufficient_quota'),
          429,
        ),
      );
      expect(error).toMatchObject({ kind: 'fatal', failure: { kind: 'quota' } });
    });

    it.each([
      [402, 'pay', 'fatal', 'quota'],
      [403, 'Key limit exceeded (total limit).', 'fatal', 'quota'],
      [403, 'no access', 'fatal', 'refused'],
      [404, 'model: small', 'fatal', 'gone'],
      [404, 'Not Found', 'fatal', 'no_address'],
      [429, 'You exceeded your current quota.', 'rate_limited', 'throttled'],
      [503, 'busy', 'transient', 'unreachable'],
      [400, 'too long', 'rejected', 'rejected'],
    ])('tells of status %d and %j that it is %s, and why: %s', async (status, words, kind, failed) => {
      const error = await askOnce(name, (_request, response) =>
        sendJson(response, protocol.error(words), status),
      );
      expect(error).toMatchObject({ kind, failure: { kind: failed } });
    });

    it.each([
      [{ 'retry-after': '2' }, 2000],
      [{ 'retry-after': '61' }, 61_000],
      [{ 'retry-after-ms': '350', 'retry-after': '1' }, 350],
      [{ 'retry-after': '0' }, 0],
      [{ 'retry-after': '-5' }, null],
      [{ 'retry-after': 'soon' }, null],
      [{}, null],
    ])('reads from %j how long to wait: %s', async (headers, retryAfterMs) => {
      const error = await askOnce(name, (_request, response) =>
        sendJson(response, protocol.error('slow down'), 429, headers),
      );
      expect(error.retryAfterMs).toBe(retryAfterMs);
    });

    it('hands on what the server says that it will still take, beside an answer and a refusal', async () => {
      const headers = { 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': '2s' };
      const allowances = [{ of: 'requests', limit: null, remaining: 3, resetMs: 2_000 }];
      const error = await askOnce(name, (_request, response) =>
        sendJson(response, protocol.error('slow down'), 429, headers),
      );
      expect(error.allowances).toEqual(allowances);
      await using server = await startLoopback((_request, response) =>
        sendJson(response, protocol.answer('Paris'), 200, headers),
      );
      await using provider = await open(name, server);
      expect(await provider.complete(PROMPT, 1)).toMatchObject({ text: 'Paris', allowances });
    });

    it.each([301, 302, 307, 308])('does not follow a redirect with status %d', async (status) => {
      await using other = await startLoopback(succeed);
      const error = await askOnce(name, (_request, response) => {
        response.writeHead(status, { location: `${other.url}${protocol.path}` }).end();
      });
      expect(error.kind).toBe('fatal');
      expect(error.message).toContain(other.host);
      expect(other.received).toHaveLength(0);
    });

    it.each([300, 304])('takes no status %d that leads nowhere for a redirect', async (status) => {
      const error = await askOnce(name, (_request, response) => {
        response.writeHead(status).end();
      });
      expect(error.kind).toBe('fatal');
      expect(error.message).toMatch(new RegExp(` answered ${status}$`));
    });

    it('never repeats the key, however the server spells it', async () => {
      const spellings = [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('base64')];
      const error = await askOnce(name, (_request, response) =>
        sendJson(response, protocol.error(`wrong key: ${spellings.join(' ')}`), 401),
      );
      for (const spelling of spellings) expect(error.message).not.toContain(spelling);
      expect(error.message).toContain('wrong key: *** *** ***');
    });

    it('says that nobody listens', async () => {
      const server = await startLoopback(succeed);
      await server[Symbol.asyncDispose]();
      await using provider = await open(name, server);
      const error = await failure(provider.complete(PROMPT, 1));
      expect(error.message).toBe(`cannot reach ${server.host}: connection refused`);
    });

    it('ends a request in flight when the run is aborted', async () => {
      const abort = new AbortController();
      await using server = await startLoopback(() => abort.abort());
      await using provider = await open(name, server, { signal: abort.signal });
      expect((await failure(provider.complete(PROMPT, 1))).kind).toBe('transient');
    });

    it('gives an answer that was cut or refused as an answer', async () => {
      await using server = await startLoopback((_request, response) =>
        sendJson(response, protocol.answer('', { finish: protocol.refused })),
      );
      await using provider = await open(name, server);
      expect((await provider.complete(PROMPT, 1)).text).toBe('');
    });
  });
}
