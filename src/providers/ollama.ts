import type { JsonObject } from '../domain/json.ts';
import type { Completion, Model, Prompt } from '../domain/model.ts';
import { withAllowances } from './allowances.ts';
import { joinText, joinThoughts, readThoughts } from './content.ts';
import { embedByOllama } from './embeddings.ts';
import { property } from './error-body.ts';
import { createNetworkKind } from './network.ts';
import type { Connection } from './network.ts';
import { tokenCount } from './provider.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { createTemperature, createTerms } from './terms.ts';
import type { Manner } from './terms.ts';
import { findToldError, noAnswer, notWhole, readEnding } from './told-error.ts';
import { Transport } from './transport.ts';

const ENDPOINT = '/api/generate';
const CHAT = '/api/chat';
const EMBED = '/api/embed';
/** Field that holds an answer to a schema. */
const SCHEMA_FIELD = 'format';

/**
 * Provider of Ollama's own interface, /api/generate, and /api/chat for conversations; fields of `params.options` join the
 * options of the model entry.
 */
export const ollama: ProviderKind = createNetworkKind({
  mayStore: true,
  ownUrl: 'http://localhost:11434',
  endpoint: ENDPOINT,
  needsKey: false,
  isLocal: true,
  defaultModel: 'llama2',
  embeds: true,
  create: createOllama,
});

async function createOllama(model: Model, { url, ...options }: Connection): Promise<Provider> {
  const transport = await Transport.open({ ...options, origin: url.origin });
  const targetOf = (endpoint: string): URL => new URL(`${url.href.replace(/\/$/, '')}${endpoint}`);
  const [single, chat] = [targetOf(ENDPOINT), targetOf(CHAT)];
  const termsOf = createTerms({ model, ours: [], limitName: null }, SCHEMA_FIELD);
  const ask = async (prompt: Prompt, manner: Manner, signal?: AbortSignal): Promise<Completion> => {
    const started = performance.now();
    const target = prompt.messages.length > 1 ? chat : single;
    const body = JSON.stringify(buildBody(model, prompt, manner));
    const { text, headers } = await transport.post(target, body, {}, { signal });
    const answer = readAnswer(parseParts(text), model.stream, performance.now() - started);
    return withAllowances(answer, headers);
  };
  return {
    embed: (texts) =>
      embedByOllama(
        (body, most) => transport.post(targetOf(EMBED), body, {}, { maxBytes: most }),
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
  { leftOut }: Manner,
): JsonObject {
  const { options = {}, ...params } = model.params;
  return {
    model: model.model,
    ...(messages.length > 1 ? buildChat(system, messages) : buildSingle(system, messages)),
    stream: model.stream,
    ...(answerSchema !== undefined && !leftOut.includes(SCHEMA_FIELD) && { [SCHEMA_FIELD]: answerSchema }),
    ...params,
    options: {
      ...createTemperature(model, leftOut),
      ...(model.maxTokens !== null && { num_predict: model.maxTokens }),
      ...(model.stop.length > 0 && { stop: model.stop }),
      ...(model.seed !== null && { seed: model.seed }),
      ...(options as JsonObject),
    },
  };
}

function buildSingle(system: string | null, [message]: Prompt['messages']): JsonObject {
  return { prompt: message?.content ?? '', ...(system !== null && { system }) };
}

function buildChat(system: string | null, messages: Prompt['messages']): JsonObject {
  const first = system === null ? [] : [{ role: 'system', content: system }];
  return { messages: [...first, ...messages] };
}

/** Parses an answer: one JSON value, or one a line where it was streamed. */
function parseParts(text: string): unknown[] {
  try {
    return isOneValue(text) ? [JSON.parse(text)] : parseLines(text);
  } catch (error) {
    throw notWhole('it is not valid JSON', error);
  }
}

/** Tells whether a text is one JSON value, not one a line. */
function isOneValue(text: string): boolean {
  return text.trimStart().startsWith('{\n') || !text.trim().includes('\n');
}

function parseLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

function readAnswer(parts: readonly unknown[], isStream: boolean, latencyMs: number): Completion {
  const failure = parts.map(findToldError).find((found) => found !== null);
  if (failure !== undefined) throw failure;
  const last = parts.findLast((part) => property(part, 'done') === true) ?? parts.at(-1);
  const texts = parts.flatMap((part) => joinText(contentOf(part)) ?? []);
  if (texts.length === 0) throw noAnswer(last, 'it has no `response` and no `message`');
  const text = texts.join('');
  const reasoning = parts.map(thoughtsOf).join('');
  const isDone = property(last, 'done') ?? (!isStream && text !== '');
  if (isDone !== true) throw noAnswer(null, 'it does not say `done`');
  const reason = property(last, 'done_reason');
  return {
    text,
    ...(reasoning !== '' && { reasoning }),
    finishReason: readEnding(typeof reason === 'string' && (isStream || reason !== '') ? reason : 'stop'),
    usage: {
      inputTokens: tokenCount(property(last, 'prompt_eval_count')),
      outputTokens: tokenCount(property(last, 'eval_count')),
    },
    latencyMs,
  };
}

/** Gives the content of an answer: /api/chat has it in a message. */
function contentOf(part: unknown): unknown {
  return property(part, 'response') ?? property(property(part, 'message'), 'content');
}

function thoughtsOf(part: unknown): string {
  const told = property(part, 'thinking') ?? property(property(part, 'message'), 'thinking');
  return readThoughts(told) + joinThoughts(contentOf(part));
}
