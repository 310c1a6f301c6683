import { describe, expect, it } from 'vitest';
import type { Model, Prompt } from '../../src/domain/model.ts';
import type { ProviderError } from '../../src/domain/provider-error.ts';
import { http } from '../../src/providers/http.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Handler, Loopback } from '../support/loopback.ts';
import { failureOf } from '../support/programs.ts';
import { KEY, open } from '../support/provider-conformance.ts';

const PROMPT: Prompt = {
  system: 'Be short.',
  messages: [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: 'Hello' },
    { role: 'user', content: 'Capital of France?' },
  ],
  metadata: { k: 5, user: { id: 'ann' } },
};

/** Asks an application on the loopback once. */
async function ask(
  handler: Handler,
  own: Model['own'] = {},
  { prompt = PROMPT, ...model }: Partial<Model> & { prompt?: Prompt } = {},
): Promise<{ answer: unknown; server: Pick<Loopback, 'received'> }> {
  await using server = await startLoopback(handler);
  await using app = await open('http', server, {
    model: 'rag',
    own: { url: `${server.url}/ask?version=2`, ...own },
    ...model,
  });
  return { answer: await app.complete(prompt, 2), server };
}

const fail = (...args: Parameters<typeof ask>): ReturnType<typeof failureOf> => failureOf(ask(...args));
const reply =
  (body: unknown): Handler =>
  (_request, response) =>
    sendJson(response, body);

describe('http', () => {
  it('asks and reads as programs do where its entry says no more', async () => {
    const { answer, server } = await ask(
      reply({
        text: 'Paris',
        usage: { prompt_tokens: 7, completion_tokens: 3 },
        cost_usd: 0.5,
        latency_ms: 4,
      }),
    );
    expect(answer).toEqual({
      text: 'Paris',
      finishReason: 'stop',
      usage: { inputTokens: 7, outputTokens: 3 },
      costUsd: 0.5,
      latencyMs: 4,
    });
    expect(server.received).toMatchObject([
      {
        method: 'POST',
        path: '/ask?version=2',
        headers: { authorization: `Bearer ${KEY}` },
        body: {
          id: '1',
          model: 'rag',
          system: 'Be short.',
          messages: PROMPT.messages,
          params: { temperature: 0, max_tokens: 1024 },
          trial: 2,
          metadata: PROMPT.metadata,
        },
      },
    ]);
  });

  it('sends the body of its entry, and reads at its pointers', async () => {
    const { answer, server } = await ask(
      reply({ out: [{ 'a/b': 'Paris' }], tokens: { input_tokens: 1, output_tokens: 2 }, why: 'MAX_TOKENS' }),
      {
        method: 'PUT',
        body: {
          q: '{{input}}',
          all: '{{messages}}',
          k: '{{metadata.k}}',
          note: 'k={{ metadata.k }} for {{metadata.user.id}}',
          list: [1, '{{system}}'],
        },
        answer: { text: '/out/0/a~1b', usage: '/tokens', finish_reason: '/why', error: '/error' },
      },
      { authHeader: 'x-key', headers: { 'X-Team': 'search' } },
    );
    expect(answer).toMatchObject({
      text: 'Paris',
      finishReason: 'length',
      usage: { inputTokens: 1, outputTokens: 2 },
    });
    expect(server.received[0]).toMatchObject({
      method: 'PUT',
      headers: { 'x-key': KEY, 'x-team': 'search' },
    });
    expect(server.received[0]?.headers).not.toHaveProperty('authorization');
    expect(server.received[0]?.body).toEqual({
      q: 'Capital of France?',
      all: PROMPT.messages,
      k: 5,
      note: 'k=5 for ann',
      list: [1, 'Be short.'],
    });
  });

  it.each([
    [
      'an error of its own',
      reply({ error: { message: 'no index' } }),
      {},
      { kind: 'rejected', words: 'no index' },
    ],
    [
      'an error that may pass',
      reply({ error: { message: 'busy', retry: true } }),
      {},
      { kind: 'transient', words: 'busy' },
    ],
    [
      'an error at its pointer',
      reply({ oops: 'no index' }),
      { answer: { text: '/text', error: '/oops' } },
      { kind: 'rejected', words: 'no index' },
    ],
    [
      'an error in place of the text',
      reply({ error: { message: 'overloaded', code: 503 } }),
      { answer: { text: '/text' } },
      { kind: 'transient', words: 'overloaded' },
    ],
    [
      'nothing at the pointer',
      reply({ answer: 'Paris' }),
      { answer: { text: '/text' } },
      { kind: 'rejected', words: '`answer.text` (`/text`) leads to nothing' },
    ],
    [
      'no text there',
      reply({ text: ['Paris'] }),
      { answer: { text: '/text' } },
      { kind: 'rejected', words: 'no text' },
    ],
    [
      'metadata that the case lacks',
      reply({ text: 'a' }),
      { body: { q: '{{input}} {{metadata.none}}' } },
      { kind: 'rejected', words: '`{{metadata.none}}`, which this case does not have' },
    ],
  ])('fails with %s', async (_name, handler, own, { words, ...expected }) => {
    const error = await fail(handler, own);
    expect(error).toMatchObject(expected);
    expect(error.message).toContain(words);
  });

  it.each([
    [404, 'no documents', 'rejected'],
    [405, 'no', 'rejected'],
    [410, 'gone', 'rejected'],
    [404, 'model x not found', 'rejected'],
    [401, 'who', 'fatal'],
    [403, 'no', 'fatal'],
    [402, 'pay', 'fatal'],
    [404, 'insufficient_quota', 'fatal'],
    [302, 'elsewhere', 'fatal'],
  ])('takes %d (%s) for %s once it has answered, and for the model’s before', async (code, told, later) => {
    let count = 0;
    await using server = await startLoopback((_request, response) => {
      count += 1;
      if (count === 2) sendJson(response, { text: 'Paris' });
      else sendJson(response, { error: told }, code);
    });
    await using app = await open('http', server, { model: 'rag', own: { url: server.url } });
    const kinds: string[] = [];
    for (let trial = 1; trial <= 3; trial += 1)
      kinds.push(
        await app.complete(PROMPT, trial).then(
          ({ text }) => text,
          (error: unknown) => (error as ProviderError).kind,
        ),
      );
    expect(kinds).toEqual(['fatal', 'Paris', later]);
  });

  it('fails as servers of models do', async () => {
    const status =
      (code: number, headers: Record<string, string> = {}): Handler =>
      (_request, response) => {
        response.writeHead(code, headers);
        response.end('{"error":"told"}');
      };
    expect(await fail(status(500))).toMatchObject({ kind: 'transient', status: 500 });
    expect(await fail(status(401))).toMatchObject({ kind: 'fatal' });
    expect(await fail(status(429, { 'retry-after': '7' }))).toMatchObject({
      kind: 'rate_limited',
      retryAfterMs: 7000,
    });
    expect((await fail(status(302, { location: 'https://evil.example/' }))).message).toContain(
      'which is not followed',
    );
    expect(await fail((_request, response) => response.end('<html>'))).toMatchObject({ kind: 'transient' });
    expect(
      (await fail((_request, response) => response.end(`{"text":"${'x'.repeat(5_000_000)}"}`))).message,
    ).toContain('4 MiB');
    expect(await fail(() => undefined, {}, { timeoutMs: 200 })).toMatchObject({ kind: 'transient' });
  });

  it('names a stream that it does not read', async () => {
    const error = await fail((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.end('data: {"text":"Paris"}\n\n');
    });
    expect(error).toMatchObject({ kind: 'rejected' });
    expect(error.message).toContain('stream of events (SSE), which is not read');
  });

  it('goes only to hosts that are allowed, and with a key only where that is', () => {
    const route = (url: string, allowed: readonly object[] = []) =>
      http.route(
        { own: { url }, apiKey: 'k', headers: {}, authHeader: null, baseUrl: null, timeoutMs: 1 } as never,
        {
          allowed,
          apiKeys: new Map([['k', { status: 'given', value: 'v', owners: [] }]]),
          proxy: { variable: 'HTTPS_PROXY', address: '', except: '' },
        } as never,
      );
    const refused = { status: 'wrong', problem: { at: 'url' } };
    for (const url of [
      'https://app.example/ask',
      'https://none.invalid',
      'http://169.254.169.254/',
      'ftp://localhost/',
      'https://a@localhost/',
      'nonsense',
    ])
      expect(route(url)).toMatchObject(refused);
    expect(route('http://localhost:8000/ask')).toMatchObject({ status: 'open' });
    const listed = { host: 'app.example', port: null, isPlain: false, key: null };
    expect(route('https://app.example/ask', [listed])).toMatchObject({ status: 'open' });
    expect(route('https://app.example/ask?api_key=1', [listed])).toMatchObject(refused);
  });
});
