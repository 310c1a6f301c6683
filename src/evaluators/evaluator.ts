import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Score } from '../domain/score.ts';

/** One way to score an answer. Implementations live in the file of their (kebab-cased) YAML name. */
export interface Evaluator {
  /** Goes up with every change that could change a score, so that old and new scores are not compared as like. */
  readonly version: number;
  /** The settings it takes beside its name; also the metadata keys of a case that go before them. */
  readonly settings: Readonly<Record<string, SettingCheck>>;
  /** Says what is wrong with a case for this evaluator (e.g. an `expected` that is no number), before anything is asked. */
  findProblem(item: Case, settings: JsonObject): string | undefined;
  /** Scores an answer; an answer it cannot score is `unscored`, not an exception. */
  evaluate(item: Case, answer: string, settings: JsonObject): Score | Promise<Score>;
}

/** Says what is allowed where a setting's value is wrong, or undefined where it is right. */
export type SettingCheck = (value: unknown) => string | undefined;
