const REQUESTS = 50;
const GAP_MS = 1;

/** The first requests to a model, one after another: a limit shows before all that may go at once are sent. */
export class Opening {
  #left = REQUESTS;
  #nextMs = -Infinity;

  get isOver(): boolean {
    return this.#left === 0;
  }

  /** Gives the milliseconds that the next request waits. */
  next(nowMs: number): number {
    if (this.isOver) return 0;
    this.#left -= 1;
    const atMs = Math.max(nowMs, this.#nextMs);
    this.#nextMs = atMs + GAP_MS;
    return atMs - nowMs;
  }

  end(): void {
    this.#left = 0;
  }
}
