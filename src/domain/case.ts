import type { EvaluatorUse } from './benchmark.ts';
import type { Json, JsonObject } from './json.ts';
import type { Place } from './problem.ts';

/** One message of a case that is a conversation. */
export type CaseMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** One question of a benchmark with what counts as its answer. */
export type Case = {
  readonly id: string;
  /** What is put to the model; in a conversation the user's last turn. */
  readonly input: string;
  /** The whole conversation, system messages first, the user's last turn at its end. Absent for a single question. */
  readonly messages?: readonly CaseMessage[];
  /** Expected answer: any JSON value; a list means any of its items. Null where none was given. */
  readonly expected: Json;
  readonly tags: readonly string[];
  readonly difficulty: string;
  readonly criteria: readonly string[];
  /** True for a case that is not just a sample: failing it fails the whole cell. */
  readonly mustPass: boolean;
  readonly metadata: JsonObject;
  /** Metadata that its file has an empty place for: empty text in templates. Absent where there is none. */
  readonly blank?: readonly string[];
  /** Checks that it brings itself, beside the benchmark's or instead of them. Absent where it brings none. */
  readonly ownChecks?: OwnChecks;
};

/** Checks that a case brings itself. */
export type OwnChecks = {
  readonly evaluators?: readonly EvaluatorUse[];
  /** Pass marks by score name. */
  readonly thresholds?: Readonly<Record<string, number>>;
};

/** A case that still knows where it was written, for error messages and annotations. */
export type PlacedCase = Case & {
  readonly place: Place;
  /** True where its author gave it no id: it is named by its place, which moves when another case comes before it. */
  readonly isUnnamed?: boolean;
  /** True where it waits for a person's review: it is not run. */
  readonly isUnreviewed?: boolean;
};
