/**
 * Time between two requests, at least, and as parts of the named time: at least, and with each request that was told one.
 * So a few go soon, and of 200 the last when the time is over.
 */
const GAP = { leastMs: 15, least: 1 / 500, more: 1 / 20_000 } as const;
/** Least part of the time that passes by which what is named moves on where each request is told a time of its own. */
const MOVING = 0.5;
/** Time in which all who wait for theirs come back, as times the one named and beyond it: who is then put off was told none. */
const BACK = { times: 1.1, beyondMs: 500 } as const;
/** How far one common moment falls back, and is spread, where it is named in whole seconds. */
const SECONDS = { backMs: 500, spreadMs: 1_100 } as const;

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
  #hasFallen = false;

  /** Notes that a request was put off, and the time that was named. */
  putOff(namedMs: number | null, nowMs: number): void {
    if (this.#isOver || namedMs === null) return;
    if (this.#told === 0) this.#firstMs = nowMs;
    this.#told += 1;
    [this.#namedMs, this.#lastMs] = [namedMs, nowMs];
    const { least, most } = this.#until;
    const untilMs = nowMs + namedMs;
    this.#hasFallen ||= untilMs < most - SECONDS.backMs;
    this.#until = { least: Math.min(least, untilMs), most: Math.max(most, untilMs) };
  }

  /** Requests that were put off for a time that was named. */
  get told(): number {
    return this.#told;
  }

  /** When the first of them come back. */
  get backMs(): number {
    return this.#firstMs + this.#namedMs;
  }

  /** True from the first of them until a request was let in. */
  get isOpen(): boolean {
    return this.#told > 0 && !this.#isOver;
  }

  /** Notes that a request was let in. */
  end(): void {
    this.#isOver = true;
  }

  /** Time between two requests; Infinity where they are told of none of their own. */
  get gapMs(): number {
    const spreadMs = this.#until.most - this.#until.least;
    const isCommon = this.#hasFallen && spreadMs <= SECONDS.spreadMs;
    const toldMs = this.#lastMs - this.#firstMs;
    const isBelieved = toldMs <= BACK.times * this.#namedMs + BACK.beyondMs;
    const isOwn = this.isOpen && isBelieved && !isCommon && spreadMs >= MOVING * toldMs;
    if (!isOwn) return Infinity;
    return Math.max(GAP.leastMs, Math.max(GAP.least, GAP.more * this.#told) * this.#namedMs);
  }
}
