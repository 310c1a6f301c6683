import { MAX_PROBLEMS } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { plural } from './plural.ts';

/** Mistakes that many rows may share: of each kind the first is told, with the number of the others. */
export class ProblemTally {
  readonly #noun: string;
  readonly #kinds = new Map<string, { readonly first: Problem; count: number }>();

  /** @param noun names what is counted, e.g. `row`. */
  constructor(noun: string) {
    this.#noun = noun;
  }

  /** Counts a mistake; the problem is made only for the first of its kind. */
  add(kind: string, problem: () => Problem): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { first: problem(), count: 1 });
    else known.count += 1;
  }

  /** Gives one problem for each kind of mistake. */
  list(): Problem[] {
    return [...this.#kinds.values()].slice(0, MAX_PROBLEMS).map(({ first, count }) => {
      if (count === 1) return first;
      const more = ` (and ${plural(count - 1, `more ${this.#noun}`)})`;
      const { message } = first;
      return { ...first, message: [...(typeof message === 'string' ? [message] : message), more] };
    });
  }
}
