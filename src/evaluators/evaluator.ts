import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Score } from '../domain/score.ts';
import type { InstrumentName, Instruments } from './instruments.ts';

/** One way to score an answer. Implementations live in the file of their (kebab-cased) YAML name. */
export interface Evaluator {
  /** Goes up with every change that could change a score, so that old and new scores are not compared as like. */
  readonly version: number;
  /** The settings it takes beside its name; also the metadata keys of a case that go before them. */
  readonly settings: Readonly<Record<string, SettingCheck>>;
  /** Instruments it must be handed; a plan that cannot give them is the user's mistake, found before anything is asked. */
  readonly needs?: readonly InstrumentName[];
  /** Says what is wrong with a case for this evaluator (e.g. an `expected` that is no number), before anything is asked. */
  findProblem(item: Case, settings: JsonObject): string | undefined;
  /**
   * Scores an answer; one that it cannot score is `unscored`, not an exception. Without `needs` it takes and gives plain
   * data, so that scoring may leave the main thread.
   */
  evaluate(item: Case, answer: string, settings: JsonObject, given: Instruments): Score | Promise<Score>;
}

/** Says what is allowed where a setting's value is wrong, or undefined where it is right. */
export type SettingCheck = (value: unknown) => string | undefined;
