import type { Anthropic } from '@anthropic-ai/sdk';
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import { DEFAULT_MAX_TOKENS } from '../domain/defaults.ts';
import type { Completion, Model, Prompt } from '../domain/model.ts';
import { mostTokens } from '../domain/most-tokens.ts';
import { withAllowances } from './allowances.ts';
import { withoutConstants } from './answer-schema.ts';
import { createAnthropicBatch } from './batch/anthropic-batch.ts';
import { createSdkSettings } from './batch/sdk-settings.ts';
import { joinText, joinThoughts, readThoughts } from './content.ts';
import { findWords, isFilled, property } from './error-body.ts';
import { readEvents } from './events.ts';
import { createNetworkKind } from './network.ts';
import type { Connection } from './network.ts';
import { tokenCount } from './provider.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { createTemperature, createTerms } from './terms.ts';
import type { Manner } from './terms.ts';
import { findToldError, noAnswer, readEnding } from './told-error.ts';
import { Transport } from './transport.ts';
import type { OnBody } from './wire/line.ts';

const ENDPOINT = '/v1/messages';
/** Headers that the official SDK sends: its version of the protocol. */
const HEADERS = { accept: 'application/json', 'anthropic-version': '2026-10-21' };
/** Settings of the SDK that would else be read from environment variables or a profile. */
const SDK_OWN = { authToken: null };
/** Field that holds an answer to a schema. */
const SCHEMA_FIELD = 'output_config';

/** Provider of Anthropic's messages, and of every server that speaks them. */
export const anthropic: ProviderKind = createNetworkKind({
  mayStore: true,
  ownUrl: 'https://api.anthropic.com',
  endpoint: ENDPOINT,
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
  const transport = await Transport.open({ ...options, origin: url.origin });
  const base = url.href.replace(/\/+$/, '');
  const target = new URL(`${base}${ENDPOINT}`);
  const termsOf = createTerms({ model, ours: [], limitName: null }, SCHEMA_FIELD);
  const ask = async (prompt: Prompt, manner: Manner, signal?: AbortSignal): Promise<Completion> => {
    const started = performance.now();
    const body = { ...buildBody(model, prompt, manner), ...(model.stream && { stream: true }) };
    const { text, headers } = await transport.post(target, JSON.stringify(body), HEADERS, { signal });
    const answer: unknown = model.stream ? collect(readEvents(text)) : JSON.parse(text);
    return withAllowances(readAnswer(answer, performance.now() - started), headers);
  };
  return {
    openBatch: async () => {
      // Loaded for batches alone: that takes as long as a short run.
      const sdk = await import('@anthropic-ai/sdk');
      const connect = (onBody?: OnBody): Anthropic =>
        new sdk.Anthropic({ ...createSdkSettings(transport, base, HEADERS, onBody), ...SDK_OWN });
      return createAnthropicBatch(connect, url.href, {
        maxTokens: mostTokens(model) ?? DEFAULT_MAX_TOKENS,
        bodyOf: (prompt) => buildBody(model, prompt, { leftOut: [], limitName: 'max_tokens' }),
        read: (answer) => readAnswer(answer, 0),
      });
    },
    complete: (prompt, _trial, sending) =>
      termsOf(prompt).ask((manner) => ask(prompt, manner, sending?.signal)),
    close: () => transport.close(),
  };
}

function buildBody(
  model: Model,
  { system, messages, answerSchema }: Prompt,
  { leftOut }: Manner,
): MessageCreateParamsNonStreaming {
  return {
    model: model.model,
    // Anthropic's interface wants a limit always.
    max_tokens: model.maxTokens ?? DEFAULT_MAX_TOKENS,
    messages: [...messages],
    ...(system !== null && { system }),
    ...createTemperature(model, leftOut),
    ...(model.stop.length > 0 && { stop_sequences: [...model.stop] }),
    ...(answerSchema !== undefined &&
      !leftOut.includes(SCHEMA_FIELD) && {
        [SCHEMA_FIELD]: { format: { type: 'json_schema' as const, schema: withoutConstants(answerSchema) } },
      }),
    ...model.params,
  };
}

/** Puts a streamed answer together; a server may also give it in one piece. */
function collect(events: readonly unknown[]): unknown {
  let [text, thinking, stop_reason, isWhole]: [string, string, unknown, boolean] = ['', '', null, false];
  let [usage, other]: [object, unknown] = [{}, null];
  for (const event of events) {
    const failure = findToldError(event);
    if (failure !== null) throw failure;
    const [type, delta] = [property(event, 'type'), property(event, 'delta')];
    if (type === 'message' || isFilled(property(event, 'content'))) return event;
    if (type === 'message_start')
      usage = { ...usage, ...asObject(property(property(event, 'message'), 'usage')) };
    else if (type === 'content_block_start') {
      const block = [property(event, 'content_block')];
      text += joinText(block) ?? '';
      thinking += joinThoughts(block);
    } else if (type === 'content_block_delta') {
      text += joinText(property(delta, 'text')) ?? '';
      thinking += readThoughts(property(delta, 'thinking'));
    } else if (type === 'message_delta') {
      stop_reason = property(delta, 'stop_reason') || stop_reason;
      usage = { ...usage, ...asObject(property(event, 'usage')) };
    } else if (type === 'message_stop') isWhole = true;
    else if (findWords(event) !== undefined || type === undefined) other = event;
  }
  if (!isWhole || stop_reason === null) throw noAnswer(other, 'its stream ended without a stop reason');
  const content = [
    { type: 'thinking', thinking },
    { type: 'text', text },
  ];
  return { content, stop_reason, usage };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Reads a whole answer; servers that only speak the protocol leave out its stop reason, and more. */
function readAnswer(answer: unknown, latencyMs: number): Completion {
  const failure = findToldError(answer);
  if (failure !== null) throw failure;
  const content = property(answer, 'content');
  const [text, reasoning] = [joinText(content), joinThoughts(content)];
  if (text === null) throw noAnswer(answer, 'it has no content');
  const reason = property(answer, 'stop_reason') || (text === '' ? null : 'stop');
  if (typeof reason !== 'string') throw noAnswer(answer, 'it has neither text nor a stop reason');
  const usage = property(answer, 'usage');
  return {
    text,
    ...(reasoning !== '' && { reasoning }),
    finishReason: readEnding(reason),
    usage: {
      inputTokens: tokenCount(property(usage, 'input_tokens')),
      outputTokens: tokenCount(property(usage, 'output_tokens')),
    },
    latencyMs,
  };
}
