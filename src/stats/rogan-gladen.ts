import { specificity, recall, youden } from './confusion.ts';
import type { Confusion } from './confusion.ts';
import { normalQuantile } from './normal.ts';
import type { Interval } from './rate.ts';

/** A rate freed of a test's known errors, and its 95 % interval. */
export type CorrectedRate = { readonly rate: number; readonly interval: Interval };

/**
 * Gives the true rate behind the share that a test passed, by its sensitivity and specificity in a validation (Rogan and
 * Gladen 1978, American Journal of Epidemiology 107): (share + specificity - 1) / (sensitivity + specificity - 1). Its
 * variance counts that the share and both of these are estimates, and takes them for independent. Rate and interval
 * (rate -+ 1.96 standard errors, around the rate as it comes out) are kept within 0 to 1. Null where nothing was tested,
 * the validation lacks what should pass or fail, or the test tells nothing (sensitivity + specificity = 1).
 */
export function roganGladen(
  { passed, tested }: { readonly passed: number; readonly tested: number },
  validation: Confusion,
): CorrectedRate | null {
  const informed = youden(validation);
  const se = recall(validation);
  const sp = specificity(validation);
  if (tested === 0 || informed === null || informed === 0 || se === null || sp === null) return null;
  const share = passed / tested;
  const rate = (share + sp - 1) / informed;
  const { tp, fp, fn, tn } = validation;
  const variance =
    (share * (1 - share)) / tested +
    (rate ** 2 * se * (1 - se)) / (tp + fn) +
    ((1 - rate) ** 2 * sp * (1 - sp)) / (tn + fp);
  const half = (normalQuantile(0.975) * Math.sqrt(variance)) / Math.abs(informed);
  return { rate: within(rate), interval: [within(rate - half), within(rate + half)] };
}

function within(rate: number): number {
  return Math.min(1, Math.max(0, rate));
}
