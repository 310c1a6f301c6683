import type { Outcome } from '../domain/record.ts';

/** Most parts that are remembered. */
const MAX_PARTS = 10_000;

/** Parts that many outcomes have alike, scores and counts of tokens: each is held once. */
export class SharedParts {
  readonly #known = new Map<string, object>();

  /** Gives an outcome with parts that others have too in place of its own. */
  share(outcome: Outcome): Outcome {
    const { scores, usage } = outcome;
    if (scores === undefined || usage === undefined) return outcome;
    return { ...outcome, scores: this.#once(scores), usage: this.#once(usage) };
  }

  #once<T extends object>(part: T): T {
    const key = JSON.stringify(part);
    const known = this.#known.get(key);
    if (known !== undefined) return known as T; // equal texts are of equal parts
    if (this.#known.size < MAX_PARTS) this.#known.set(key, part);
    return part;
  }
}
