import { describe, expect, it } from 'vitest';
import { testAnswers } from '../support/answer-conformance.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { open, PROMPT, testNetworkProvider } from '../support/provider-conformance.ts';

const { answer, error } = openAiProtocol;

describe('createOpenAi', () => {
  testNetworkProvider('openai', openAiProtocol);
  testAnswers('openai', openAiProtocol);

  it('sends what the model entry says, and nothing else', async () => {
    await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
    await using provider = await open('openai', server, { stop: ['\n'], seed: 7, params: { top_p: 0.5 } });
    await provider.complete(PROMPT, 1);
    expect(server.received[0]?.body).toEqual({
      model: 'm',
      messages: [
        { role: 'system', content: 'Be short.' },
        { role: 'user', content: 'Capital of France?' },
      ],
      temperature: 0,
      max_tokens: 1024,
      stop: ['\n'],
      seed: 7,
      top_p: 0.5,
    });
  });

  it('leaves out what is null', async () => {
    await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
    await using provider = await open('openai', server, { temperature: null, maxTokens: null });
    await provider.complete({ ...PROMPT, system: null }, 1);
    expect(server.received[0]?.body).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'Capital of France?' }],
    });
  });

  it.each(['o1', 'o3-mini', 'gpt-5', 'gpt-5-nano'])(
    'names the limit of %s as reasoning models take it',
    async (model) => {
      await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
      await using provider = await open('openai', server, { model });
      await provider.complete(PROMPT, 1);
      expect(server.received[0]?.body).toMatchObject({ max_completion_tokens: 1024 });
      expect(server.received[0]?.body).not.toHaveProperty('max_tokens');
    },
  );

  it('takes the other name of the limit where the server asks for it, and keeps to it', async () => {
    await using server = await startLoopback(({ body }, response) =>
      'max_tokens' in body
        ? sendJson(
            response,
            error("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
            400,
          )
        : sendJson(response, answer('Paris')),
    );
    await using provider = await open('openai', server);
    expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
    await provider.complete(PROMPT, 1);
    expect(server.received.map(({ body }) => 'max_tokens' in body)).toEqual([true, false, false]);
  });

  it('gives a refusal as an answer', async () => {
    const refusal = {
      choices: [{ message: { content: null, refusal: 'I cannot.' }, finish_reason: 'stop' }],
    };
    await using server = await startLoopback((_request, response) => sendJson(response, refusal));
    await using provider = await open('openai', server);
    expect(await provider.complete(PROMPT, 1)).toMatchObject({
      text: 'I cannot.',
      finishReason: 'refusal',
      usage: { inputTokens: null, outputTokens: null },
    });
  });

  it('cannot be sent elsewhere, or given another key, by the environment', async () => {
    await using elsewhere = await startLoopback((_request, response) => sendJson(response, answer('Lyon')));
    const hostile = {
      OPENAI_BASE_URL: `${elsewhere.url}/v1`,
      OPENAI_API_KEY: 'sk-other',
      OPENAI_ADMIN_KEY: 'sk-admin',
      OPENAI_ORG_ID: 'org-other',
      OPENAI_PROJECT_ID: 'proj-other',
      OPENAI_CUSTOM_HEADERS: 'X-Evil: 1\nAuthorization: Bearer sk-other',
    };
    const before = { ...process.env };
    Object.assign(process.env, hostile);
    try {
      await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
      await using provider = await open('openai', server, { key: 'sk-mine' });
      expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
      expect(server.received[0]?.headers.authorization).toBe('Bearer sk-mine');
      expect(JSON.stringify(server.received[0]?.headers)).not.toMatch(/evil|other|admin/i);
    } finally {
      process.env = before;
    }
    expect(elsewhere.received).toHaveLength(0);
  });
});
