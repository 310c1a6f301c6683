import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { Completion, FinishReason, Model, Prompt } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { createNetworkKind } from './network.ts';
import type { Connection } from './network.ts';
import { tokenCount } from './provider.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { buildHeadersOnce, createSdkFetch, unwrapSdkError } from './sdk-fetch.ts';
import { Transport } from './transport.ts';

/** Models that refuse `max_tokens` and take `max_completion_tokens`: OpenAI's reasoning models. */
const REASONING_MODEL = /^(?:o\d|gpt-[5-9])/;

type Body = ChatCompletionCreateParamsNonStreaming;

/** The part of an answer that is read; servers that only speak the protocol may leave out any of it. */
type Answer = {
  readonly choices?: readonly {
    readonly message?: { readonly content?: string | null; readonly refusal?: string | null };
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
};

/** Provider of OpenAI's chat completions, and of every server that speaks them, through the official SDK. */
export const openai: ProviderKind = createNetworkKind({
  ownUrl: 'https://api.openai.com/v1',
  endpoint: '/chat/completions',
  needsKey: true,
  isLocal: false,
  defaultModel: 'gpt-4',
  create: createOpenAi,
});

async function createOpenAi(model: Model, { url, ...options }: Connection): Promise<Provider> {
  const { OpenAI } = await import('openai');
  const transport = await Transport.open({ ...options, origin: url.origin });
  const client = new OpenAI({
    // Everything is given, so that no environment variable can take its place; the transport adds the key.
    apiKey: 'sent by the transport',
    adminAPIKey: null,
    organization: null,
    project: null,
    baseURL: url.href.replace(/\/$/, ''),
    fetch: createSdkFetch(transport, model.stream),
    maxRetries: 0,
    timeout: options.timeoutMs * 2,
    logLevel: 'off',
  });
  buildHeadersOnce(client);
  let limitName: 'max_tokens' | 'max_completion_tokens' = REASONING_MODEL.test(model.model)
    ? 'max_completion_tokens'
    : 'max_tokens';
  const ask = async (prompt: Prompt): Promise<Completion> => {
    const started = performance.now();
    const body = buildBody(model, prompt, limitName);
    const answer = model.stream
      ? await collect(
          await client.chat.completions.create({
            ...body,
            stream: true,
            stream_options: { include_usage: true },
          }),
        )
      : ((await client.chat.completions.create(body)) as Answer);
    return readAnswer(answer, performance.now() - started);
  };
  return {
    complete: async (prompt) => {
      try {
        return await ask(prompt);
      } catch (error) {
        const failure = unwrapSdkError(error);
        if (limitName === 'max_completion_tokens' || !asksForOtherName(failure)) throw failure;
        limitName = 'max_completion_tokens';
        return await ask(prompt).catch((again: unknown) => {
          throw unwrapSdkError(again);
        });
      }
    },
    close: () => transport.close(),
  };
}

function buildBody(
  model: Model,
  { system, messages }: Prompt,
  limitName: 'max_tokens' | 'max_completion_tokens',
): Body {
  return {
    model: model.model,
    messages: [...(system === null ? [] : [{ role: 'system' as const, content: system }]), ...messages],
    ...(model.temperature !== null && { temperature: model.temperature }),
    ...(model.maxTokens !== null && { [limitName]: model.maxTokens }),
    ...(model.stop.length > 0 && { stop: [...model.stop] }),
    ...createSeed(model),
    ...model.params,
  };
}

/** Gives the seed as OpenAI's deprecated field: every other server of the protocol takes it. */
function createSeed({ seed }: Model): { seed?: number } {
  return seed === null ? {} : { seed };
}

function asksForOtherName({ status, message }: ProviderError): boolean {
  return status === 400 && message.includes('max_tokens') && message.includes('max_completion_tokens');
}

/** Puts a streamed answer together; one without its finish reason is a partial one, and stays without. */
async function collect(stream: AsyncIterable<StreamChunk>): Promise<Answer> {
  let [content, refusal, finish_reason]: [string, string, string | null] = ['', '', null];
  let usage: Answer['usage'] = null;
  for await (const chunk of stream) {
    const [choice] = chunk.choices;
    content += choice?.delta.content ?? '';
    refusal += choice?.delta.refusal ?? '';
    finish_reason = choice?.finish_reason ?? finish_reason;
    usage = chunk.usage ?? usage;
  }
  return {
    choices: [{ message: { content, refusal: refusal === '' ? null : refusal }, finish_reason }],
    usage,
  };
}

type StreamChunk = {
  readonly choices: readonly {
    readonly delta: { readonly content?: string | null; readonly refusal?: string | null };
    readonly finish_reason: string | null;
  }[];
  readonly usage?: Answer['usage'];
};

function readAnswer(answer: Answer, latencyMs: number): Completion {
  const choice = typeof answer === 'object' ? answer.choices?.[0] : undefined;
  const { content, refusal } = choice?.message ?? {};
  const text = typeof refusal === 'string' ? refusal : (content ?? '');
  const reason = choice?.finish_reason;
  if (choice?.message === undefined || typeof text !== 'string' || typeof reason !== 'string')
    throw new ProviderError('transient', 'the answer is not whole: it has no message with a finish reason');
  return {
    text,
    finishReason: typeof refusal === 'string' ? 'refusal' : finishReason(reason),
    usage: {
      inputTokens: tokenCount(answer.usage?.prompt_tokens),
      outputTokens: tokenCount(answer.usage?.completion_tokens),
    },
    latencyMs,
  };
}

function finishReason(reason: string): FinishReason {
  return reason === 'content_filter' ? 'filtered' : reason;
}
