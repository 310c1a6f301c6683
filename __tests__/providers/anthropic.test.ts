import { describe, expect, it } from 'vitest';
import { testAnswers } from '../support/answer-conformance.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { anthropicProtocol } from '../support/protocols.ts';
import { open, PROMPT, testNetworkProvider } from '../support/provider-conformance.ts';
import { testRefusals } from '../support/refusal-conformance.ts';

const { answer, stream } = anthropicProtocol;

describe('createAnthropic', () => {
  testNetworkProvider('anthropic', anthropicProtocol);
  testAnswers('anthropic', anthropicProtocol);
  testRefusals('anthropic', anthropicProtocol);

  it('sends what the model entry says, and nothing else', async () => {
    await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
    await using provider = await open('anthropic', server, {
      stop: ['\n'],
      params: { top_k: 5 },
      maxTokens: 50_000,
    });
    await provider.complete(PROMPT, 1);
    const [request] = server.received;
    expect(request?.body).toEqual({
      model: 'm',
      system: 'Be short.',
      messages: [{ role: 'user', content: 'Capital of France?' }],
      temperature: 0,
      max_tokens: 50_000,
      stop_sequences: ['\n'],
      top_k: 5,
    });
    expect(request?.headers['anthropic-version']).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    ['without names of events', (text: string) => text.replaceAll(/^event: .*\n/gm, '')],
    ['with an end as in chat completions', (text: string) => `${text}data: [DONE]\n\n`],
  ])('reads a stream %s', async (_what, change) => {
    const text = change(stream(['Pa', 'ris']).pieces.join(''));
    await using server = await startLoopback((_request, response) => response.end(text));
    await using provider = await open('anthropic', server, { stream: true });
    expect(await provider.complete(PROMPT, 1)).toMatchObject({ text: 'Paris', finishReason: 'stop' });
  });

  it('always sends a limit', async () => {
    await using server = await startLoopback((_request, response) => sendJson(response, answer('Paris')));
    await using provider = await open('anthropic', server, { temperature: null, maxTokens: null });
    await provider.complete({ ...PROMPT, system: null }, 1);
    expect(server.received[0]?.body).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'Capital of France?' }],
      max_tokens: 1024,
    });
  });

  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['refusal', 'refusal'],
  ])('calls the stop reason %s %s', async (finish, finishReason) => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, answer('Par', { finish })),
    );
    await using provider = await open('anthropic', server);
    expect(await provider.complete(PROMPT, 1)).toMatchObject({ text: 'Par', finishReason });
  });

  it('cannot be sent elsewhere, or given another key, by the environment', async () => {
    await using elsewhere = await startLoopback((_request, response) => sendJson(response, answer('Lyon')));
    const before = { ...process.env };
    Object.assign(process.env, {
      ANTHROPIC_BASE_URL: elsewhere.url,
      ANTHROPIC_API_KEY: 'sk-other',
      ANTHROPIC_AUTH_TOKEN: 'sk-other-token',
      ANTHROPIC_CUSTOM_HEADERS: 'X-Evil: 1\nAuthorization: Bearer sk-other',
      ANTHROPIC_PROFILE: 'evil',
    });
    try {
      await using server = await startLoopback(({ path }, response) =>
        sendJson(response, path.endsWith('/batches?limit=100') ? { data: [] } : answer('Paris')),
      );
      await using provider = await open('anthropic', server, { key: 'sk-mine' });
      expect((await provider.complete(PROMPT, 1)).text).toBe('Paris');
      const batches = await provider.openBatch?.();
      expect(await batches?.list(0)).toEqual([]);
      expect(server.received).toHaveLength(2);
      for (const { headers } of server.received) {
        expect(headers.authorization).toBe('Bearer sk-mine');
        expect(JSON.stringify(headers)).not.toMatch(/evil|other/i);
      }
    } finally {
      process.env = before;
    }
    expect(elsewhere.received).toHaveLength(0);
  });
});
