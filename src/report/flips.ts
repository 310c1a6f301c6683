/** Sentences on how cases were answered. */
import type { Flip, Shown } from '../compare/comparison.ts';
import { plural, thousands } from './format.ts';

/**
 * Tells how a side answered a case: in a word where it was asked once, with the score where that is between 0 and 1.
 */
export function describeShare({ passes, trials, score }: Shown): string {
  if (trials === 0) return 'no score';
  if (passes === null) return score === null ? 'no score' : `score ${score.toFixed(2)}`;
  const share = trials === 1 ? (passes === 1 ? 'passed' : 'failed') : `passed ${passes} of ${trials}`;
  const isGraded = score !== null && score > 0 && score < 1;
  return isGraded ? `${share}, score ${score.toFixed(2)}` : share;
}

/** Tells whether a side's answers to a case fail by the majority; false where nothing marks them. */
export function hasFailed({ passes, trials }: Shown): boolean {
  return passes !== null && trials > 0 && passes <= trials / 2;
}

/** Says how many cases fail that passed before. */
export function failNow(count: number): string {
  return `${plural(count, 'case')} ${count === 1 ? 'fails' : 'fail'} now that passed before`;
}

/** Begins the list of other cases that have the same answer. */
export function moreAnswer(count: number): string {
  return count === 1 ? '1 more answers' : `${thousands(count)} more answer`;
}

/** Explains a case that fails now, for the line on which it is written; what models and evaluators said is in it. */
export function explainFlip(
  model: string,
  { id, before, after }: Pick<Flip, 'id' | 'before' | 'after'>,
): { readonly title: string; readonly message: string } {
  const said = after.explanation === null ? '' : `: ${after.explanation}`;
  return {
    title: `${id} on ${model} fails now`,
    message: `before: ${describeShare(before)}, now: ${describeShare(after)}${said}`,
  };
}
