import type { Allowance } from '../domain/allowance.ts';

/** What a server said that it still takes: with the answer to which request, when that was sent, and when it came. */
export type Told = {
  readonly allowance: Allowance;
  readonly number: number;
  readonly sentMs: number;
  readonly answeredMs: number;
};

/** Gives what was taken by the requests after one. */
export type TakenSince = (number: number) => number;

/** Time until more may be known, where all that a server said was used up. */
const UNTOLD_MS = 250;
/** Time after that in which a limit is full again: what was said then says nothing any more. */
const STALE_MS = 10_000;
/** Requests put off in spite of a refill, after which there is none. */
const REFUSALS = 2;
/** What remains, with each answer, of the guess that a server says late what is left. */
const STILL_LATE = 0.98;

/**
 * Reckons how long a server takes no more requests, by what it said last. Its limit is refilled drop by drop, as
 * OpenAI's and Anthropic's are, unless requests are put off that would then have been let in: it may be refilled only
 * when its time is over.
 */
export class Credit {
  #told: Told | undefined;
  #refusals = 0;
  /** Part of the time of an answer after which the server says what is left; until it is seen: none. */
  #late = 0;

  /** Notes what was said, unless something newer was; `takes` is what one request takes. */
  note(told: Told, takenSince: TakenSince, takes: number): void {
    const last = this.#told;
    if (last !== undefined && told.number <= last.number) return;
    if (last !== undefined && told.answeredMs < last.sentMs + last.allowance.resetMs) {
      const unfilled = last.allowance.remaining - takenSince(last.number) + takenSince(told.number);
      if (told.allowance.remaining >= unfilled + takes) this.#refusals = 0;
    }
    this.#told = told;
    this.#late *= STILL_LATE;
  }

  /** Gives the milliseconds until one more request is let in, of a limit that so many may share; 0: now. */
  waitMs(nowMs: number, takenSince: TakenSince, takes: number, sharers = 1): number {
    if (this.#told === undefined || this.#told.allowance.resetMs === 0) return 0;
    const { allowance, number, sentMs, answeredMs } = this.#told;
    const untilFullMs = answeredMs + allowance.resetMs - nowMs;
    if (untilFullMs < -STALE_MS) return 0;
    const lacking = takes + takenSince(number) - allowance.remaining;
    if (lacking <= 0) return 0;
    // Others take what is refilled, too, and so put one another off.
    const perMs = this.#refusals < REFUSALS * sharers ** 2 ? refillOf(allowance) / sharers : 0;
    const refilledMs = nowMs - sentMs - this.#late * (answeredMs - sentMs);
    if (perMs > 0) return Math.max(0, lacking / perMs - refilledMs);
    if (untilFullMs > 0) return untilFullMs;
    return lacking <= (allowance.limit ?? Infinity) ? 0 : UNTOLD_MS;
  }

  /** Notes that a request was put off; that counts where only a refill could have let it in. */
  refused(sentMs: number, takenSince: TakenSince): void {
    if (this.#told === undefined) return;
    const { allowance, number, answeredMs } = this.#told;
    const isInForce = sentMs >= answeredMs && sentMs < answeredMs + allowance.resetMs;
    if (!isInForce || takenSince(number) < allowance.remaining) return;
    this.#late = 1;
    this.#refusals += 1;
  }
}

/** Gives the refill in a millisecond, at least: what is left is told in whole ones, and one more may be nearly there. */
function refillOf({ limit, remaining, resetMs }: Allowance): number {
  if (limit === null) return 0;
  const lacking = limit - remaining;
  return Math.max(lacking - 1, lacking / 2, 0) / resetMs;
}
