import { expect, it } from 'vitest';
import type { Message } from '../../src/domain/model.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../support/protocols.ts';
import { open } from '../support/provider-conformance.ts';

const TURNS: readonly Message[] = [
  { role: 'user', content: 'Snow?' },
  { role: 'assistant', content: 'white' },
  { role: 'user', content: 'Coal?' },
];
const SYSTEM = { role: 'system', content: 'One word.' };
const CHAT = {
  message: { role: 'assistant', content: 'black', thinking: 'hm' },
  done: true,
  done_reason: 'stop',
};
const CHAT_STREAM = [
  { message: { content: 'bla' }, done: false },
  { message: { content: 'ck' }, ...{ done: true, done_reason: 'stop' } },
];

it.each([
  ['openai', openAiProtocol.answer('black'), '/v1/chat/completions', { messages: [SYSTEM, ...TURNS] }],
  ['anthropic', anthropicProtocol.answer('black'), '/v1/messages', { system: 'One word.', messages: TURNS }],
  ['ollama', CHAT, '/api/chat', { messages: [SYSTEM, ...TURNS] }],
])('puts a conversation to %s in its roles', async (name, answer, path, body) => {
  await using server = await startLoopback((_request, response) => sendJson(response, answer));
  await using provider = await open(name, server);
  expect(await provider.complete({ system: 'One word.', messages: TURNS }, 1)).toMatchObject({
    text: 'black',
    finishReason: 'stop',
  });
  expect(server.received[0]).toMatchObject({ path, body });
  expect(server.received[0]?.body).not.toHaveProperty('prompt');
});

it('reads a streamed answer of Ollama’s to a conversation, and keeps its thoughts apart', async () => {
  await using server = await startLoopback((_request, response) => {
    response.end(CHAT_STREAM.map((part) => JSON.stringify(part)).join('\n'));
  });
  await using provider = await open('ollama', server, { stream: true });
  expect(await provider.complete({ system: null, messages: TURNS }, 1)).toMatchObject({ text: 'black' });
  await using other = await startLoopback((_request, response) => sendJson(response, CHAT));
  await using thinking = await open('ollama', other);
  expect(await thinking.complete({ system: null, messages: TURNS }, 1)).toMatchObject({
    text: 'black',
    reasoning: 'hm',
  });
});

it('asks Ollama a single question as before', async () => {
  await using server = await startLoopback((_request, response) =>
    sendJson(response, ollamaProtocol.answer('black')),
  );
  await using provider = await open('ollama', server);
  await provider.complete({ system: 'One word.', messages: TURNS.slice(2) }, 1);
  expect(server.received[0]).toMatchObject({
    path: '/api/generate',
    body: { prompt: 'Coal?', system: 'One word.' },
  });
});
