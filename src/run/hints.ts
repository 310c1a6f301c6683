import type { Allowance, Counted } from '../domain/allowance.ts';
import type { Usage } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { Credit } from './credit.ts';
import type { Told } from './credit.ts';

/** Longest time for which nothing is sent because of hints. */
const PATIENCE_MS = { first: 2_000, least: 10, most: 60_000 } as const;
/** What it is multiplied by when a request that put hints to the test was let in, and when it was put off. */
const AFTER = { broken: 0.5, strained: 0.9, trusted: 0.97, free: 1, putOff: 4 } as const;
/** Time held back from which on hints are in doubt, however much they say. */
const LONG_MS = 500;
/** Time by which a request is far too early, however long it has waited. */
const FAR_MS = 5_000;
/** Least time that is waited: a timer knows no less. */
const LEAST_MS = 1;
/** Requests that were put off and are remembered, to know what those after a hint took. */
const MAX_PUT_OFF = 1_000;
/** Weight of one request in means: of what one takes, and of those let in that were far too early. */
const WEIGHT = 0.1;
/** Share of requests far too early that a server lets in, from which on those it puts off are put off for other reasons. */
const WRONG = 0.25;

/** An answer that may hold hints. */
export type Hinting = {
  readonly usage?: Usage;
  readonly latencyMs?: number | null;
  readonly allowances?: readonly Allowance[];
};

/** A request that was sent, by its number. */
export type SentRequest = {
  readonly number: number;
  readonly sentMs: number;
  /**
   * What it puts to the test: hints by which it is sent far too early (`broken`) or a little (`strained`), hints for
   * which it waited long (`trusted`), or none.
   */
  readonly test: 'broken' | 'strained' | 'trusted' | 'free';
};

/**
 * Tells how long to wait by what a server says that it will still take, so that it puts nothing off. A server may say
 * too little: after a while a request is sent in spite of it, the sooner the more were let in that it spoke against, the
 * later the more of them were put off.
 */
export class Hints {
  readonly #credits = new Map<Counted, Credit>();
  readonly #means = new Map<Counted, number>();
  #sent = 0;
  #putOff: number[] = [];
  #patienceMs: number = PATIENCE_MS.first;
  #heldSinceMs: number | null = null;
  /** Share of requests far too early that were let in. */
  #letIn = 0;

  /** Gives the milliseconds to wait until the next request, where so many models may share a limit. */
  waitMs(nowMs: number, sharers = 1): number {
    const waitMs = this.#reckon(nowMs, sharers);
    if (waitMs === 0) return 0;
    this.#heldSinceMs ??= nowMs;
    return Math.max(0, Math.min(waitMs, this.#heldSinceMs + this.#patienceMs - nowMs));
  }

  /** Notes that a request is sent. */
  sent(nowMs: number, sharers = 1): SentRequest {
    const [earlyMs, heldMs] = [this.#reckon(nowMs, sharers), nowMs - (this.#heldSinceMs ?? nowMs)];
    this.#heldSinceMs = null;
    this.#sent += 1;
    const test =
      earlyMs > 0
        ? earlyMs > Math.min(heldMs, FAR_MS)
          ? 'broken'
          : 'strained'
        : heldMs < LONG_MS
          ? 'free'
          : 'trusted';
    return { number: this.#sent, sentMs: nowMs, test };
  }

  /** Notes the answer to a request, and what was said with it. */
  answered({ number, test }: SentRequest, answer: Hinting, nowMs: number): void {
    this.#patienceMs = Math.max(PATIENCE_MS.least, AFTER[test] * this.#patienceMs);
    if (test === 'broken') this.#letIn += WEIGHT * (1 - this.#letIn);
    const { allowances = [], latencyMs, usage } = answer;
    for (const { of } of allowances) this.#learn(of, usage);
    this.#hear(allowances, { number, sentMs: nowMs - (latencyMs ?? 0), answeredMs: nowMs });
  }

  /** Notes that a request failed; one that was put off has taken nothing. */
  failed(sent: SentRequest, error: ProviderError, nowMs: number): void {
    if (error.kind !== 'rate_limited') return;
    const { number, sentMs, test } = sent;
    this.#putOff.push(number);
    if (this.#putOff.length > MAX_PUT_OFF) this.#putOff = this.#putOff.slice(-MAX_PUT_OFF / 2);
    if (test === 'broken') this.#letIn -= WEIGHT * this.#letIn;
    if (isEarly(sent)) this.#endure(error.retryAfterMs ?? 0);
    else for (const [of, credit] of this.#credits) credit.refused(sentMs, this.#takenSince(of));
    this.#hear(error.allowances, { number, sentMs: nowMs, answeredMs: nowMs });
  }

  #endure(toldMs: number): void {
    if (this.#letIn > WRONG) return;
    this.#patienceMs = Math.min(PATIENCE_MS.most, Math.max(AFTER.putOff * this.#patienceMs, toldMs));
  }

  #hear(allowances: readonly Allowance[], answer: Omit<Told, 'allowance'>): void {
    for (const allowance of allowances) {
      const credit = this.#credits.get(allowance.of) ?? new Credit();
      this.#credits.set(allowance.of, credit);
      credit.note({ ...answer, allowance }, this.#takenSince(allowance.of), this.#meanOf(allowance.of));
    }
    if (allowances.length > 0) this.#putOff = this.#putOff.filter((one) => one > answer.number);
  }

  #reckon(nowMs: number, sharers: number): number {
    let waitMs = 0;
    for (const [of, credit] of this.#credits)
      waitMs = Math.max(waitMs, credit.waitMs(nowMs, this.#takenSince(of), this.#meanOf(of), sharers));
    return waitMs < LEAST_MS ? 0 : waitMs;
  }

  #takenSince(of: Counted): (number: number) => number {
    return (number) => {
      const putOff = this.#putOff.reduce((count, one) => count + (one > number ? 1 : 0), 0);
      return (this.#sent - number - putOff) * this.#meanOf(of);
    };
  }

  #meanOf(of: Counted): number {
    return of === 'requests' ? 1 : (this.#means.get(of) ?? 0);
  }

  #learn(of: Counted, usage: Usage | undefined): void {
    if (of === 'requests' || usage === undefined) return;
    const [input, output] = [usage.inputTokens ?? 0, usage.outputTokens ?? 0];
    const taken = { tokens: input + output, input_tokens: input, output_tokens: output }[of];
    const mean = this.#means.get(of);
    this.#means.set(of, mean === undefined ? taken : mean + WEIGHT * (taken - mean));
  }
}

/** Tells whether a request was sent in spite of hints. */
export function isEarly({ test }: SentRequest): boolean {
  return test === 'broken' || test === 'strained';
}

/** Gives the failure for which a request waits that was not sent yet, with the time that the server has named; 0: none. */
export function held(namedMs = 0): ProviderError {
  const retryAfterMs = namedMs > 0 ? namedMs : null;
  return new ProviderError('rate_limited', 'the server takes no more for now', { retryAfterMs });
}
