import { DEFAULT_DIFFICULTY } from '../domain/defaults.ts';
import type { NonEmpty } from '../domain/json.ts';
import type { PlannedCase } from '../domain/plan.ts';
import type { CaseResult, Outcome } from '../domain/record.ts';
import { mean } from '../stats/mean.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';
import { failureOf } from './failure.ts';
import { RECORD_FIELDS } from './redact.ts';

/**
 * Gives a case's result: the one answer's outcome, or the common outcome of several, each of them kept under `trials`.
 * Outcomes are redacted where they are made; the case's own texts may repeat a key too, and are redacted here.
 */
export function combineTrials(
  { case: planned, hash, evaluators }: PlannedCase,
  trials: NonEmpty<Outcome>,
  redact: Redactor,
): CaseResult {
  const item = mapTexts({ ...planned, id: '' }, redact, RECORD_FIELDS);
  return {
    test_id: planned.id,
    ...combineOutcomes(trials),
    case_hash: hash,
    ...(item.mustPass && { must_pass: true }),
    ...(item.tags.length > 0 && { tags: item.tags }),
    ...(item.difficulty !== DEFAULT_DIFFICULTY && { difficulty: item.difficulty }),
    input: item.input,
    ...(item.messages !== undefined && { messages: item.messages }),
    expected: item.expected,
    ...(item.criteria.length > 0 && { criteria: item.criteria }),
    ...(Object.keys(item.metadata).length > 0 && { metadata: item.metadata }),
    ...(evaluators !== undefined && {
      evaluators: mapTexts(evaluators, redact, RECORD_FIELDS),
    }),
  };
}

/** Gives the common outcome of one or several answers; several are kept under `trials`. */
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
    ...(scored.length === 0
      ? { error: shown.error ?? 'no trial was scored', error_kind: failureOf(shown)?.kind ?? 'unscored' }
      : { error: null }),
    output: shown.output ?? null,
  };
}

function meanScores(trials: readonly Outcome[]): Record<string, number | null> {
  const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
  return Object.fromEntries(
    [...names].map((name) => [name, mean(trials.flatMap(({ scores }) => scores?.[name] ?? []))]),
  );
}
