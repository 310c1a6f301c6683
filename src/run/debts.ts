import type { InstrumentName } from '../evaluators/instruments.ts';

/** Requests that it takes to score one answer, by instrument. */
export type ScoringRequests = Readonly<Partial<Record<InstrumentName, number>>>;

type Owed = { readonly answers: number; readonly requests: number };

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

  /** Notes that an answer is asked for; the function that this gives notes that it has its scores, or never comes. */
  owe(due: ScoringRequests): () => void {
    const names = Object.entries(due) as [InstrumentName, number][]; // its keys
    for (const [name, perAnswer] of names) this.#change(name, perAnswer, 1);
    return () => {
      for (const [name, perAnswer] of names) this.#change(name, perAnswer, -1);
    };
  }

  /** Notes that an instrument has sent a request. */
  pay(name: InstrumentName): void {
    const owed = this.#owed.get(name);
    if (owed !== undefined) this.#owed.set(name, { ...owed, requests: Math.max(0, owed.requests - 1) });
  }

  #change(name: InstrumentName, perAnswer: number, count: 1 | -1): void {
    const { answers: before, requests } = this.#owed.get(name) ?? { answers: 0, requests: 0 };
    const answers = before + count;
    const owed = count === 1 ? requests + perAnswer : requests;
    // No more than the answers that wait: some take less than they might have.
    this.#owed.set(name, { answers, requests: Math.min(owed, answers * perAnswer) });
  }
}
