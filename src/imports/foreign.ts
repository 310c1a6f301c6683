import type { JsonObject } from '../domain/json.ts';
import type { Json } from '../domain/json.ts';
import type { Place } from '../domain/problem.ts';
import type { ForeignPart, Variables } from './foreign-template.ts';

/** A prompt of another tool: what the system says, and the turns that end with the user's. */
export type Dialog = {
  readonly system: readonly ForeignPart[] | null;
  readonly turns: readonly Turn[];
  readonly place: Place;
};

/** One turn of a prompt. */
export type Turn = { readonly role: 'user' | 'assistant'; readonly parts: readonly ForeignPart[] };

/** A check of another tool as an evaluator of ours. */
export type Check = {
  readonly name: string;
  readonly settings: JsonObject;
  /** Score that it must reach, where that is not 1. */
  readonly threshold?: number;
};

/** A test of another tool, its checks filled in. */
export type ForeignTest = {
  readonly place: Place;
  readonly id?: string;
  readonly variables: Variables;
  readonly metadata: JsonObject;
  readonly tags: readonly string[];
  readonly expected?: Json;
  /** Texts around its prompt. */
  readonly prefix: readonly ForeignPart[];
  readonly suffix: readonly ForeignPart[];
  readonly checks: readonly Check[];
  /** What the mean of its scores must reach, in place of all. */
  readonly mean?: number;
  /** Longest time that its answer may take. */
  readonly latencyMs?: number;
};

/** A model entry as the config holds it. */
export type ModelEntry = JsonObject & { readonly id: string; readonly provider: string };

/** A benchmark as it is to be written. */
export type ImportedBenchmark = {
  /** Name of its file, without an ending. */
  readonly stem: string;
  readonly name: string;
  readonly from: Place;
  /** Its keys but its name and cases. */
  readonly content: JsonObject;
  readonly cases: readonly JsonObject[];
};

/** What one file of another tool comes to. */
export type Imported = {
  readonly benchmarks: readonly ImportedBenchmark[];
  readonly models: readonly ModelEntry[];
  /** Environment variables by the name of their key. */
  readonly apiKeys: Readonly<Record<string, string>>;
  /** Further keys of a config. */
  readonly settings: JsonObject;
};
