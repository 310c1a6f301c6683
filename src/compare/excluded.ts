import type { FailureKind } from '../domain/failure.ts';
import type { Excluded } from './reason.ts';

/** A trial without a score: its case, and why. */
type Trial = NonNullable<Excluded['first']>;

/** Counts trials without a score, and keeps the first, and the first of the most frequent kind of failure. */
export class ExcludedTrials {
  #count = 0;
  readonly #kinds = new Map<FailureKind, { readonly first: Trial; count: number }>();

  /** Number of trials. */
  get count(): number {
    return this.#count;
  }

  /** Adds a trial. */
  add(trial: Trial): void {
    this.#count += 1;
    const kind = trial.failure?.kind ?? 'unscored';
    const seen = this.#kinds.get(kind) ?? { first: trial, count: 0 };
    seen.count += 1;
    this.#kinds.set(kind, seen);
  }

  /** Gives the trials in view of all trials of their side. */
  of(all: number): Excluded {
    const [first, ...others] = this.#kinds.values();
    if (first === undefined) return { excluded: 0, all, first: null, most: null };
    const most = others.reduce((some, other) => (other.count > some.count ? other : some), first);
    return { excluded: this.#count, all, first: first.first, most: most.first };
  }
}
