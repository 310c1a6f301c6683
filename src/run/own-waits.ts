/**
 * Parts of the named time that are between two requests: at least, and with each request that was told one. So a few go
 * soon, and of 200 the last when the time is over.
 */
const GAP = { least: 1 / 500, more: 1 / 20_000 } as const;
/** Least part of the time that passes by which what is named moves on where each request is told a time of its own. */
const MOVING = 0.5;

/**
 * Sees that a server which has let nothing in yet tells each request a time of its own, and no common one at which it lets
 * in again: what is sent later is told a later one. Then the sooner all have been told, the sooner all are let in.
 */
export class OwnWaits {
  #isOver = false;
  #told = 0;
  #namedMs = 0;
  #firstMs = 0;
  #lastMs = 0;
  #until = { least: Infinity, most: -Infinity };

  /** Notes that a request was put off, and the time that was named. */
  putOff(namedMs: number | null, nowMs: number): void {
    if (this.#isOver || namedMs === null) return;
    if (this.#told === 0) this.#firstMs = nowMs;
    this.#told += 1;
    [this.#namedMs, this.#lastMs] = [namedMs, nowMs];
    const { least, most } = this.#until;
    this.#until = { least: Math.min(least, nowMs + namedMs), most: Math.max(most, nowMs + namedMs) };
  }

  /** Notes that a request was let in. */
  letIn(): void {
    this.#isOver = true;
  }

  /** Time between two requests; Infinity where they are told of none of their own. */
  get gapMs(): number {
    const { least, most } = this.#until;
    const isOwn = this.#told > 0 && most - least >= MOVING * (this.#lastMs - this.#firstMs);
    return isOwn && !this.#isOver ? Math.max(GAP.least, GAP.more * this.#told) * this.#namedMs : Infinity;
  }
}
