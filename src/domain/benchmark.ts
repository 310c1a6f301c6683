import type { Case, PlacedCase } from './case.ts';
import type { JsonObject } from './json.ts';
import type { Place, Problem } from './problem.ts';

/** An evaluator as a benchmark uses it: its name and its settings. */
export type EvaluatorUse = {
  /** The name in YAML, e.g. `numeric_match`. */
  readonly name: string;
  /** Settings beside the name, e.g. `{ tolerance: 0.5 }`; an `expected` among them goes before the case's. */
  readonly settings: JsonObject;
  /** Name of its score, where that is not the evaluator's. */
  readonly as?: string;
};

/** Gives the name of the score that an evaluator gives. */
export function scoreName({ name, as }: Pick<EvaluatorUse, 'name' | 'as'>): string {
  return as ?? name;
}

/** Setting that holds the digest of a program of the user's, which another setting names by its path. */
export const PROGRAM_CONTENT = 'content';

/** Gives the settings that shape scores: not where a program lies whose content is among them. */
export function shapingSettings(settings: JsonObject): JsonObject {
  if (settings[PROGRAM_CONTENT] === undefined) return settings;
  const { file: _file, ...rest } = settings;
  return rest;
}

/** Ways to hold a rate against its floor: `statistical` allows for chance, `strict` does not. */
export const FLOOR_MODES = ['statistical', 'strict'] as const;

/** How a rate is held against its floor. */
export type FloorMode = (typeof FLOOR_MODES)[number];

/** The limits that turn figures into verdicts; a missing one is not judged (the regression threshold has a default). */
export type Gate = {
  /** Floor of the pass rate, 0 to 1. */
  readonly minPassRate?: number;
  /** Drop of the pass rate that counts, 0 to 1. */
  readonly regressionThreshold?: number;
  /** Highest mean latency that is allowed, in milliseconds. */
  readonly maxLatencyMs?: number;
  readonly floor?: FloorMode;
};

/** Gives a gate from its keys as files spell them; absent keys stay absent. */
export function createGate(text: {
  readonly min_pass_rate?: number | undefined;
  readonly regression_threshold?: number | undefined;
  readonly max_latency_ms?: number | undefined;
  readonly floor?: FloorMode | undefined;
}): Gate {
  return {
    ...(text.min_pass_rate !== undefined && { minPassRate: text.min_pass_rate }),
    ...(text.regression_threshold !== undefined && { regressionThreshold: text.regression_threshold }),
    ...(text.max_latency_ms !== undefined && { maxLatencyMs: text.max_latency_ms }),
    ...(text.floor !== undefined && { floor: text.floor }),
  };
}

/** Where a standard benchmark comes from. */
export type Origin = {
  readonly paper: string;
  readonly licence: string;
  /** The content that was read: the official revision, or the digest of what is none. */
  readonly version: string;
};

/** A named test set with its prompt, evaluators and thresholds. */
export type Benchmark = {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** Ability that is measured, e.g. `reasoning`; `custom` for the user's own benchmarks. */
  readonly category: string;
  /** Template of the user message; null: the case's input as it is. */
  readonly prompt: string | null;
  /** Template of the system message; null: the model entry's. */
  readonly systemPrompt: string | null;
  /** The files the two templates were read from, relative to the working directory; null: written in place, or none. */
  readonly promptFile: string | null;
  readonly systemPromptFile: string | null;
  readonly evaluators: readonly EvaluatorUse[];
  /** True where it names no evaluators: those above are for cases that bring none of their own. */
  readonly hasDefaultEvaluators?: boolean;
  /** Pass marks from 0 to 1 by score name, `default` for the rest; null: the mean of the scores must reach 0.7. */
  readonly thresholds: Readonly<Record<string, number>> | null;
  /** Its cases; those of a large one lie in a file (text/spool), and are read each time they are asked for. */
  readonly cases: readonly PlacedCase[];
  /** How many further cases wait for a person's review and are not run; absent where none does. */
  readonly unreviewed?: number;
  /** Gives the group of a case: a limit takes as many of each. Absent: the cases are one group. */
  readonly groupOf?: (item: Case) => string;
  /** What to say where its cases need the expected answer that their file has no column for. */
  readonly lacksExpected?: Problem;
  /** Where it comes from; absent for the user's own. */
  readonly origin?: Origin;
  /** What the user should know of its files and need not mend. */
  readonly notes?: readonly Problem[];
  readonly gate: Gate;
  /** Trials per case; null: the config's. */
  readonly repeat: number | null;
  /** Globs of files whose content is part of the fingerprint. */
  readonly paths: readonly string[];
  /** Finds where a part of it was written, e.g. `['evaluators', 0]`, for error messages. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
};
