/** Connections that a server closes on their next request, and that many others make up for, before none is used again. */
const MAX_CLOSED = 5;
const MADE_UP_BY = 10;
/** Responses after which it is tried again; twice as many the next time, up to the most. */
const REST = { first: 100, most: 1_600 } as const;

/** Tells whether connections to a server may be used again: some close each after its response, whatever they say. */
export class Reuse {
  #closed = 0;
  #rest: number = REST.first;
  /** Responses until it is tried again. */
  #resting = 0;

  get isAllowed(): boolean {
    return this.#resting === 0;
  }

  /** Notes a whole response; `isKept`: on a connection that had been used before. */
  answered(isKept: boolean): void {
    if (this.#resting > 0) this.#resting -= 1;
    else if (isKept) this.#closed = Math.max(0, this.#closed - 1 / MADE_UP_BY);
  }

  /** Notes a connection that had been used before, and was closed on its next request. */
  closed(): void {
    // Many that fail at once tell no more than some.
    if (this.#resting > 0) return;
    this.#closed += 1;
    if (this.#closed < MAX_CLOSED) return;
    this.#closed = 0;
    this.#resting = this.#rest;
    this.#rest = Math.min(REST.most, 2 * this.#rest);
  }
}
