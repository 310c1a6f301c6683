import type { JsonObject } from '../domain/json.ts';

/** What an evaluator may be handed, by name; instruments/ makes them. */
export type Instruments = { readonly embedder?: Embedder };

/** Name of an instrument, as evaluators need it. */
export type InstrumentName = keyof Instruments;

/** What all instruments have. */
export interface Instrument {
  /** What shapes its answers; enters the fingerprint and the record of the cells that need it. */
  readonly identity: JsonObject;
}

/** Gives texts as vectors; the texts of one tick go in one request. */
export interface Embedder extends Instrument {
  /** Gives a vector for a text; rejects with a ProviderError. */
  embed(text: string): Promise<readonly number[]>;
}

/** Gives what an evaluator's record and fingerprint say of its instruments; nothing where it needs none. */
export function identitiesOf(
  needs: readonly InstrumentName[],
  instruments: Instruments,
): { readonly instruments?: JsonObject } {
  if (needs.length === 0) return {};
  const identities = needs.map((name) => [name, instruments[name]?.identity ?? null] as const);
  return { instruments: Object.fromEntries(identities) };
}
