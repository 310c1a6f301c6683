import type { NonEmpty } from '../domain/json.ts';
import type { CaseResult, Outcome } from '../domain/record.ts';
import type { PlannedCase } from '../domain/plan.ts';
import { mean } from '../stats/mean.ts';

/** Gives a case's result: the one answer's outcome, or what several come to with each of them kept under `trials`. */
export function combineTrials({ case: item, hash }: PlannedCase, trials: NonEmpty<Outcome>): CaseResult {
  return {
    test_id: item.id,
    ...combineOutcomes(trials),
    case_hash: hash,
    ...(item.mustPass && { must_pass: true }),
    ...(item.tags.length > 0 && { tags: item.tags }),
    input: item.input,
    expected: item.expected,
    ...(item.criteria.length > 0 && { criteria: item.criteria }),
    ...(Object.keys(item.metadata).length > 0 && { metadata: item.metadata }),
  };
}

/** Gives what one answer or several come to; several are kept under `trials`. */
export function combineOutcomes(trials: NonEmpty<Outcome>): Outcome & Pick<CaseResult, 'trials'> {
  const [first, ...rest] = trials;
  return rest.length === 0 ? first : { ...combine(trials), trials };
}

function combine(trials: NonEmpty<Outcome>): Outcome {
  const scored = trials.filter((trial) => trial.passed !== null);
  const passes = scored.filter((trial) => trial.passed === true).length;
  const shown = scored[0] ?? trials[0];
  return {
    passed: scored.length === 0 ? null : passes > scored.length / 2,
    scores: meanScores(trials),
    latency_ms: mean(trials.flatMap(({ latency_ms }) => latency_ms ?? [])),
    error: scored.length === 0 ? (shown.error ?? 'no trial was scored') : null,
    output: shown.output ?? null,
  };
}

function meanScores(trials: readonly Outcome[]): Record<string, number | null> {
  const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
  return Object.fromEntries(
    [...names].map((name) => [name, mean(trials.flatMap(({ scores }) => scores?.[name] ?? []))]),
  );
}
