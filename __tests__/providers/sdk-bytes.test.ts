import { createServer } from 'node:http';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { listen } from '../support/listen.ts';
import { open, PROMPT } from '../support/provider-conformance.ts';

/** Headers by which a server knows the protocol. */
const TELLING = ['accept', 'anthropic-version', 'content-type'];
const QUESTIONS = ['Größe? "quoted" \u2028 \ud83d\ude00', 'Capital of France?'];

/** Starts a server that keeps of each request what a server sees: method, path, telling headers and bytes. */
async function startWitness(answer: object) {
  const seen: object[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    void (async () => {
      const bytes = await response.req.toArray();
      const told = TELLING.map((name) => [name, headers[name]]);
      seen.push({ method, url, told, body: Buffer.concat(bytes as Buffer[]).toString() });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    })();
  });
  return { ...(await listen(server)), seen };
}

async function askOurs(name: string, server: { readonly url: string }): Promise<void> {
  await using provider = await open(name, server);
  for (const content of QUESTIONS)
    await provider.complete({ ...PROMPT, messages: [{ role: 'user', content }] }, 1);
}

describe('a question to a model', () => {
  it('sends the bytes that the SDK of OpenAI sends, in the first request and in those after it', async () => {
    const message = { role: 'assistant', content: 'Paris' };
    await using server = await startWitness({ choices: [{ index: 0, message, finish_reason: 'stop' }] });
    const client = new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` });
    for (const content of QUESTIONS) {
      const system = { role: 'system' as const, content: 'Be short.' };
      const messages = [system, { role: 'user' as const, content }];
      const body = { model: 'm', messages, temperature: 0, max_tokens: 1024 };
      await client.chat.completions.create(body);
    }
    await askOurs('openai', server);
    expect(server.seen.slice(2)).toEqual(server.seen.slice(0, 2));
  });

  it('sends the bytes that the SDK of Anthropic sends, in the first request and in those after it', async () => {
    await using server = await startWitness({
      content: [{ type: 'text', text: 'P' }],
      stop_reason: 'end_turn',
    });
    const client = new Anthropic({ apiKey: 'k', baseURL: server.url });
    for (const content of QUESTIONS) {
      const messages = [{ role: 'user' as const, content }];
      const body = { model: 'm', max_tokens: 1024, messages, system: 'Be short.', temperature: 0 };
      await client.messages.create(body);
    }
    await askOurs('anthropic', server);
    expect(server.seen.slice(2)).toEqual(server.seen.slice(0, 2));
  });

  it('asks for vectors as the SDK of OpenAI does', async () => {
    await using server = await startWitness({ data: [{ index: 0, embedding: [1, 2] }] });
    const client = new OpenAI({ apiKey: 'k', baseURL: `${server.url}/v1` });
    await client.embeddings.create({ model: 'm', input: QUESTIONS.slice(0, 1), encoding_format: 'float' });
    await using provider = await open('openai', server);
    await provider.embed?.(QUESTIONS.slice(0, 1));
    expect(server.seen[1]).toEqual(server.seen[0]);
  });
});
