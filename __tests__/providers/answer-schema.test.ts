import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../src/domain/model.ts';
import { withoutConstants } from '../../src/providers/answer-schema.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../support/protocols.ts';
import { open, PROMPT } from '../support/provider-conformance.ts';

const SCHEMA = {
  type: 'object',
  properties: { nonce: { type: 'string', const: 'abc' }, const: { type: 'integer' } },
  required: ['nonce', 'const'],
};
const STABLE = { ...SCHEMA, properties: { nonce: { type: 'string' }, const: { type: 'integer' } } };
const BY_SCHEMA: Prompt = { ...PROMPT, answerSchema: SCHEMA };

describe('withoutConstants', () => {
  it('leaves out what differs from request to request, and a property of that name not', () => {
    expect(withoutConstants(SCHEMA)).toEqual(STABLE);
  });
});

describe.each([
  {
    name: 'openai',
    protocol: openAiProtocol,
    field: 'response_format',
    sent: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: STABLE } },
    refusals: [
      "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      'Bad request',
    ],
  },
  {
    name: 'anthropic',
    protocol: anthropicProtocol,
    field: 'output_config',
    sent: { format: { type: 'json_schema', schema: STABLE } },
    refusals: [
      'output_config: Extra inputs are not permitted',
      'This model does not support structured outputs',
    ],
  },
  {
    name: 'ollama',
    protocol: ollamaProtocol,
    field: 'format',
    sent: SCHEMA,
    refusals: [
      'json: cannot unmarshal object into Go struct field GenerateRequest.format of type string',
      'invalid format: expected "json" or a JSON schema',
    ],
  },
])('$name, asked for an answer by a schema', ({ name, protocol, field, sent, refusals }) => {
  it('sends the schema as the protocol takes it, and none with another prompt', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, protocol.answer('{}')),
    );
    await using provider = await open(name, server);
    await provider.complete(PROMPT, 1);
    await provider.complete(BY_SCHEMA, 1);
    expect(server.received[0]?.body).not.toHaveProperty(field);
    expect(server.received[1]?.body[field]).toEqual(sent);
  });

  it.each(refusals)(
    'asks once more without it where that is refused with %j, and keeps to it',
    async (words) => {
      await using server = await startLoopback(({ body }, response) =>
        field in body
          ? sendJson(response, protocol.error(words), 400)
          : sendJson(response, protocol.answer('{}')),
      );
      await using provider = await open(name, server);
      // What was agreed on for prompts without a schema says nothing of those with one.
      await provider.complete(PROMPT, 1);
      expect(await provider.complete(BY_SCHEMA, 1)).toMatchObject({ text: '{}', leftOut: [field] });
      await provider.complete(BY_SCHEMA, 1);
      expect(server.received.map(({ body }) => field in body)).toEqual([false, true, false, false]);
    },
  );

  it('leaves it out of a request once, and tells what is refused then', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, protocol.error('the prompt is too long'), 400),
    );
    await using provider = await open(name, server);
    await expect(provider.complete(BY_SCHEMA, 1)).rejects.toThrow('the prompt is too long');
    expect(server.received).toHaveLength(2);
  });

  it('is not held to the schema where the entry’s own fields say otherwise', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, protocol.answer('{}')),
    );
    await using provider = await open(name, server, { params: { [field]: 'own' } });
    await provider.complete(BY_SCHEMA, 1);
    expect(server.received[0]?.body[field]).toBe('own');
  });
});
