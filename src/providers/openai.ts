import type { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { JsonObject } from '../domain/json.ts';
import type { Completion, Model, Prompt } from '../domain/model.ts';
import { mostTokens } from '../domain/most-tokens.ts';
import { withAllowances } from './allowances.ts';
import { withoutConstants } from './answer-schema.ts';
import { createOpenAiBatch } from './batch/openai-batch.ts';
import { createSdkSettings } from './batch/sdk-settings.ts';
import { joinText, joinThoughts, readThoughts } from './content.ts';
import { isFilled, property } from './error-body.ts';
import { embedByOpenAi } from './embeddings.ts';
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

/** Models that refuse `max_tokens` and take `max_completion_tokens`: OpenAI's reasoning models. */
const REASONING_MODEL = /^(?:o\d|gpt-[5-9])/;

const ENDPOINT = '/chat/completions';
const HEADERS = { accept: 'application/json' };
/** Settings of the SDK that would else be read from environment variables. */
const SDK_OWN = { adminAPIKey: null, organization: null, project: null };
/** Field that holds an answer to a schema. */
const SCHEMA_FIELD = 'response_format';

type Body = ChatCompletionCreateParamsNonStreaming;

/** Provider of OpenAI's chat completions, and of every server that speaks them. */
export const openai: ProviderKind = createNetworkKind({
  mayStore: true,
  ownUrl: 'https://api.openai.com/v1',
  endpoint: ENDPOINT,
  needsKey: true,
  isLocal: false,
  defaultModel: 'gpt-4',
  embeds: true,
  create: createOpenAi,
});

async function createOpenAi(model: Model, { url, ...options }: Connection): Promise<Provider> {
  const transport = await Transport.open({ ...options, origin: url.origin });
  const base = url.href.replace(/\/+$/, '');
  const [chat, embeddings] = [new URL(`${base}${ENDPOINT}`), new URL(`${base}/embeddings`)];
  const limitName = REASONING_MODEL.test(model.model) ? 'max_completion_tokens' : 'max_tokens';
  const ours = model.stream ? ['stream_options'] : [];
  const termsOf = createTerms({ model, ours, limitName }, SCHEMA_FIELD);
  const ask = async (prompt: Prompt, manner: Manner, signal?: AbortSignal): Promise<Completion> => {
    const started = performance.now();
    const body = {
      ...buildBody(model, prompt, manner),
      ...(model.stream && { stream: true }),
      ...(model.stream &&
        !manner.leftOut.includes('stream_options') && { stream_options: { include_usage: true } }),
    };
    const { text, headers } = await transport.post(chat, JSON.stringify(body), HEADERS, { signal });
    const answer: unknown = model.stream ? collect(readEvents(text)) : JSON.parse(text);
    return withAllowances(readAnswer(answer, performance.now() - started), headers);
  };
  return {
    openBatch: async () => {
      // Loaded for batches alone: that takes as long as a short run.
      const sdk = await import('openai');
      const connect = (onBody?: OnBody): OpenAI =>
        new sdk.OpenAI({ ...createSdkSettings(transport, base, HEADERS, onBody), ...SDK_OWN });
      return createOpenAiBatch(connect, url.href, {
        maxTokens: mostTokens(model),
        bodyOf: (prompt) => buildBody(model, prompt, { leftOut: [], limitName }),
        read: (answer) => readAnswer(answer, 0),
      });
    },
    embed: (texts) =>
      embedByOpenAi(
        (body, most) => transport.post(embeddings, body, HEADERS, { maxBytes: most }),
        model,
        texts,
      ),
    complete: (prompt, _trial, sending) =>
      termsOf(prompt).ask((manner) => ask(prompt, manner, sending?.signal)),
    close: () => transport.close(),
  };
}

function buildBody(
  model: Model,
  { system, messages, answerSchema }: Prompt,
  { leftOut, limitName }: Manner,
): Body {
  return {
    model: model.model,
    messages: [...(system === null ? [] : [{ role: 'system' as const, content: system }]), ...messages],
    ...createTemperature(model, leftOut),
    ...(model.maxTokens !== null && !hasOwnLimit(model) && { [limitName]: model.maxTokens }),
    ...(model.stop.length > 0 && { stop: [...model.stop] }),
    ...createSeed(model),
    ...(answerSchema !== undefined && !leftOut.includes(SCHEMA_FIELD) && createFormat(answerSchema)),
    ...model.params,
  };
}

function createFormat(schema: JsonObject): Pick<Body, typeof SCHEMA_FIELD> {
  const json_schema = { name: 'answer', strict: true, schema: withoutConstants(schema) };
  return { [SCHEMA_FIELD]: { type: 'json_schema', json_schema } };
}

/** Tells whether `params` names the limit, and no other one was asked for. */
function hasOwnLimit({ params, assumed }: Model): boolean {
  return assumed.includes('max_tokens') && ('max_tokens' in params || 'max_completion_tokens' in params);
}

/** Gives the seed as OpenAI's deprecated field: every other server of the protocol takes it. */
function createSeed({ seed }: Model): { seed?: number } {
  return seed === null ? {} : { seed };
}

/** Puts a streamed answer together; a server may also give it in one piece. */
function collect(chunks: readonly unknown[]): unknown {
  let [content, reasoning, refusal]: [string, string, string] = ['', '', ''];
  let [finish_reason, usage, other]: unknown[] = [null, null, null];
  for (const chunk of chunks) {
    const choice = firstChoice(chunk);
    if (isFilled(property(choice, 'message'))) return chunk;
    const delta = property(choice, 'delta');
    const failure = findToldError(chunk) ?? findToldError(choice);
    if (failure !== null) throw failure;
    content += joinText(property(delta, 'content')) ?? '';
    reasoning += thoughtsOf(delta);
    refusal += joinText(property(delta, 'refusal')) ?? '';
    finish_reason = property(choice, 'finish_reason') || finish_reason;
    usage = property(chunk, 'usage') ?? usage;
    if (property(chunk, 'choices') === undefined) other = chunk;
  }
  if (finish_reason === null) throw noAnswer(other, 'its stream ended without a finish reason');
  return { choices: [{ message: { content, reasoning, refusal }, finish_reason }], usage };
}

/** Reads a whole answer; servers that only speak the protocol leave out its finish reason, and more. */
function readAnswer(answer: unknown, latencyMs: number): Completion {
  const choice = firstChoice(answer);
  const message = property(choice, 'message');
  const failure = findToldError(answer) ?? findToldError(choice) ?? findToldError(message);
  if (failure !== null) throw failure;
  const refusal = joinText(property(message, 'refusal')) ?? '';
  const text = refusal === '' ? joinText(property(message, 'content') ?? '') : refusal;
  const reason = property(choice, 'finish_reason') || (text ? 'stop' : null);
  if (message === undefined || message === null) throw noAnswer(answer, 'it has no message');
  if (text === null || typeof reason !== 'string')
    throw noAnswer(answer, 'it has neither text nor a finish reason');
  const [usage, reasoning] = [property(answer, 'usage'), thoughtsOf(message)];
  return {
    text,
    ...(reasoning !== '' && { reasoning }),
    finishReason: refusal === '' ? readEnding(reason) : 'refusal',
    usage: {
      inputTokens: tokenCount(property(usage, 'prompt_tokens')),
      outputTokens: tokenCount(property(usage, 'completion_tokens')),
    },
    latencyMs,
  };
}

/** Gives the reasoning beside or within a message's content; servers name it differently, some by both names. */
function thoughtsOf(message: unknown): string {
  const fields = [property(message, 'reasoning_content'), property(message, 'reasoning')];
  const [beside = ''] = fields.map(readThoughts).filter((text) => text !== '');
  return beside + joinThoughts(property(message, 'content'));
}

/** Gives the first choice of an answer or of a piece of one; the others, where several were asked for, are not read. */
function firstChoice(answer: unknown): unknown {
  const choices = property(answer, 'choices');
  return Array.isArray(choices)
    ? choices.find((choice) => isFilled(choice) && (property(choice, 'index') ?? 0) === 0)
    : undefined;
}
