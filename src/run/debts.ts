import type { InstrumentName } from '../evaluators/instruments.ts';

/** Requests that it takes to score one answer, by instrument. */
export type ScoringRequests = Readonly<Partial<Record<InstrumentName, number>>>;

type Owed = { readonly most: number; readonly requests: number };

/**
 * Requests that instruments have still to send for answers that are there or under way: what is left of a budget is kept
 * for them, since an answer without a score was paid for in vain.
 */
export class Debts {
  readonly #owed = new Map<InstrumentName, Owed>();

  /** Requests that are owed; a part of one is an instrument's share in a request for many answers. */
  get requests(): number {
    return [...this.#owed.values()].reduce((sum, { requests }) => sum + requests, 0);
  }

  /** Requests that each instrument owes. */
  get all(): readonly (readonly [InstrumentName, number])[] {
    return [...this.#owed].map(([name, { requests }]) => [name, requests] as const);
  }

  /** Notes that an answer is asked for; the function that this gives notes that it has its scores, or never comes. */
  owe(due: ScoringRequests): () => void {
    const names = Object.entries(due) as [InstrumentName, number][]; // its keys
    for (const [name, perAnswer] of names) this.#change(name, perAnswer);
    return () => {
      for (const [name, perAnswer] of names) this.#change(name, -perAnswer);
    };
  }

  /** Notes that an instrument has sent a request. */
  pay(name: InstrumentName): void {
    const owed = this.#owed.get(name);
    if (owed !== undefined) this.#owed.set(name, { ...owed, requests: Math.max(0, owed.requests - 1) });
  }

  /** Adds what an answer takes, or removes it: no more is owed than the answers that wait may take. */
  #change(name: InstrumentName, perAnswer: number): void {
    const { most: before, requests } = this.#owed.get(name) ?? { most: 0, requests: 0 };
    const most = Math.max(0, before + perAnswer);
    this.#owed.set(name, { most, requests: Math.min(requests + Math.max(0, perAnswer), most) });
  }
}
