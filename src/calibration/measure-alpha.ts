import { krippendorffAlpha } from '../stats/krippendorff-alpha.ts';
import type { Alpha } from '../stats/krippendorff-alpha.ts';
import type { Ratings } from './ratings.ts';
import { roundScore } from './scored-answers.ts';

/** Krippendorff's alpha, who it is between, and on how many answers two of them or more say something. */
export type MeasuredAlpha = {
  readonly between: 'people' | 'evaluator_and_label';
  readonly raters: number;
  readonly answers: number;
  /** Null where all say the same of everything. */
  readonly alpha: Alpha | null;
};

/**
 * Measures how far people agree among one another, by their marks as they gave them; where no answer has two labels, how
 * far the evaluator agrees with the one: by pass and fail where all labels are 0 or 1, else by score and label. Null
 * without labels.
 */
export function measureAlpha({ byAnswer, distinct }: Ratings, threshold: number): MeasuredAlpha | null {
  const all = [...byAnswer].filter(([answer]) => distinct.has(answer));
  if (all.length === 0) return null;
  const shared = all.filter(([, ratings]) => ratings.length > 1);
  if (shared.length > 0)
    return {
      between: 'people',
      raters: new Set(shared.flatMap(([, ratings]) => ratings.map(({ rater }) => rater))).size,
      answers: shared.length,
      alpha: krippendorffAlpha(shared.map(([, ratings]) => ratings.map(({ value }) => roundScore(value)))),
    };
  const isPassFail = all.every(([, ratings]) => ratings.every(({ value }) => value === 0 || value === 1));
  const units = all.map(([{ score }, ratings]) => [
    isPassFail ? (score >= threshold ? 1 : 0) : score,
    ...ratings.map(({ value }) => roundScore(value)),
  ]);
  return { between: 'evaluator_and_label', raters: 2, answers: all.length, alpha: krippendorffAlpha(units) };
}
