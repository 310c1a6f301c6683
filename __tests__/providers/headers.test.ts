import { describe, expect, it } from 'vitest';
import {
  authHeaderField,
  createKeyHeaders,
  headersField,
  lowerCaseNames,
} from '../../src/providers/headers.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../support/protocols.ts';
import { KEY, open, PROMPT } from '../support/provider-conformance.ts';

const takes = (headers: unknown): boolean => headersField.safeParse(headers).success;

describe('headersField', () => {
  it.each([
    { 'HTTP-Referer': 'https://example.org', 'X-Title': 'My tests' },
    { 'anthropic-beta': 'context-1m-2025-08-07' },
    { 'OpenAI-Organization': 'org-1', 'user-agent': 'mine/1' },
    { 'Helicone-Cache-Enabled': 'true' },
    {},
  ])('takes %j', (headers) => {
    expect(takes(headers)).toBe(true);
  });

  it.each([
    'Authorization',
    'x-api-key',
    'API-KEY',
    'cookie',
    'Proxy-Authorization',
    'Helicone-Auth',
    'Ocp-Apim-Subscription-Key',
    'X-Amz-Security-Token',
    'CF-Access-Client-Secret',
    'Host',
    'Content-Length',
    'Content-Type',
    'Content-Encoding',
    'Transfer-Encoding',
    'Accept-Encoding',
    'Connection',
    '',
    'a b',
    'a:b',
    'a\r\nb',
    'ä',
    'a'.repeat(101),
  ])('refuses the name %j', (name) => {
    expect(takes({ [name]: 'x' })).toBe(false);
  });

  it.each([
    '',
    'a\r\nx-evil: 1',
    'a\nb',
    'a\0b',
    'grün',
    '🗼',
    'x'.repeat(2001),
    '${OPENAI_API_KEY}',
    'Bearer abc',
    'sk-0123456789abcdefgh',
    1,
    null,
    ['a'],
  ])('refuses the value %j', (value) => {
    expect(takes({ 'X-Title': value })).toBe(false);
  });

  it('refuses a name that is given twice, and more names than a server reads', () => {
    expect(takes({ 'X-Title': 'a', 'x-title': 'a' })).toBe(false);
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`x-${i}`, 'a']));
    expect([takes(many(50)), takes(many(51))]).toEqual([true, false]);
  });
});

describe('authHeaderField', () => {
  it.each([
    ['api-key', true],
    ['Authorization', true],
    ['x-goog-api-key', true],
    ['', false],
    ['a b', false],
    ['x\r\ny', false],
    ['host', false],
    ['Content-Type', false],
    ['cookie', false],
    ['proxy-authorization', false],
    [null, false],
  ])('tells of %j: %s', (name, isTaken) => {
    expect(authHeaderField.safeParse(name).success).toBe(isTaken);
  });
});

describe('createKeyHeaders', () => {
  it('sends a key as a bearer’s in `authorization` alone', () => {
    expect(createKeyHeaders('k', ['Authorization', 'X-Api-Key'])).toEqual({
      authorization: 'Bearer k',
      'x-api-key': 'k',
    });
    expect(createKeyHeaders(null, ['authorization'])).toEqual({});
  });
});

describe('lowerCaseNames', () => {
  it('leaves values as they are', () => {
    expect(lowerCaseNames({ 'X-Title': 'My Tests' })).toEqual({ 'x-title': 'My Tests' });
  });
});

describe.each([
  ['openai', openAiProtocol],
  ['anthropic', anthropicProtocol],
  ['ollama', ollamaProtocol],
])('%s', (name, protocol) => {
  /** Headers of one request of a model, and its path. */
  async function ask(model: Parameters<typeof open>[2]) {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, protocol.answer('Paris')),
    );
    const suffix = name === 'openai' ? '/v1' : '';
    const baseUrl = model?.baseUrl === undefined ? {} : { baseUrl: `${server.url}${suffix}${model.baseUrl}` };
    await using provider = await open(name, server, { ...model, ...baseUrl });
    await provider.complete(PROMPT, 1);
    const [request] = server.received;
    return { path: request?.path, headers: request?.headers ?? {} };
  }

  it('sends the key in the header that `auth_header` names, and in no other', async () => {
    const { headers } = await ask({ authHeader: 'Api-Key' });
    expect(headers).toMatchObject({ 'api-key': KEY });
    expect(Object.values(headers).filter((value) => String(value).includes(KEY))).toEqual([KEY]);
  });

  it('sends the key as a bearer’s where `auth_header` says `authorization`', async () => {
    const { headers } = await ask({ authHeader: 'authorization' });
    expect(Object.values(headers).filter((value) => String(value).includes(KEY))).toEqual([`Bearer ${KEY}`]);
  });

  it('sends the headers of the entry beside its own, each once', async () => {
    const { headers } = await ask({
      headers: { 'HTTP-Referer': 'https://example.org', 'User-Agent': 'mine/1' },
    });
    expect(headers).toMatchObject({
      'http-referer': 'https://example.org',
      'user-agent': 'mine/1',
      'content-type': 'application/json',
      authorization: `Bearer ${KEY}`,
    });
  });

  it('says what it is where the entry says nothing else', async () => {
    expect((await ask({})).headers).toMatchObject({ 'user-agent': 'llm-bench' });
  });

  it('keeps the query of its address', async () => {
    const { path } = await ask({ baseUrl: '/?api-version=2024-10-21&x=%20a' });
    expect(path).toBe(`${protocol.path}?api-version=2024-10-21&x=%20a`);
  });

  it('sends no query where there is none', async () => {
    expect((await ask({ baseUrl: '/?' })).path).toBe(protocol.path);
  });

  it('refuses an address with its own path at the end', async () => {
    await expect(ask({ baseUrl: protocol.path.replace('/v1/chat', '/chat') })).rejects.toThrow();
  });
});

describe('anthropic', () => {
  it('sends the key to a host of others in both headers', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, anthropicProtocol.answer('Paris')),
    );
    await using provider = await open('anthropic', server);
    await provider.complete(PROMPT, 1);
    expect(server.received[0]?.headers).toMatchObject({ 'x-api-key': KEY, authorization: `Bearer ${KEY}` });
  });
});
