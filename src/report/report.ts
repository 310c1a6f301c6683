import type { CellComparison, Comparison, Flip, Shown } from '../compare/comparison.ts';
import type { RunRecord } from '../domain/record.ts';
import type { Selected } from '../domain/selected.ts';
import type { Phrase } from '../text/phrase.ts';

/** Content of a report: a comparison, and its run where there is one. */
export type Report = {
  readonly comparison: Comparison;
  readonly run?: RunRecord;
  /** Cells of the plan that were run or not, and why. */
  readonly selected?: readonly Selected[];
  /** Facts that the reader should know of the run as a whole, a sentence each. */
  readonly notes?: readonly Phrase[];
  /** Sentence on what the gate did, or would have done. */
  readonly gate: string;
};

/** Tells whether a cell's verdict compares anything. */
export function isCompared({ look }: CellComparison): boolean {
  return look !== null;
}

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
