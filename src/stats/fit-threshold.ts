import { youden } from './confusion.ts';
import type { Confusion } from './confusion.ts';

/** A score, and whether what it was given to should pass. */
export type Labelled = { readonly score: number; readonly isPositive: boolean };

/** A threshold, and how well scores of at least it agree with the labels. */
export type FittedThreshold = { readonly threshold: number; readonly youden: number };

/**
 * Finds the threshold (a score passes that reaches it) with the largest sensitivity + specificity - 1 (Youden 1950) among
 * `usual` and all scores. Of several that are equally good it is `usual`, else the nearest to it, else the higher one.
 * The figures that it gives on the very labels it was fitted to are a little too good. Null where the labels are all of
 * one kind.
 */
export function fitThreshold(items: readonly Labelled[], usual: number): FittedThreshold | null {
  const positives = items.filter(({ isPositive }) => isPositive).length;
  const negatives = items.length - positives;
  if (positives === 0 || negatives === 0) return null;
  const sorted = items.toSorted((a, b) => b.score - a.score);
  const candidates = [...new Set([usual, ...sorted.map(({ score }) => score)])].sort((a, b) => b - a);
  let best: FittedThreshold | null = null;
  let [at, tp, fp] = [0, 0, 0];
  for (const threshold of candidates) {
    for (let item = sorted[at]; item !== undefined && item.score >= threshold; item = sorted[at]) {
      if (item.isPositive) tp += 1;
      else fp += 1;
      at += 1;
    }
    const found = youden({ tp, fp, fn: positives - tp, tn: negatives - fp });
    if (found === null) continue;
    const next = { threshold, youden: found };
    if (best === null || isBetter(next, best, usual)) best = next;
  }
  return best;
}

function isBetter(next: FittedThreshold, best: FittedThreshold, usual: number): boolean {
  if (next.youden !== best.youden) return next.youden > best.youden;
  return distance(next.threshold, usual) < distance(best.threshold, usual);
}

/** Gives how far apart two scores are, without what rounding adds: 0.6 and 0.8 are equally far from 0.7. */
function distance(one: number, other: number): number {
  return Math.round(Math.abs(one - other) * 1e9);
}

/** Counts how scores of at least a threshold agree with the labels. */
export function confusionAt(items: readonly Labelled[], threshold: number): Confusion {
  const count = (isPositive: boolean, passes: boolean): number =>
    items.filter((item) => item.isPositive === isPositive && item.score >= threshold === passes).length;
  return {
    tp: count(true, true),
    fp: count(false, true),
    fn: count(true, false),
    tn: count(false, false),
  };
}
