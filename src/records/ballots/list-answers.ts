import type { Case } from '../../domain/case.ts';
import type { CellRecord, Outcome } from '../../domain/record.ts';
import { readKnownCase } from '../case-of-result.ts';
import { failureOf, hasAnswer } from '../failure.ts';
import { trialsOf } from '../trials.ts';
import { hashAnswer } from './hash-answer.ts';

/** An answer in a record that people can rate. */
export type RateableAnswer = {
  /** By which ballots belong to it. */
  readonly hash: string;
  readonly item: Case;
  /** The text that is scored, and so rated. */
  readonly text: string;
  /** Which answer to its case it is, from 1. */
  readonly trial: number;
};

/** Gives every answer of a record that was kept whole, with the case that it answers; several trials are several answers. */
export function* listAnswers({ config, results }: CellRecord): Generator<RateableAnswer> {
  const withReasoning = config?.model?.['score_reasoning'] === true;
  for (const result of results) {
    const item = readKnownCase(result)?.case;
    if (item === undefined) continue;
    for (const [index, outcome] of trialsOf(result).entries()) {
      const text = textOf(outcome, withReasoning);
      if (text !== null) yield { hash: hashAnswer(item, text), item, text, trial: index + 1 };
    }
  }
}

function textOf(outcome: Outcome, withReasoning: boolean): string | null {
  const { output = null, output_cut, reasoning = null, reasoning_cut } = outcome;
  const failure = failureOf(outcome);
  if (output === null || output_cut === true || (failure !== null && !hasAnswer(failure))) return null;
  if (!withReasoning || reasoning === null) return output;
  return reasoning_cut === true ? null : `${reasoning}\n\n${output}`;
}
