import type { JsonObject } from '../domain/json.ts';

/** Instruments that an evaluator may be given, by name; instruments/ makes them. */
export type Instruments = { readonly embedder?: Embedder };

/** Name of an instrument, as evaluators need it. */
export type InstrumentName = keyof Instruments;

/** An instrument, with the part that all have. */
export interface Instrument {
  /** Everything that shapes its answers; enters the fingerprint and the record of the cells that need it. */
  readonly identity: JsonObject;
}

/** An instrument that gives texts as vectors; the texts of one tick go in one request. */
export interface Embedder extends Instrument {
  /** Gives a vector for a text; rejects with a ProviderError. */
  embed(text: string): Promise<readonly number[]>;
}

/** Gives the identities of an evaluator's instruments for its record and fingerprint; nothing where it needs none. */
export function identitiesOf(
  needs: readonly InstrumentName[],
  instruments: Instruments,
): { readonly instruments?: JsonObject } {
  if (needs.length === 0) return {};
  const identities = needs.map((name) => [name, instruments[name]?.identity ?? null] as const);
  return { instruments: Object.fromEntries(identities) };
}
