import { describe, expect, it } from 'vitest';
import { testAnswers } from '../support/answer-conformance.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { open, PROMPT, testNetworkProvider } from '../support/provider-conformance.ts';
import { testRefusals } from '../support/refusal-conformance.ts';

const { answer, error } = openAiProtocol;

describe('createOpenAi', () => {
  testNetworkProvider('openai', openAiProtocol);
  testAnswers('openai', openAiProtocol);
  testRefusals('openai', openAiProtocol);

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

  it.each([
    ['some-model', 'max_tokens', 'max_completion_tokens', "Unsupported parameter: 'max_tokens'."],
    ['gpt-5-of-ours', 'max_completion_tokens', 'max_tokens', 'unknown field max_completion_tokens'],
  ])(
    'never leaves the limit of %s out, but sends it by its other name',
    async (model, refused, other, words) => {
      await using server = await startLoopback(({ body }, response) =>
        refused in body || 'temperature' in body
          ? sendJson(response, error(refused in body ? words : '`temperature` is unknown'), 400)
          : sendJson(response, answer('Paris')),
      );
      await using provider = await open('openai', server, { model });
      const asked = [provider.complete(PROMPT, 1), provider.complete(PROMPT, 2)];
      for (const completion of await Promise.all(asked))
        expect(completion).toMatchObject({ text: 'Paris', leftOut: ['temperature'] });
      expect(server.received.at(-1)?.body).toMatchObject({ [other]: 1024 });
    },
  );

  it('does not send a limit that is too large by another name', async () => {
    const words = "'max_tokens' or 'max_completion_tokens' is too large: 1024. This model's maximum is 512.";
    await using server = await startLoopback((_request, response) => sendJson(response, error(words), 400));
    await using provider = await open('openai', server);
    await expect(provider.complete(PROMPT, 1)).rejects.toThrow('`max_tokens` on the model must be a number');
    expect(server.received).toHaveLength(1);
  });

  it('leaves out the usage of a stream where the server does not know of it', async () => {
    await using server = await startLoopback(({ body }, response) => {
      if ('stream_options' in body) {
        sendJson(response, error('Unknown field: stream_options'), 400);
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(openAiProtocol.stream(['Paris']).pieces.join(''));
    });
    await using provider = await open('openai', server, { stream: true });
    expect(await provider.complete(PROMPT, 1)).toMatchObject({ text: 'Paris', leftOut: ['stream_options'] });
  });

  it.each(['max_tokens', 'max_completion_tokens'])(
    'sends no limit of its own beside `params.%s`',
    async (limit) => {
      await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
      await using provider = await open('openai', server, { params: { [limit]: 9 } });
      await provider.complete(PROMPT, 1);
      expect(Object.keys(server.received[0]!.body).filter((key) => key.startsWith('max_'))).toEqual([limit]);
      expect(server.received[0]?.body).toMatchObject({ [limit]: 9 });
    },
  );

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
      await using server = await startLoopback(({ path }, response) =>
        sendJson(response, path.endsWith('/batches?limit=100') ? { data: [] } : answer('Paris')),
      );
      await using provider = await open('openai', server, { key: 'sk-mine' });
      expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
      const batches = await provider.openBatch?.();
      expect(await batches?.list(0)).toEqual([]);
      expect(server.received).toHaveLength(2);
      for (const { headers } of server.received) {
        expect(headers.authorization).toBe('Bearer sk-mine');
        expect(JSON.stringify(headers)).not.toMatch(/evil|other|admin/i);
      }
    } finally {
      process.env = before;
    }
    expect(elsewhere.received).toHaveLength(0);
  });
});
