import type { JsonObject, NonEmpty } from '../domain/json.ts';
import type { Criterion } from './criteria.ts';

/** Instruments that an evaluator may be given, by name; instruments/ makes them. */
export type Instruments = { readonly embedder?: Embedder; readonly judge?: Judge };

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

/** An instrument that reads answers and marks them by criteria. */
export interface Judge extends Instrument {
  /** Criteria of its own, for answers that nobody names any for; empty: it has none. */
  readonly criteria: readonly Criterion[];
  /** Judges an answer as often as it is set to; rejects with a ProviderError. */
  judge(task: JudgeTask): Promise<Judgement>;
}

/** What a judge is put: an answer, what was asked, and by what it is marked. */
export type JudgeTask = {
  /** What the answer is an answer to. */
  readonly input: string;
  readonly answer: string;
  /** Right answers, any of which will do; empty: it judges without. */
  readonly references: readonly string[];
  readonly criteria: NonEmpty<Criterion>;
  readonly scale: Scale;
};

/** How an answer is marked: met or not, or from 1 to a highest mark. */
export type Scale = 'yes_no' | number;

/** Marks by criterion, in their order: one verdict for each time that the judge was asked and could be read. */
export type Judgement =
  | { readonly status: 'judged'; readonly verdicts: NonEmpty<readonly Mark[]>; readonly asked: number }
  | { readonly status: 'unreadable'; readonly reason: string };

/** What a judge says by one criterion: a mark on the task's scale (yes is 1, no is 0), and why, in its own words. */
export type Mark = { readonly value: number; readonly reason: string };

/** Gives the identities of an evaluator's instruments for its record and fingerprint; nothing where it needs none. */
export function identitiesOf(
  needs: readonly InstrumentName[],
  instruments: Instruments,
): { readonly instruments?: JsonObject } {
  if (needs.length === 0) return {};
  const identities = needs.map((name) => [name, instruments[name]?.identity ?? null] as const);
  return { instruments: Object.fromEntries(identities) };
}
