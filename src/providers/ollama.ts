import type { JsonObject } from '../domain/json.ts';
import type { Completion, Model, Prompt } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { createNetworkKind } from './network.ts';
import type { Connection } from './network.ts';
import { tokenCount } from './provider.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { Transport } from './transport.ts';

const ENDPOINT = '/api/generate';

type Answer = {
  readonly response?: string;
  readonly done?: boolean;
  readonly done_reason?: unknown;
  readonly prompt_eval_count?: unknown;
  readonly eval_count?: unknown;
  readonly error?: unknown;
};

/**
 * Provider of Ollama's own interface, /api/generate; fields of `params.options` join the options of the model entry.
 */
export const ollama: ProviderKind = createNetworkKind({
  ownUrl: 'http://localhost:11434',
  endpoint: ENDPOINT,
  needsKey: false,
  isLocal: true,
  defaultModel: 'llama2',
  create: createOllama,
});

async function createOllama(model: Model, { url, ...options }: Connection): Promise<Provider> {
  const transport = await Transport.open({ ...options, origin: url.origin });
  const target = new URL(`${url.href.replace(/\/$/, '')}${ENDPOINT}`);
  return {
    complete: async (prompt) => {
      const started = performance.now();
      const { text } = await transport.post(target, JSON.stringify(buildBody(model, prompt)), {});
      return readAnswer(parseAnswer(text), performance.now() - started);
    },
    close: () => transport.close(),
  };
}

function buildBody(model: Model, { system, messages }: Prompt): JsonObject {
  const { options = {}, ...params } = model.params;
  return {
    model: model.model,
    prompt: messages.map(({ content }) => content).join('\n\n'),
    stream: model.stream,
    ...(system !== null && { system }),
    ...params,
    options: {
      ...(model.temperature !== null && { temperature: model.temperature }),
      ...(model.maxTokens !== null && { num_predict: model.maxTokens }),
      ...(model.stop.length > 0 && { stop: model.stop }),
      ...(model.seed !== null && { seed: model.seed }),
      ...(options as JsonObject),
    },
  };
}

/** Parses an answer: one JSON object, or one a line where it was streamed. */
function parseAnswer(text: string): Answer {
  try {
    const parts = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Answer);
    return { ...parts.at(-1), response: parts.map(({ response }) => response ?? '').join('') };
  } catch (error) {
    throw new ProviderError('transient', 'the answer is not whole: it is not valid JSON', { cause: error });
  }
}

function readAnswer(answer: Answer, latencyMs: number): Completion {
  if (typeof answer.error === 'string') throw new ProviderError('transient', answer.error);
  if (answer.done !== true || typeof answer.response !== 'string')
    throw new ProviderError('transient', 'the answer is not whole: it does not say `done`');
  return {
    text: answer.response,
    finishReason: typeof answer.done_reason === 'string' ? answer.done_reason : 'stop',
    usage: {
      inputTokens: tokenCount(answer.prompt_eval_count),
      outputTokens: tokenCount(answer.eval_count),
    },
    latencyMs,
  };
}
