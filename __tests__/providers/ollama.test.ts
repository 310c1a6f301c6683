import { describe, expect, it } from 'vitest';
import { testAnswers } from '../support/answer-conformance.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { ollamaProtocol } from '../support/protocols.ts';
import { open, PROMPT, testNetworkProvider } from '../support/provider-conformance.ts';
import { testRefusals } from '../support/refusal-conformance.ts';

describe('createOllama', () => {
  testNetworkProvider('ollama', ollamaProtocol);
  testAnswers('ollama', ollamaProtocol);
  testRefusals('ollama', ollamaProtocol);

  it('sends what the model entry says, and joins its options', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, ollamaProtocol.answer('Paris')),
    );
    const params = { keep_alive: '5m', options: { top_k: 5, num_predict: 9 } };
    await using provider = await open('ollama', server, { stop: ['\n'], seed: 7, params });
    await provider.complete(PROMPT, 1);
    expect(server.received[0]?.body).toEqual({
      model: 'm',
      prompt: 'Capital of France?',
      system: 'Be short.',
      stream: false,
      keep_alive: '5m',
      options: { temperature: 0, num_predict: 9, stop: ['\n'], seed: 7, top_k: 5 },
    });
  });
});
