const REQUESTS = 50;
const GAP_MS = 1;
/** Requests that go before one was answered, and how often and for how long the next one looks whether one was. */
const UNANSWERED = { requests: 5, looks: 8, lookMs: 5 } as const;

/** The first requests to a model, one after another: a limit shows before all that may go at once are sent. */
export class Opening {
  #left = REQUESTS;
  #nextMs = -Infinity;
  #looks = 0;
  #isAnswered = false;

  get isOver(): boolean {
    return this.#left === 0;
  }

  /** Gives the milliseconds that the next request waits. */
  next(nowMs: number): number {
    if (this.isOver) return 0;
    this.#left -= 1;
    const atMs = Math.max(nowMs, this.#nextMs);
    this.#nextMs = atMs + GAP_MS;
    if (this.#left === REQUESTS - UNANSWERED.requests) this.#looks = UNANSWERED.looks;
    return atMs - nowMs;
  }

  /** Gives the milliseconds after which the next request looks again whether it may go; 0 where it may. */
  look(): number {
    if (this.#looks === 0 || this.#isAnswered) return 0;
    this.#looks -= 1;
    return UNANSWERED.lookMs;
  }

  /** Notes that a request was answered. */
  answered(): void {
    this.#isAnswered = true;
  }

  end(): void {
    this.#left = 0;
    this.#looks = 0;
  }
}
