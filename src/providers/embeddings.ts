/** Requests for the vectors of texts, as OpenAI's protocol and Ollama's put them, and what is read of the responses. */
import type { JsonObject } from '../domain/json.ts';
import type { Embedding, Model } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { withAllowances } from './allowances.ts';
import { property } from './error-body.ts';
import { tokenCount } from './provider.ts';
import { findToldError, noAnswer, parseWhole } from './told-error.ts';
import type { Exchange } from './wire/line.ts';

/** Longest response with vectors: 256 of 4096 numbers each, written out. */
const MAX_VECTORS_BYTES = 32 * 1024 * 1024;

/** Sends a body and gives the response, if it is no longer than that. */
type Post = (body: string, maxBytes: number) => Promise<Exchange>;

/** Asks OpenAI's /embeddings, or a server that speaks it. */
export async function embedByOpenAi(post: Post, model: Model, texts: readonly string[]): Promise<Embedding> {
  const body = { model: model.model, input: texts, encoding_format: 'float', ...fieldsOf(model) };
  const { text, headers } = await post(JSON.stringify(body), MAX_VECTORS_BYTES);
  const answer = parseWhole(text);
  const told = findToldError(answer);
  if (told !== null) throw told;
  const items = property(answer, 'data');
  if (!Array.isArray(items)) throw noAnswer(answer, 'it has no `data`');
  const vectors = readVectors(inOrder(items), texts.length, model);
  const usage = usageOf(property(property(answer, 'usage'), 'prompt_tokens'));
  return withAllowances({ vectors, usage }, headers);
}

/** Asks Ollama's /api/embed; a text that is too long for the model is refused, not cut. */
export async function embedByOllama(post: Post, model: Model, texts: readonly string[]): Promise<Embedding> {
  const body = { model: model.model, input: texts, truncate: false, ...fieldsOf(model) };
  const { text } = await post(JSON.stringify(body), MAX_VECTORS_BYTES);
  const answer = parseWhole(text);
  const told = findToldError(answer);
  if (told !== null) throw told;
  const vectors = property(answer, 'embeddings');
  if (!Array.isArray(vectors)) throw noAnswer(answer, 'it has no `embeddings`');
  return {
    vectors: readVectors(vectors, texts.length, model),
    usage: usageOf(property(answer, 'prompt_eval_count')),
  };
}

/** Gives the fields of an entry that go into each request. */
function fieldsOf({ params, own }: Model): JsonObject {
  const { dimensions } = own;
  return { ...(dimensions !== undefined && { dimensions }), ...params };
}

/** Tokens that were read; there are none to write. */
function usageOf(told: unknown): Embedding['usage'] {
  return { inputTokens: tokenCount(told), outputTokens: 0 };
}

/** Gives the vectors by their index, whatever their order; an index that is missing or there twice is refused. */
function inOrder(items: readonly unknown[]): unknown[] {
  const byIndex = new Map(items.map((item) => [property(item, 'index'), property(item, 'embedding')]));
  const vectors = items.map((_item, index) => byIndex.get(index));
  if (byIndex.size !== items.length || vectors.includes(undefined))
    throw wrong('its indices do not count from 0');
  return vectors;
}

/** Checks that there is a vector for each text, all of one length, and gives them in little memory. */
export function readVectors(vectors: readonly unknown[], count: number, model: Model): Float32Array[] {
  if (vectors.length !== count) throw wrong(`it has ${vectors.length} vectors for ${count} texts`);
  const read = vectors.map((vector) => readVector(vector));
  const { dimensions } = model.own;
  const wanted = typeof dimensions === 'number' ? dimensions : (read[0]?.length ?? 0);
  const other = read.find(({ length }) => length !== wanted);
  if (other !== undefined) throw wrong(`it has a vector of ${other.length} numbers, not ${wanted}`);
  return read;
}

function readVector(vector: unknown): Float32Array {
  if (!Array.isArray(vector) || vector.length === 0) throw wrong('it has no vector where one must be');
  const isRight = vector.every((value) => typeof value === 'number' && Number.isFinite(Math.fround(value)));
  if (!isRight) throw wrong('it has a vector with something else than finite numbers');
  const read = Float32Array.from(vector as number[]); // just checked
  if (read.every((value) => value === 0)) throw wrong('it has a vector of zeros alone');
  return read;
}

/** Gives the failure of vectors that cannot be what was asked for; asked again they would be the same. */
function wrong(why: string): ProviderError {
  return new ProviderError('rejected', `the vectors cannot be used: ${why}`);
}
