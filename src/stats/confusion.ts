/** Counts of a yes-or-no test held against the truth: what it passed (p) and failed (n), rightly (t) or wrongly (f). */
export type Confusion = {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
};

/** Gives the share of all that is judged rightly; null for none. */
export function accuracy({ tp, fp, fn, tn }: Confusion): number | null {
  return share(tp + tn, tp + fp + fn + tn);
}

/** Gives the share of what was passed that should be; null where nothing was passed. */
export function precision({ tp, fp }: Confusion): number | null {
  return share(tp, tp + fp);
}

/** Gives the share of what should pass that was passed, the sensitivity; null where nothing should. */
export function recall({ tp, fn }: Confusion): number | null {
  return share(tp, tp + fn);
}

/** Gives the share of what should fail that was failed; null where nothing should. */
export function specificity({ tn, fp }: Confusion): number | null {
  return share(tn, tn + fp);
}

/** Gives sensitivity + specificity - 1 (Youden 1950, Cancer 3); null where what should pass, or fail, is missing. */
export function youden({ tp, fp, fn, tn }: Confusion): number | null {
  // Over whole numbers, so that it is 0 exactly where the test tells nothing.
  return share(tp * tn - fp * fn, (tp + fn) * (tn + fp));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
