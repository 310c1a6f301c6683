import { sendJson, startLoopback } from './loopback.ts';
import type { Loopback, Received } from './loopback.ts';

/** A server of chat models and embeddings, as OpenAI's protocol and Ollama's have them. */
export type EmbeddingServer = Loopback & {
  /** Requests for vectors, by the texts in them. */
  readonly embedded: () => readonly (readonly string[])[];
  /** Says what to answer in place of vectors, if anything: a status, or a body. */
  instead: (texts: readonly string[], count: number) => number | object | undefined;
  /** Gives the answer of the chat model. */
  answer: (question: string) => string;
};

/** Directions of letters: texts with the same letters have the same one. */
export function vectorOf(text: string): number[] {
  const vector = Array.from({ length: 26 }, () => 0);
  for (const letter of text.toLowerCase()) {
    const index = letter.charCodeAt(0) - 97;
    if (index >= 0 && index < 26) vector[index] = (vector[index] ?? 0) + 1;
  }
  return vector.some((value) => value > 0) ? vector : [...vector.slice(1), 0.5];
}

/** Starts the server; unless told otherwise its chat model repeats the question. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  let count = 0;
  const loopback = await startLoopback((request, response) => {
    const { body, path } = request;
    if (!path.includes('embed')) {
      const messages = body['messages'] as { content: string }[];
      const content = server.answer(messages.at(-1)?.content ?? '');
      const usage = { prompt_tokens: 5, completion_tokens: 2 };
      sendJson(response, { choices: [{ message: { content }, finish_reason: 'stop' }], usage });
      return;
    }
    count += 1;
    const texts = textsOf(request);
    const instead = server.instead(texts, count);
    if (typeof instead === 'number') sendJson(response, { error: { message: 'no' } }, instead);
    else if (instead !== undefined) sendJson(response, instead);
    else if (path === '/api/embed')
      sendJson(response, { embeddings: texts.map(vectorOf), prompt_eval_count: texts.length });
    else
      sendJson(response, {
        data: texts.map((text, index) => ({ index, embedding: vectorOf(text) })).toReversed(),
        usage: { prompt_tokens: texts.length, total_tokens: texts.length },
      });
  });
  const server: EmbeddingServer = {
    ...loopback,
    embedded: () => loopback.received.filter(({ path }) => path.includes('embed')).map(textsOf),
    instead: () => undefined,
    answer: (question) => question,
  };
  return server;
}

function textsOf({ body }: Received): string[] {
  return body['input'] as string[];
}
