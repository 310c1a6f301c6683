import type { Confusion } from '../stats/confusion.ts';
import type { Kappa } from '../stats/cohen-kappa.ts';

/** Kappa from which agreement is called substantial (Landis and Koch 1977, Biometrics 33). */
export const SUBSTANTIAL = 0.6;
/** Fewest labels, and fewest that say pass or fail, whose intervals can be believed. */
export const FEWEST = { labels: 30, ofEachKind: 10 } as const;
/** Half of an interval of kappa that is narrow enough. */
const NARROW = 0.1;

/** Whether an evaluator can be trusted, and what is missing to tell. */
export type Trust = {
  /** `yes`, `no`: all of kappa's interval lies above or below what is called substantial. */
  readonly verdict: 'yes' | 'no' | 'unsure';
  /** True where there are too few labels to believe any interval. */
  readonly isFew: boolean;
  /** Labels that say pass or fail, whichever are fewer. */
  readonly rarer: { readonly kind: 'pass' | 'fail'; readonly count: number };
  /** About how many more labels it takes, by what is known so far; 0 where there are enough. */
  readonly labelsNeeded: number;
};

/** Judges whether an evaluator can be trusted by its kappa, and how many labels it takes to say so. */
export function judgeTrust({
  confusion: { tp, fp, fn, tn },
  kappa,
}: {
  readonly confusion: Confusion;
  readonly kappa: Kappa | null;
}): Trust {
  const [pass, fail] = [tp + fn, fp + tn];
  const count = pass + fail;
  const rarer =
    pass < fail ? ({ kind: 'pass', count: pass } as const) : ({ kind: 'fail', count: fail } as const);
  const isFew = count < FEWEST.labels || rarer.count < FEWEST.ofEachKind;
  const verdict = isFew ? 'unsure' : judge(kappa);
  const least = Math.max(FEWEST.labels, forEachKind(rarer.count, count));
  const wanted = verdict === 'unsure' ? Math.max(least, forNarrow(kappa, count)) : count;
  return { verdict, isFew, rarer, labelsNeeded: Math.max(0, wanted - count) };
}

function judge(kappa: Kappa | null): Trust['verdict'] {
  if (kappa === null) return 'unsure';
  const [low, high] = kappa.interval;
  if (low >= SUBSTANTIAL) return 'yes';
  return high < SUBSTANTIAL ? 'no' : 'unsure';
}

/** Gives how many labels have enough of the rarer kind, drawn as those so far. */
function forEachKind(rarer: number, count: number): number {
  if (rarer === 0) return count + FEWEST.ofEachKind;
  return rarer >= FEWEST.ofEachKind ? count : Math.ceil((FEWEST.ofEachKind * count) / rarer);
}

/** Gives how many labels make the interval narrow, or clear of what is called substantial, at the same kappa. */
function forNarrow(kappa: Kappa | null, count: number): number {
  if (kappa === null) return count;
  const half = (kappa.interval[1] - kappa.interval[0]) / 2;
  return Math.ceil(count * (half / Math.max(NARROW, Math.abs(kappa.kappa - SUBSTANTIAL))) ** 2);
}
