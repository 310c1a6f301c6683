/** Texts of a case as the forms show them. */
import type { CaseResult, Outcome } from '../../domain/record.ts';
import { trialsOf } from '../../records/trials.ts';

/** Gives the expected value as text; other than texts as JSON. */
export function expectedText({ expected }: CaseResult): string | null {
  if (expected === undefined) return null;
  return typeof expected === 'string' ? expected : JSON.stringify(expected);
}

/** Gives the question as text; other tools keep lists of messages there. */
export function inputText({ input }: CaseResult): string | null {
  const value: unknown = input;
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lists each score of an outcome with what its evaluator says of it, a line each. */
export function explainScores({ scores = {}, explanations = {} }: Outcome): string[] {
  return [...new Set([...Object.keys(scores), ...Object.keys(explanations)])].map((name) => {
    const score = scores[name];
    const figure = score == null ? 'no score' : String(Number(score.toFixed(4)));
    const why = explanations[name];
    return `${name} ${figure}${why === undefined ? '' : `: ${why}`}`;
  });
}

/** Gives the trial that shows best why a case has its status: the first that failed, else the first of all. */
export function tellingTrial(result: CaseResult): Outcome {
  const trials = trialsOf(result);
  return trials.find(({ passed }) => passed === false) ?? trials[0] ?? result;
}
