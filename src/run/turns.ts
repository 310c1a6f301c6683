import { held } from './hints.ts';
import type { Pause } from './retry.ts';

/** Time that may be caught up: always, and at most where a timer was that late since this process was busy. */
const LATE_MS = { usual: 50, most: 250 } as const;

/** Turns of requests, one after another at a pace; time that was lost is caught up as far as the server's burst allows. */
export class Turns {
  #nextMs = -Infinity;
  #usualLateMs: number = LATE_MS.usual;
  #mostLateMs: number = LATE_MS.most;
  #lateMs: number = LATE_MS.usual;
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Begins anew at a pace, with a server that lets in so many requests at once: half of them are left for its own delays. */
  begin(perSecond: number, burst: number): void {
    const burstMs = ((burst - 1) / 2 / perSecond) * 1_000;
    this.#usualLateMs = Math.min(LATE_MS.usual, burstMs);
    this.#mostLateMs = Math.min(LATE_MS.most, (LATE_MS.most / LATE_MS.usual) * burstMs);
    this.#lateMs = this.#usualLateMs;
    this.#nextMs = this.#clock() + 1_000 / perSecond;
  }

  /** Resolves when it is the turn of the next request; the pace may change meanwhile. */
  async next(findPerSecond: () => number, pause: Pause): Promise<void> {
    const waitMs = this.#nextMs - this.#clock();
    if (waitMs >= 1) {
      await pause(waitMs, held());
      const lateMs = this.#clock() - this.#nextMs;
      this.#lateMs = Math.min(Math.max(this.#usualLateMs, lateMs), this.#mostLateMs);
    }
    this.#nextMs = Math.max(this.#nextMs, this.#clock() - this.#lateMs) + 1_000 / findPerSecond();
  }
}
