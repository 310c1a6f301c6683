import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Score } from '../domain/score.ts';
import type { InstrumentName, Instruments } from './instruments.ts';

/** One way to score an answer. Implementations live in the file of their (kebab-cased) YAML name. */
export interface Evaluator {
  /** Scoring version: raised by every change that could change a score, so that old and new are not compared. */
  readonly version: number;
  /** Settings it takes beside its name; metadata of a case with the same keys overrides them. */
  readonly settings: Readonly<Record<string, SettingCheck>>;
  /** Instruments it must be given; a plan that cannot is the user's mistake, found before anything is asked. */
  readonly needs?: readonly InstrumentName[];
  /** Says what is wrong with a case here (e.g. an `expected` that is no number), before anything is asked. */
  findProblem(item: Case, settings: JsonObject): string | undefined;
  /**
   * Scores an answer; one that it cannot score is `unscored`, not an exception. Without `needs` it takes and gives
   * plain data, so that scoring may leave the main thread.
   */
  evaluate(item: Case, answer: string, settings: JsonObject, given: Instruments): Score | Promise<Score>;
}

/** Says what is allowed where a setting's value is wrong, or undefined where it is right. */
export type SettingCheck = (value: unknown) => string | undefined;
