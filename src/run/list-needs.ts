import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Cell, PlannedCase, TrialName } from '../domain/plan.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import type { InstrumentName } from '../evaluators/instruments.ts';
import { factsOf } from './case-facts.ts';
import type { ScoringRequests } from './debts.ts';

/** Finds the evaluator that a use names. */
export type FindEvaluator = (name: string) => Evaluator;

type Scored = Pick<Cell, 'cases' | 'evaluators'>;

/** Lists the instruments that a cell's answers are scored with. */
export function listNeeds(cell: Scored, find: FindEvaluator): readonly InstrumentName[] {
  const { common, own } = factsOf(cell);
  const uses = [...(common > 0 ? cell.evaluators : []), ...own.map(({ use }) => use)];
  return [...new Set(uses.flatMap(({ name }) => find(name).needs ?? []))];
}

/** Lists the instruments that the answers to a case of a cell are scored with. */
export function listNeedsOf(
  { evaluators }: PlannedCase,
  { evaluators: ofAll }: Pick<Cell, 'evaluators'>,
  find: FindEvaluator,
): readonly InstrumentName[] {
  const uses: readonly EvaluatorUse[] = evaluators ?? ofAll;
  return [...new Set(uses.flatMap(({ name }) => find(name).needs ?? []))];
}

/** Requests that each instrument takes for an evaluator, and where evaluators are found. */
export type Scoring = { readonly due: ScoringRequests; readonly findEvaluator: FindEvaluator };

/** Finds what it takes to score a case's answer: an instrument asks for each evaluator that needs it. */
export function findDue(
  { cell, planned }: Pick<TrialName, 'cell' | 'planned'>,
  { due, findEvaluator }: Scoring,
): ScoringRequests {
  const all: Partial<Record<InstrumentName, number>> = {};
  for (const use of planned.evaluators ?? cell.evaluators)
    for (const name of findEvaluator(use.name).needs ?? []) all[name] = (all[name] ?? 0) + (due[name] ?? 0);
  return all;
}
