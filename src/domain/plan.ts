import type { Benchmark, EvaluatorUse, Gate } from './benchmark.ts';
import type { Case } from './case.ts';
import type { NonEmpty } from './json.ts';
import type { Model, Prompt } from './model.ts';
import type { Place } from './problem.ts';
import type { EvaluatorRecord, Recipe } from './record.ts';

/** The numbers of the verdict (docs/statistics.md). */
export type Statistics = {
  readonly alpha: number;
  readonly power: number;
  /** Share of the candidate's trials that may be errored or unscored; never less than one trial. */
  readonly errorBudget: number;
  readonly suspectP: number;
  readonly confirmTrials: number;
};

/** A case with the prompt that is sent to the model for it. */
export type PlannedCase = {
  readonly case: Case;
  readonly hash: string;
  readonly prompt: Prompt;
  /** All that scores it, where it brings checks of its own; absent: the cell's evaluators. */
  readonly evaluators?: readonly EvaluatorRecord[];
  /** Place where the case was written. */
  readonly place: Place;
  /** True where its author gave it no id, see PlacedCase. */
  readonly isUnnamed?: boolean;
};

/** One benchmark on one model: what is asked, how often, and how it is judged. */
export type Cell = {
  readonly benchmark: Pick<Benchmark, 'name' | 'version' | 'thresholds' | 'origin'>;
  readonly model: Model;
  readonly cases: NonEmpty<PlannedCase>;
  readonly repeat: number;
  readonly evaluators: readonly EvaluatorUse[];
  readonly gate: Gate;
  readonly statistics: Statistics;
  readonly fingerprint: string;
  readonly recipe: Recipe;
  /** Digests of the other files whose content shapes its answers, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The files that the recipe's two texts were read from; null: written in place, or none. */
  readonly promptFiles: { readonly prompt: string | null; readonly systemPrompt: string | null };
  /** False where it was cut by --limit, --case or --tag. */
  readonly complete: boolean;
  /** Cases of the whole cell, however it was cut. */
  readonly size: number;
  /** Further cases of its benchmark, which wait for a review and are not run. */
  readonly unreviewed?: number;
};

/** A trial of a case of a cell; `side` names the side of a rematch for which it is asked. */
export type TrialName = {
  readonly cell: Cell;
  readonly planned: PlannedCase;
  /** Number of the trial, from 1. */
  readonly trial: number;
  readonly side?: 'baseline' | 'candidate';
};

/** Limits that end a run early; null: no limit. */
export type Budget = {
  readonly maxRequests: number | null;
  readonly maxMinutes: number | null;
  readonly maxCostUsd: number | null;
  /** Time that a model may be away; not null: waiting for ever helps nobody. */
  readonly maxOutageMs: number;
};

/** Input of a run: everything it must know before its first request; no keys. */
export type Plan = {
  readonly cells: readonly Cell[];
  /** Requests at once, over all models. */
  readonly concurrency: number;
  readonly budget: Budget;
};
