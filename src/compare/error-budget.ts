import type { Arm } from './arm.ts';
import { ROUNDING } from './threshold.ts';
import { percent } from './words.ts';

/**
 * Says that more trials of a side have no score than the error budget allows, which is never less than one, or that none
 * has; null where the side is measured. `trials` names them.
 */
export function findBrokenBudget(
  { scored, excluded, firstError }: Arm,
  errorBudget: number,
  trials: string,
): string | null {
  const all = scored + excluded;
  if (scored > 0 && excluded <= Math.max(1, errorBudget * all + ROUNDING)) return null;
  return `${excluded} of ${all} ${trials} gave no score, more than the error budget of ${percent(errorBudget)}; the first: ${firstError ?? 'no reason given'}`;
}
