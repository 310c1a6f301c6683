import type { Completion } from '../domain/model.ts';
import type { Outcome } from '../domain/record.ts';
import { ownCopy } from '../text/own-copy.ts';
import { joinReasoning, splitReasoning } from '../text/split-reasoning.ts';

/** Most characters of reasoning that are kept where it is not scored. */
const MAX_KEPT = 20_000;

/** An answer as it is kept and as it is scored, and the reasoning before it; null where the model told none. */
export type ReadAnswer = {
  readonly answer: string;
  readonly reasoning: string | null;
  readonly scored: string;
};

/** Reads a completion: reasoning, in its text or beside it, is no part of the answer unless it is to be scored too. */
export function readAnswer(completion: Completion, scoresReasoning: boolean): ReadAnswer {
  const { text, reasoning: beside, finishReason } = completion;
  // Where a server tells the reasoning apart, a lone closing tag ends none.
  const split = splitReasoning(text, finishReason === 'length', beside === undefined);
  const reasoning = joinReasoning([beside ?? '', split.reasoning ?? '']);
  const { answer } = split;
  return {
    answer,
    reasoning,
    scored: scoresReasoning && reasoning !== null ? `${reasoning}\n\n${answer}` : answer,
  };
}

/** Gives an outcome with the beginning of its reasoning; after keys are removed, or half of one could be left. */
export function boundReasoning(outcome: Outcome): Outcome {
  const { reasoning, output } = outcome;
  if (reasoning == null || reasoning.length <= MAX_KEPT) return outcome;
  return {
    ...outcome,
    // Often it is a part of the same text as the reasoning.
    ...(typeof output === 'string' && { output: ownCopy(output) }),
    reasoning: ownCopy(reasoning.slice(0, MAX_KEPT).replace(/[\uD800-\uDBFF]$/, '')),
    reasoning_cut: true,
  };
}
