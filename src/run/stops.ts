/** Least time in which nothing is let in, and fewest requests put off in it, that make a stop: most are short. */
const STOP = { ms: 200, putOff: 5 } as const;
/** Fewest requests let in between stops that tell a pace: where chance puts off, a few are let in between long waits. */
const FEWEST = 10;
/** Part of what is let in on the whole that makes a pace. */
const PART = 0.95;

/**
 * Sees stops: a server that counts the requests of a minute lets nothing in once they are spent, however slowly it is
 * asked. What it lets in from the end of one stop to the end of the next tells a pace that needs no further one.
 */
export class Stops {
  #openedMs = 0;
  #lastMs = 0;
  #letIn = 0;
  #putOff = 0;

  /** Notes that a request was put off. */
  putOff(): void {
    this.#putOff += 1;
  }

  /** Notes that a request was let in, by when it was sent; gives a pace, in requests a second, where a stop ends that tells one. */
  letIn(sentMs: number): number | null {
    const isEnd = this.#putOff >= STOP.putOff && sentMs - this.#lastMs >= STOP.ms;
    const perSecond =
      isEnd && this.#letIn >= FEWEST ? (PART * this.#letIn * 1_000) / (sentMs - this.#openedMs) : null;
    if (isEnd || this.#letIn === 0) [this.#openedMs, this.#letIn] = [sentMs, 0];
    this.#letIn += 1;
    this.#lastMs = Math.max(this.#lastMs, sentMs);
    this.#putOff = 0;
    return perSecond;
  }
}
