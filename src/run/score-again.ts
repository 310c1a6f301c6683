import type { Case } from '../domain/case.ts';
import type { Outcome } from '../domain/record.ts';
import { readFinishReason } from '../text/finish-reason.ts';
import { scoreAnswer } from './score-answer.ts';
import type { Judging } from './score-answer.ts';

/** Scores the answer that an outcome has kept; the answer, its time and its cost stay as they were. */
export async function scoreAgain(
  item: Case,
  trial: Outcome,
  output: string,
  judging: Omit<Judging, 'price'>,
): Promise<Outcome> {
  const completion = {
    text: output,
    ...(trial.reasoning != null && { reasoning: trial.reasoning }),
    finishReason: readFinishReason(trial.finish_reason ?? 'stop') ?? 'stop',
    usage: { inputTokens: null, outputTokens: null },
    latencyMs: trial.latency_ms ?? null,
  };
  const fresh = await scoreAnswer(item, completion, 0, { ...judging, price: null });
  const {
    latency_ms: _latency,
    output: _output,
    reasoning: _thoughts,
    finish_reason: _reason,
    ...rest
  } = fresh;
  const { usage: _usage, cost_usd: _cost, attempts: _attempts, ...scored } = rest;
  return { ...withoutWords(trial), ...scored };
}

/** Removes what other evaluators said of an answer: it goes with their scores. */
export function withoutWords<T extends Outcome>(
  scored: T,
): Omit<T, 'answers' | 'explanations' | 'secondary' | 'error_kind'> {
  const {
    answers: _answers,
    explanations: _explanations,
    secondary: _secondary,
    error_kind: _kind,
    ...kept
  } = scored;
  return kept;
}
