import { scoreName, shapingSettings } from '../domain/benchmark.ts';
import type { EvaluatorUse } from '../domain/benchmark.ts';
import { canonicalJson } from '../domain/digest.ts';
import type { EvaluatorRecord, Outcome } from '../domain/record.ts';
import type { Score } from '../domain/score.ts';

/**
 * Gives the score that an outcome already has by an evaluator, where the same one in the same version, with the same
 * settings and instruments, gave it; undefined elsewhere.
 */
export function findKeptScore(
  outcome: Outcome,
  before: readonly EvaluatorRecord[],
  use: EvaluatorUse,
): Score | undefined {
  const name = scoreName(use);
  const value = outcome.scores?.[name] ?? null;
  if (value === null || !before.some((one) => isSame(one, use))) return undefined;
  return {
    status: 'scored',
    value,
    answer: outcome.answers?.[name] ?? null,
    explanation: outcome.explanations?.[name] ?? '',
    // Nothing tells whose figures these are; what is scored anew replaces its own.
    ...(outcome.secondary !== undefined && { secondary: outcome.secondary }),
  };
}

/** Tells whether two evaluators give an answer the same score; where it passes does not count. */
export function isSame(one: EvaluatorUse, other: EvaluatorUse): boolean {
  return identify(one) === identify(other);
}

function identify(use: Partial<EvaluatorRecord> & EvaluatorUse): string {
  const { version = null, settings, instruments = null } = use;
  return canonicalJson([use.name, scoreName(use), version, shapingSettings(settings), instruments]);
}
