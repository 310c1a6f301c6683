import type { RaterMark } from '../../domain/ballot.ts';
import type { RatingScale } from '../data.ts';

/** A mark as a button says it, and the keys that give it. */
export type MarkChoice = {
  readonly mark: RaterMark;
  readonly label: string;
  readonly keys: readonly string[];
};

/** The marks of each scale, in their order. */
export const MARKS: Readonly<Record<RatingScale, readonly MarkChoice[]>> = {
  pass_fail: [
    { mark: 'fail', label: 'Fail', keys: ['f'] },
    { mark: 'pass', label: 'Pass', keys: ['p'] },
  ],
  '1_to_5': [
    { mark: 1, label: 'worst', keys: ['1'] },
    { mark: 2, label: 'poor', keys: ['2'] },
    { mark: 3, label: 'fair', keys: ['3'] },
    { mark: 4, label: 'good', keys: ['4'] },
    { mark: 5, label: 'best', keys: ['5'] },
  ],
};

/** Gives the mark of a key; undefined where it gives none. */
export function markOfKey(scale: RatingScale, key: string): RaterMark | undefined {
  return MARKS[scale].find(({ keys }) => keys.includes(key.toLowerCase()))?.mark;
}
