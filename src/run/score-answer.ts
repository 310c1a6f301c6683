import { scoreName } from '../domain/benchmark.ts';
import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import { DEFAULT_PASS_MARK, MEAN, ROUNDING } from '../domain/defaults.ts';
import type { Failure } from '../domain/failure.ts';
import type { Completion, Price } from '../domain/model.ts';
import type { EvaluatorRecord, Outcome } from '../domain/record.ts';
import { evaluateAnswer } from '../evaluators/evaluate-answer.ts';
import type { EvaluationDeps } from '../evaluators/evaluate-answer.ts';
import { knownCost } from './cost-of-answer.ts';
import { readAnswer } from './read-answer.ts';

/** Settings by which a cell's answers are judged. */
export type Judging = EvaluationDeps & {
  readonly uses: readonly EvaluatorUse[];
  readonly thresholds: Readonly<Record<string, number>> | null;
  readonly price: Price | null;
  /** True where the reasoning before an answer is scored with it. */
  readonly scoresReasoning: boolean;
};

type MissingScore = { readonly status: 'unscored' | 'pending'; readonly words: string };

/** Gives the evaluators and pass marks by which a record says that answers were scored. */
export function judgeBy(evaluators: readonly EvaluatorRecord[]): Pick<Judging, 'uses' | 'thresholds'> {
  const marks = evaluators.flatMap(({ threshold, mean_threshold: mean, ...use }) => [
    ...(threshold === null ? [] : [[scoreName(use), threshold] as const]),
    ...(mean === undefined ? [] : [[MEAN, mean] as const]),
  ]);
  return { uses: evaluators, thresholds: marks.length === 0 ? null : Object.fromEntries(marks) };
}

/** Scores one whole answer with every evaluator of its case; rejects when aborted. */
export async function scoreAnswer(
  item: Case,
  completion: Completion,
  attempts: number,
  judging: Judging,
): Promise<Outcome> {
  const { answer, reasoning, scored } = readAnswer(completion, judging.scoresReasoning);
  const scores: Record<string, number | null> = {};
  const answers: Record<string, string | null> = {};
  const explanations: Record<string, string> = {};
  const secondary: Record<string, number> = {};
  const missing: MissingScore[] = [];
  for (const { name, score } of await evaluateAnswer(item, scored, judging.uses, judging)) {
    if (score.status !== 'scored') {
      scores[name] = null;
      explanations[name] = score.reason;
      missing.push({ status: score.status, words: `${name}: ${score.reason}` });
    } else {
      scores[name] = score.value;
      answers[name] = score.answer;
      explanations[name] = score.explanation;
      for (const [figure, value] of Object.entries(score.secondary ?? {})) {
        // Two evaluators of a kind have figures of the same names.
        const isOther = Object.hasOwn(secondary, figure) && secondary[figure] !== value;
        secondary[isOther ? `${name}_${figure}` : figure] = value;
      }
    }
  }
  const { inputTokens, outputTokens } = completion.usage;
  return {
    passed: missing.length > 0 ? null : isPassed(scores, judging.thresholds),
    scores,
    latency_ms: completion.latencyMs,
    ...(missing.length > 0
      ? { error: explainMissing(missing), error_kind: statusOf(missing) }
      : { error: null }),
    output: answer,
    ...(reasoning !== null && { reasoning }),
    answers,
    explanations,
    ...(Object.keys(secondary).length > 0 && { secondary }),
    finish_reason: completion.finishReason,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    cost_usd: knownCost(completion, judging.price),
    ...(completion.leftOut !== undefined && { left_out: completion.leftOut }),
    ...(completion.byBatch === true && { by_batch: true }),
    attempts,
    ...(completion.askedAt !== undefined && { asked_at: completion.askedAt }),
  };
}

/** Gives what becomes of missing scores: to wait for pending ones is useless if one is unscored. */
function statusOf(missing: readonly MissingScore[]): MissingScore['status'] {
  return missing.some(({ status }) => status === 'unscored') ? 'unscored' : 'pending';
}

function explainMissing(missing: readonly MissingScore[]): string {
  return `${statusOf(missing)}: ${missing.map(({ words }) => words).join('; ')}`;
}

/** Gives the outcome of a trial that got no answer. */
export function erroredOutcome({ kind, words }: Failure, attempts: number): Outcome {
  return {
    passed: null,
    scores: {},
    latency_ms: null,
    error: words,
    error_kind: kind,
    output: null,
    attempts,
  };
}

function isPassed(
  scores: Readonly<Record<string, number | null>>,
  thresholds: Readonly<Record<string, number>> | null,
): boolean {
  const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
  const meanMark = thresholds === null ? DEFAULT_PASS_MARK : thresholds[MEAN];
  if (meanMark !== undefined) {
    const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
    if (mean < meanMark - ROUNDING) return false;
  }
  return entries.every(({ name, value }) => {
    const mark = thresholds === null ? null : passMark(name, thresholds);
    return mark === null || value >= mark - ROUNDING;
  });
}

/** Gives the score that an evaluator must reach where a benchmark gives thresholds; null where only the mean counts. */
export function passMark(name: string, thresholds: Readonly<Record<string, number>>): number | null {
  const mark = thresholds[name];
  if (mark !== undefined || thresholds[MEAN] !== undefined) return mark ?? null;
  return thresholds['default'] ?? DEFAULT_PASS_MARK;
}
