import type { JsonObject } from '../domain/json.ts';
import type { Model, Vector } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { Embedder, Line, PlannedInstrument } from '../evaluators/instruments.ts';
import type { InstrumentSite } from './index.ts';
import { MAX_BYTES, MAX_TEXTS, TextBatches } from './text-batches.ts';
import { VectorCache } from './vector-cache.ts';

/** Memory for the vectors of a run: some ten thousand texts. */
const MAX_CACHE_BYTES = 64 * 1024 * 1024;

/** Plans the embedder; a run asks for each text once, its rematches included. */
export function planEmbedder({
  models: { embedder: model },
  redact,
}: InstrumentSite): PlannedInstrument<'embedder'> {
  const cache = new VectorCache(MAX_CACHE_BYTES);
  return {
    identity: identify(model),
    // An answer and the text that it is held against.
    countRequests: (answers) => Math.ceil((2 * answers) / MAX_TEXTS),
    model,
    open: (line) => new CachingEmbedder(line, cache, redact),
  };
}

/** Gives all that shapes vectors and is known before one is asked for. */
function identify({ provider, baseUrl, model, params, own }: Model): JsonObject {
  return {
    provider,
    host: baseUrl === null ? null : (URL.parse(baseUrl)?.host ?? null),
    model,
    dimensions: own['dimensions'] ?? null,
    ...(Object.keys(params).length > 0 && { params }),
  };
}

/** Gives each text's vector, asking for it once. */
class CachingEmbedder implements Embedder {
  readonly #cache: VectorCache;
  readonly #redact: (text: string) => string;
  readonly #batches: TextBatches;
  readonly #asked = new Map<string, Promise<Vector>>();

  constructor(line: Line, cache: VectorCache, redact: (text: string) => string) {
    this.#cache = cache;
    this.#redact = redact;
    this.#batches = new TextBatches((texts) => line.embed(texts));
  }

  async embed(written: string): Promise<Vector> {
    // An answer may hold a key, which no other host is to see and no recording to keep.
    const text = this.#redact(written);
    const known = this.#cache.find(text) ?? this.#asked.get(text);
    if (known !== undefined) return await known;
    const vector = this.#ask(text);
    this.#asked.set(text, vector);
    try {
      return await vector;
    } finally {
      this.#asked.delete(text);
    }
  }

  gather(): () => void {
    return this.#batches.gather();
  }

  async #ask(text: string): Promise<Vector> {
    if (Buffer.byteLength(text) > MAX_BYTES)
      throw new ProviderError('rejected', `a text is longer than ${MAX_BYTES / 1e6} MB`);
    const vector = await this.#batches.add(text);
    if (vector === null) throw new ProviderError('rejected', 'the recording has no vector for this text');
    this.#cache.keep(text, vector);
    return vector;
  }
}
