import { describe, expect, it } from 'vitest';
import type { Completion } from '../../src/domain/model.ts';
import { sendJson, startLoopback } from './loopback.ts';
import type { Handler, Received } from './loopback.ts';
import type { Protocol } from './protocols.ts';
import { askOnce, open, PROMPT } from './provider-conformance.ts';

/** Ways in which providers refuse a temperature. */
const WORDINGS: readonly (readonly [status: number, body: object])[] = [
  [
    400,
    {
      error: {
        message:
          "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) is.",
        type: 'invalid_request_error',
        param: 'temperature',
        code: 'unsupported_value',
      },
    },
  ],
  [400, { error: { message: 'This value is not supported.', param: 'temperature', code: null } }],
  [
    400,
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: '`temperature` is deprecated for this model.' },
    },
  ],
  [400, { error: { message: '`temperature` and `top_p` cannot both be specified for this model.' } }],
  [400, { error: 'temperature may only be set to 1 when thinking is enabled' }],
  [422, { detail: [{ loc: ['body', 'temperature'], msg: 'Extra inputs are not permitted', input: 0 }] }],
  [
    400,
    {
      error: {
        message: 'Provider returned error',
        code: 400,
        metadata: { raw: '{"error":{"message":"temperature: unknown field"}}' },
      },
    },
  ],
  [200, { error: { message: 'Unsupported parameter: temperature', code: 400 } }],
];

function hasTemperature({ body }: Received): boolean {
  return JSON.stringify(body).includes('"temperature"');
}

/** What every provider that is reached over the network does where a model refuses a part of its requests. */
export function testRefusals(name: string, protocol: Protocol): void {
  const refuse =
    (body: object = protocol.error('`temperature` is deprecated'), status = 400): Handler =>
    (request, response) =>
      hasTemperature(request)
        ? sendJson(response, body, status)
        : sendJson(response, protocol.answer('Paris'));

  describe('as every network provider whose model refuses a parameter', () => {
    it.each(WORDINGS)('leaves out a temperature that nobody wrote: %d %j', async (status, body) => {
      await using server = await startLoopback(refuse(body, status));
      await using provider = await open(name, server);
      const answers = [await provider.complete(PROMPT, 1), await provider.complete(PROMPT, 2)];
      for (const answer of answers) expect(answer).toMatchObject({ text: 'Paris', leftOut: ['temperature'] });
      expect(server.received.map(hasTemperature)).toEqual([true, false, false]);
    });

    it('answers all of several first requests', async () => {
      await using server = await startLoopback(refuse());
      await using provider = await open(name, server);
      const asked = Array.from({ length: 8 }, (_, trial) => provider.complete(PROMPT, trial + 1));
      for (const answer of await Promise.all(asked)) expect(answer.text).toBe('Paris');
    });

    it('says of a temperature that somebody wrote which key to change, and gives the model up', async () => {
      await using server = await startLoopback(refuse());
      const placeOf = (key: string) => ({ file: 'llm-bench.yml', line: key === 'temperature' ? 7 : 1 });
      await using provider = await open(name, server, { assumed: ['max_tokens'], placeOf });
      const error = await provider.complete(PROMPT, 1).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ kind: 'fatal', status: 400, failure: { kind: 'parameter' } });
      expect((error as Error).message).toMatch(
        /^model `small` refuses `temperature` \(llm-bench\.yml:7\); `temperature: null` on the model leaves it out: .*deprecated/,
      );
      expect(server.received).toHaveLength(1);
    });

    it.each([
      ['seed', { seed: 7 }, "Unrecognized request argument: 'seed'", '`seed: null` on the model'],
      ['a stop', { stop: ['x'] }, "'stop' is not supported with this model", 'take `stop` out'],
      ['a stop in bare words', { stop: ['x'] }, 'stop: Extra inputs are not permitted', 'take `stop` out'],
      ['a seed in bare words', { seed: 7 }, 'The seed parameter is not supported', '`seed: null`'],
      [
        'a field of `params`',
        { params: { top_k: 5 } },
        'top_k is not permitted',
        'take `top_k` out of its `params`',
      ],
      ['a limit', { maxTokens: 99_999 }, 'max_tokens: 99999 > 8192', '`max_tokens` on the model'],
    ])('names the key of %s that is refused', async (_what, model, words, cure) => {
      const error = await askOnce(
        name,
        (_r, response) => sendJson(response, protocol.error(words), 400),
        model,
      );
      expect(error.message).toContain(cure);
      expect(error.message).toContain(words);
    });

    it('leaves nothing out for a refusal that has another reason', async () => {
      let isHealthy = false;
      await using server = await startLoopback((_request, response) =>
        isHealthy
          ? sendJson(response, protocol.answer('Paris'))
          : sendJson(response, protocol.error('blocked: "What is the temperature of lava?"'), 400),
      );
      await using provider = await open(name, server);
      const error: unknown = await provider.complete(PROMPT, 1).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ kind: 'rejected' });
      isHealthy = true;
      expect(await provider.complete(PROMPT, 2)).not.toHaveProperty('leftOut');
      expect(server.received.map(hasTemperature).at(-1)).toBe(true);
    });

    it('asks all alike: what was answered once is never left out later', async () => {
      const handler: Handler = (request, response, count) =>
        count === 1 ? sendJson(response, protocol.answer('Paris')) : refuse()(request, response, count);
      await using server = await startLoopback(handler);
      await using provider = await open(name, server);
      await provider.complete(PROMPT, 1);
      const again: Promise<Completion> = provider.complete(PROMPT, 2);
      await expect(again).rejects.toMatchObject({ kind: 'rejected', status: 400 });
      expect(server.received.map(hasTemperature)).toEqual([true, true]);
    });
  });
}
