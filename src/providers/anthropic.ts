import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import { DEFAULT_MAX_TOKENS } from '../domain/defaults.ts';
import type { Completion, FinishReason, Model, Prompt } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { createNetworkKind } from './network.ts';
import type { Connection } from './network.ts';
import { tokenCount } from './provider.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { buildHeadersOnce, createSdkFetch, unwrapSdkError } from './sdk-fetch.ts';
import { Transport } from './transport.ts';

const FINISH_REASONS: Readonly<Record<string, FinishReason>> = {
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
};

type Answer = {
  readonly content?: readonly { readonly type: string; readonly text?: unknown }[];
  readonly stop_reason?: string | null;
  readonly usage?: { readonly input_tokens?: unknown; readonly output_tokens?: unknown };
};

/** Provider of Anthropic's messages, and of every server that speaks them, through the official SDK. */
export const anthropic: ProviderKind = createNetworkKind({
  ownUrl: 'https://api.anthropic.com',
  endpoint: '/v1/messages',
  keyHeaders: { home: ['x-api-key'], elsewhere: ['x-api-key', 'authorization'] },
  needsKey: true,
  isLocal: false,
  defaultModel: 'claude-3-opus-20240229',
  findProblems: ({ seed }) =>
    typeof seed === 'number'
      ? [
          {
            message: '`seed`: provider `anthropic` takes none; `seed: null` on the model leaves it out',
            at: 'seed',
          },
        ]
      : [],
  create: createAnthropic,
});

async function createAnthropic(model: Model, { url, ...options }: Connection): Promise<Provider> {
  const { Anthropic } = await import('@anthropic-ai/sdk');
  const transport = await Transport.open({ ...options, origin: url.origin });
  const client = new Anthropic({
    // Everything is given, so that no environment variable or profile can take its place; the transport adds the key.
    apiKey: 'sent by the transport',
    authToken: null,
    baseURL: url.href.replace(/\/$/, ''),
    fetch: createSdkFetch(transport, model.stream),
    maxRetries: 0,
    // Also keeps the SDK from refusing long answers that are not streamed.
    timeout: options.timeoutMs * 2,
    logLevel: 'off',
  });
  buildHeadersOnce(client);
  return {
    complete: async (prompt) => {
      try {
        const started = performance.now();
        const body = buildBody(model, prompt);
        const answer = model.stream
          ? await collect(await client.messages.create({ ...body, stream: true }))
          : ((await client.messages.create(body)) as Answer);
        return readAnswer(answer, performance.now() - started);
      } catch (error) {
        throw unwrapSdkError(error);
      }
    },
    close: () => transport.close(),
  };
}

function buildBody(model: Model, { system, messages }: Prompt): MessageCreateParamsNonStreaming {
  return {
    model: model.model,
    // Anthropic's interface wants a limit always.
    max_tokens: model.maxTokens ?? DEFAULT_MAX_TOKENS,
    messages: [...messages],
    ...(system !== null && { system }),
    ...(model.temperature !== null && { temperature: model.temperature }),
    ...(model.stop.length > 0 && { stop_sequences: [...model.stop] }),
    ...model.params,
  };
}

type StreamEvent =
  | { readonly type: 'message_start'; readonly message: Answer }
  | {
      readonly type: 'content_block_delta';
      readonly delta: { readonly type: string; readonly text?: string };
    }
  | {
      readonly type: 'message_delta';
      readonly delta: { readonly stop_reason: string | null };
      readonly usage: Answer['usage'];
    }
  | { readonly type: 'message_stop' }
  | { readonly type: 'ping' };

/** Puts a streamed answer together; without its last event it is a partial one, and has no stop reason. */
async function collect(stream: AsyncIterable<unknown>): Promise<Answer> {
  let [text, reason, isWhole]: [string, string | null, boolean] = ['', null, false];
  let usage: Answer['usage'];
  for await (const unknownEvent of stream) {
    const event = unknownEvent as StreamEvent; // other kinds of events fall through
    if (event.type === 'message_start') usage = event.message.usage;
    else if (event.type === 'content_block_delta') text += event.delta.text ?? '';
    else if (event.type === 'message_delta') {
      reason = event.delta.stop_reason;
      usage = { ...usage, ...event.usage };
    } else if (event.type === 'message_stop') isWhole = true;
  }
  return { content: [{ type: 'text', text }], stop_reason: isWhole ? reason : null, ...(usage && { usage }) };
}

function readAnswer(answer: Answer, latencyMs: number): Completion {
  const { content, stop_reason: reason, usage } = typeof answer === 'object' ? answer : {};
  if (!Array.isArray(content) || typeof reason !== 'string')
    throw new ProviderError('transient', 'the answer is not whole: it has no content with a stop reason');
  const texts = (content as NonNullable<Answer['content']>).map((block) =>
    block.type === 'text' && typeof block.text === 'string' ? block.text : '',
  );
  return {
    text: texts.join(''),
    finishReason: FINISH_REASONS[reason] ?? reason,
    usage: { inputTokens: tokenCount(usage?.input_tokens), outputTokens: tokenCount(usage?.output_tokens) },
    latencyMs,
  };
}
