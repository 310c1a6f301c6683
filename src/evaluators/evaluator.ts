import type { Case } from '../domain/case.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import type { Score } from '../domain/score.ts';
import type { Phrase } from '../text/phrase.ts';
import type { InstrumentName, Instruments } from './instruments.ts';
import type { PatternSearch } from './pattern-search.ts';

/** One way to score an answer. Implementations live in the file of their (kebab-cased) YAML name. */
export interface Evaluator {
  /** Scoring version: raised by every change that could change a score, so that old and new are not compared. */
  readonly version: number;
  /** Settings it takes beside its name. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** Instruments it must be given; a plan that cannot is the user's mistake, found before anything is asked. */
  readonly needs?: readonly InstrumentName[];
  /** True where it searches with patterns: it scores where a search that runs away can be ended (Scorer). */
  readonly hasPatterns?: true;
  readonly reference: Reference;
  /**
   * Says what is wrong with a case here (e.g. an `expected` that is no number), before anything is asked. Cases whose
   * problems differ in nothing but the case's own words have the same one.
   */
  findProblem(item: Case, settings: JsonObject): string | Phrase | undefined;
  /**
   * Scores an answer; one that it cannot score is `unscored`, not an exception. Without `needs` it takes and gives
   * plain data: what may take long is scored in another thread.
   */
  evaluate(
    item: Case,
    answer: string,
    settings: JsonObject,
    given: Instruments,
    search: PatternSearch,
  ): Score | Promise<Score>;
}

/** A setting of an evaluator. */
export type Setting = {
  readonly check: SettingCheck;
  readonly default: Json;
  /** What it does, in a few words. */
  readonly text: string;
  /** True where metadata of a case with the same name goes before it. */
  readonly fromMetadata?: true;
  /** Where a text in its place is the path of a file of JSON or YAML, whose content it then has: what is wrong with that. */
  readonly document?: (value: unknown) => DocumentFault | undefined;
  /** True where it is the path of a program of the user's, whose digest then stands beside it as `content`. */
  readonly program?: true;
};

/** What is wrong with a document, and where in it. */
export type DocumentFault = { readonly path: readonly (string | number)[]; readonly message: string };

/** Says what is allowed where a setting's value is wrong, or undefined where it is right. */
export type SettingCheck = (value: unknown) => string | undefined;

/** What a user reads of an evaluator (docs/evaluators.md is made from it). */
export type Reference = {
  /** The rule, one paragraph each. */
  readonly rule: readonly string[];
  /** What each version after the first changed. */
  readonly versions?: Readonly<Record<number, string>>;
  /** Answers and what they get; a test scores them. */
  readonly examples: readonly Example[];
};

/** An answer, and the score that it gets. */
export type Example = {
  readonly expected: Json;
  readonly answer: string;
  readonly settings?: JsonObject;
  readonly value: number;
};
