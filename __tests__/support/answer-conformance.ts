import { describe, expect, it } from 'vitest';
import type { Completion, Model } from '../../src/domain/model.ts';
import { sendJson, startLoopback } from './loopback.ts';
import type { Handler } from './loopback.ts';
import type { Protocol } from './protocols.ts';
import { askOnce, open, PROMPT } from './provider-conformance.ts';

/** What every provider that is reached over the network takes for an answer, and what for a failure. */
export function testAnswers(name: string, protocol: Protocol): void {
  describe('as every network provider reads answers', () => {
    testWaysToEnd(name, protocol);
    testShapes(name, protocol);
    testToldErrors(name, protocol);
    testReasoning(name, protocol);
  });
}

function stream({ type, pieces }: ReturnType<Protocol['stream']>): Handler {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(pieces.join(''));
  };
}

async function complete(name: string, handler: Handler, model: Partial<Model> = {}): Promise<Completion> {
  await using server = await startLoopback(handler);
  await using provider = await open(name, server, model);
  return await provider.complete(PROMPT, 1);
}

/** Words of all kinds of servers that no provider's own protocol has. */
const FOREIGN_ENDINGS = [
  ['STOP', 'stop'],
  ['eos', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'filtered'],
  ['content_filter: RECITATION', 'filtered'],
  ['FINISH_REASON_STOP', 'stop'],
  ['stop_str', 'stop'],
  ['max_new_tokens', 'length'],
  ['contentFilter', 'filtered'],
  ['content_policy_violation', 'filtered'],
] as const;

function testWaysToEnd(name: string, { answer, stream: streamed, endings }: Protocol): void {
  it.each([...endings, ...FOREIGN_ENDINGS])('calls the end by %j %s', async (finish, finishReason) => {
    const whole: Handler = (_request, response) => sendJson(response, answer('Par', { finish }));
    expect(await complete(name, whole)).toMatchObject({ text: 'Par', finishReason });
    expect(await complete(name, stream(streamed(['Par'], { finish })), { stream: true })).toMatchObject({
      text: 'Par',
      finishReason,
    });
  });

  it.each(['error', 'abort', 'OTHER', 'network_error', 'insufficient_system_resource', 'constructor'])(
    'takes an answer that ended by %j for a failure',
    async (finish) => {
      const whole: Handler = (_request, response) => sendJson(response, answer('Paris', { finish }));
      const errors = [
        await askOnce(name, whole),
        await askOnce(name, stream(streamed(['Paris'], { finish })), { stream: true }),
      ];
      for (const { kind, message } of errors) {
        expect(kind).toBe('transient');
        expect(message).toContain(`it ended with "${finish}"`);
      }
    },
  );

  it.each([null, ''])('takes a whole answer whose finish reason is %j for an answer', async (finish) => {
    const whole: Handler = (_request, response) => sendJson(response, answer('Paris', { finish }));
    expect(await complete(name, whole)).toMatchObject({ text: 'Paris', finishReason: 'stop' });
  });

  it('takes a stream that ends by an empty reason for a failure', async () => {
    const error = await askOnce(name, stream(streamed(['Par'], { finish: '' })), { stream: true });
    expect(error.kind).toBe('transient');
  });
}

const PARTS = [
  { type: 'thinking', thinking: [{ type: 'text', text: 'Hm, Lyon?' }] },
  { type: 'text', text: 'Pa' },
  null,
  { type: 'image_url', image_url: { url: 'https://example.org' }, text: 'Lyon' },
  { type: 'text', text: 'ris' },
  { type: 'text', text: null },
];

function testShapes(name: string, { answer, stream: streamed, oddPieces }: Protocol): void {
  it('joins the text parts of a content that is a list', async () => {
    const whole: Handler = (_request, response) => sendJson(response, answer(PARTS));
    expect((await complete(name, whole)).text).toBe('Paris');
    const pieces = stream(streamed(PARTS.map((part) => [part])));
    expect((await complete(name, pieces, { stream: true })).text).toBe('Paris');
  });

  it.each(oddPieces)('passes over a piece of a stream that is %j', async (odd) => {
    const { type, pieces } = streamed(['Pa', 'ris']);
    const between = [...pieces.slice(0, 2), odd, ...pieces.slice(2, -1), odd, ...pieces.slice(-1)];
    expect(await complete(name, stream({ type, pieces: between }), { stream: true })).toMatchObject({
      text: 'Paris',
      finishReason: 'stop',
      usage: { inputTokens: 7, outputTokens: 3 },
    });
  });

  it('joins a part that stands alone, and text that is an object', async () => {
    const whole: Handler = (_request, response) =>
      sendJson(response, answer([{ type: 'text', text: { value: 'Paris', annotations: [] } }]));
    expect((await complete(name, whole)).text).toBe('Paris');
    const alone = { type: 'text', text: 'Paris' };
    expect((await complete(name, stream(streamed([alone])), { stream: true })).text).toBe('Paris');
  });

  it.each(['\r\n', '\ufeff'])('reads a stream with %j', async (odd) => {
    const { type, pieces } = streamed(['Pa', 'ris']);
    const text = odd === '\ufeff' ? odd + pieces.join('') : pieces.join('').replaceAll('\n', odd);
    expect((await complete(name, stream({ type, pieces: [text] }), { stream: true })).text).toBe('Paris');
  });

  it('takes an answer in one piece where a stream was asked for', async () => {
    for (const indent of [undefined, 2]) {
      const whole: Handler = (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer('Paris'), null, indent));
      };
      expect((await complete(name, whole, { stream: true })).text).toBe('Paris');
    }
  });
}

function testToldErrors(name: string, { answer, stream: streamed, error: tell, errorPiece }: Protocol): void {
  it.each([
    ['it went wrong', 404, 'fatal'],
    ['it went wrong', '400', 'rejected'],
    ['it went wrong', 422, 'rejected'],
    ['it went wrong', 429, 'rate_limited'],
    ['it went wrong', 502, 'transient'],
    ['it went wrong', 'invalid_request_error', 'rejected'],
    ['it went wrong', 'rate_limit_error', 'rate_limited'],
    ['it went wrong', 'overloaded_error', 'transient'],
    ['it went wrong', 'insufficient_quota', 'fatal'],
    ['it went wrong', 'new', 'transient'],
  ])('takes the error %j with code %j under status 200 for %s', async (words, code, kind) => {
    const body: Handler = (_request, response) => sendJson(response, tell(words, code));
    const beside: Handler = (_request, response) =>
      sendJson(response, answer('Paris', { ...tell(words, code), type: 'message' }));
    const { type, pieces } = streamed(['Pa', 'ris']);
    const broken = stream({
      type,
      pieces: [...pieces.slice(0, 2), errorPiece(words, code), ...pieces.slice(2)],
    });
    const errors = [
      await askOnce(name, body),
      await askOnce(name, body, { stream: true }),
      await askOnce(name, beside),
      await askOnce(name, broken, { stream: true }),
    ];
    for (const error of errors) {
      expect(error.message).toContain(words);
      expect(error.kind).toBe(kind);
    }
  });

  it.each([null, '', {}, { message: '', code: 0 }, false])('takes an error of %j for none', async (error) => {
    const whole: Handler = (_request, response) => sendJson(response, answer('Paris', { error }));
    expect((await complete(name, whole)).text).toBe('Paris');
  });

  it.each([
    [{ object: 'error', message: 'no such adapter', code: 404 }, 'no such adapter', 'fatal'],
    [
      [{ error: { code: 429, message: 'out of tokens', status: 'RESOURCE_EXHAUSTED' } }],
      'out of tokens',
      'rate_limited',
    ],
    [{ success: false, errors: [{ code: 7000, message: 'no route' }] }, 'no route', 'transient'],
    [
      { detail: [{ loc: ['body', 'top_k'], msg: 'not permitted', input: 'x' }] },
      'body.top_k: not permitted',
      'transient',
    ],
    [{ base_resp: { status_msg: 'login fail' } }, 'login fail', 'transient'],
  ])('repeats the words of %j', async (body, words, kind) => {
    const handler: Handler = (_request, response) => sendJson(response, body);
    for (const isStream of [false, true]) {
      const error = await askOnce(name, handler, { stream: isStream });
      expect(error.message).toContain(words);
      expect(error.kind).toBe(kind);
    }
  });
}

function testReasoning(
  name: string,
  { answer, stream: streamed, thoughtful, thoughtPieces }: Protocol,
): void {
  it.each(thoughtful.map((body) => [JSON.stringify(body), body]))(
    'keeps the reasoning of %s apart',
    async (_name, body) => {
      const whole: Handler = (_request, response) => sendJson(response, body);
      const told = { text: 'Paris', reasoning: 'Hm, Lyon?', finishReason: 'stop' };
      expect(await complete(name, whole)).toMatchObject(told);
    },
  );

  it('keeps streamed reasoning apart', async () => {
    const { type, pieces } = streamed(['Pa', 'ris']);
    const whole = stream({ type, pieces: [...pieces.slice(0, 1), ...thoughtPieces, ...pieces.slice(1)] });
    const completion = await complete(name, whole, { stream: true });
    expect(completion.reasoning).toBe('Hm, Lyon?');
    expect(completion.text.replace(/^Pa|ris$/g, '')).toBe('');
  });

  it('gives the text as it came, and no reasoning where none is told', async () => {
    const text = '<think>Lyon?</think>Paris';
    const whole: Handler = (_request, response) => sendJson(response, answer(text));
    const completion = await complete(name, whole);
    expect(completion.text).toBe(text);
    expect(completion).not.toHaveProperty('reasoning');
  });
}
