import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import type { Completion, Price } from '../domain/model.ts';
import type { Outcome } from '../domain/record.ts';
import type { Score } from '../domain/score.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';

/** What the mean of the scores, or each score with thresholds, must reach where nothing else is said. */
const DEFAULT_PASS_MARK = 0.7;
/** (0.4 + 1) / 2 is 0.7 to a person, and must be to us. */
const ROUNDING = 1e-9;

/** How the error of an answer begins that an evaluator could not score. */
export const UNSCORED = 'unscored: ';

/** How a cell's answers are judged. */
export type Judging = {
  readonly uses: readonly EvaluatorUse[];
  readonly thresholds: Readonly<Record<string, number>> | null;
  readonly findEvaluator: (name: string) => Evaluator;
  readonly price: Price | null;
};

/** Scores one whole answer with every evaluator of its benchmark. */
export async function scoreAnswer(
  item: Case,
  completion: Completion,
  attempts: number,
  judging: Judging,
): Promise<Outcome> {
  const scores: Record<string, number | null> = {};
  const answers: Record<string, string | null> = {};
  const explanations: Record<string, string> = {};
  const secondary: Record<string, number> = {};
  const unscored: string[] = [];
  for (const { name, settings } of judging.uses) {
    const score: Score = await judging.findEvaluator(name).evaluate(item, completion.text, settings);
    if (score.status === 'unscored') {
      scores[name] = null;
      explanations[name] = score.reason;
      unscored.push(`${name}: ${score.reason}`);
    } else {
      scores[name] = score.value;
      answers[name] = score.answer;
      explanations[name] = score.explanation;
      Object.assign(secondary, score.secondary);
    }
  }
  const { inputTokens, outputTokens } = completion.usage;
  return {
    passed: unscored.length > 0 ? null : isPassed(scores, judging.thresholds),
    scores,
    latency_ms: completion.latencyMs,
    error: unscored.length > 0 ? UNSCORED + unscored.join('; ') : null,
    output: completion.text,
    answers,
    explanations,
    ...(Object.keys(secondary).length > 0 && { secondary }),
    finish_reason: completion.finishReason,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    cost_usd: costUsd(completion, judging.price),
    attempts,
  };
}

/** Gives the outcome of a trial that got no answer. */
export function erroredOutcome(error: string, attempts: number): Outcome {
  return { passed: null, scores: {}, latency_ms: null, error, output: null, attempts };
}

function isPassed(
  scores: Readonly<Record<string, number | null>>,
  thresholds: Readonly<Record<string, number>> | null,
): boolean {
  const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
  if (thresholds === null) {
    const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
    return mean >= DEFAULT_PASS_MARK - ROUNDING;
  }
  return entries.every(({ name, value }) => value >= passMark(name, thresholds) - ROUNDING);
}

/** The score that an evaluator must reach where a benchmark gives thresholds. */
export function passMark(name: string, thresholds: Readonly<Record<string, number>>): number {
  return thresholds[name] ?? thresholds['default'] ?? DEFAULT_PASS_MARK;
}

function costUsd({ usage }: Completion, price: Price | null): number | null {
  if (price === null || usage.inputTokens === null || usage.outputTokens === null) return null;
  return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}
