import { ProviderError } from '../domain/provider-error.ts';
import type { Sending } from '../providers/provider.ts';

/** Most repeats that are under way at once, how far their wait grows, and how many that failed do not make it longer. */
const MAX = { atOnce: 2, growth: 4, failed: 3 } as const;

/** A request; it tells by `begun` that it is sent, and is given up where the signal says that another was answered. */
export type Send<T> = (begun: () => void, sending: Sending) => Promise<T>;

/** A request and its repeats: the first answer counts, and the others are given up: they would hold their places. */
export class HedgedRequest<T> {
  readonly #send: Send<T>;
  readonly #mayRepeat: () => boolean;
  readonly #settled = new AbortController();
  readonly #ending = Promise.withResolvers<T>();
  #firstSentMs: number | undefined;
  /** When the newest was sent, or the provider takes another. */
  #sentMs = Infinity;
  #underWay = 0;
  #repeats = 0;
  #failedRepeats = 0;
  #isRefused = false;
  /** The failure that counts where no answer comes, and until when its provider takes no other request. */
  #failure: { readonly error: unknown; readonly untilMs: number } | undefined;

  /** @param mayRepeat may forbid more. */
  constructor(send: Send<T>, mayRepeat: () => boolean) {
    this.#send = send;
    this.#mayRepeat = mayRepeat;
    this.#start('first');
  }

  /** The first answer; where none comes the failure of the first request, or one whose provider names a later time. */
  get answer(): Promise<T> {
    return this.#ending.promise;
  }

  /** Tells whether one more may be sent: the newest hangs for such a time, longer with each repeat that hung before it. */
  isDue(hangingMs: number): boolean {
    const growth = Math.min(MAX.growth, 2 ** (this.#repeats - Math.min(MAX.failed, this.#failedRepeats)));
    const isHanging = performance.now() - this.#sentMs >= growth * hangingMs;
    return isHanging && this.#underWay <= MAX.atOnce && !this.#isRefused && this.#mayRepeat();
  }

  /** Sends it once more. */
  repeat(): void {
    this.#repeats += 1;
    this.#sentMs = performance.now();
    this.#start('repeat');
  }

  #start(which: 'first' | 'repeat'): void {
    this.#underWay += 1;
    const begun = (): void => {
      if (which === 'first') this.#firstSentMs = this.#sentMs = performance.now();
    };
    this.#send(begun, { signal: this.#settled.signal, firstSentMs: this.#firstSentMs }).then(
      (answer) => {
        this.#ending.resolve(answer);
        if (this.#repeats > 0) this.#settled.abort();
      },
      (error: unknown) => this.#fail(which, error),
    );
  }

  #fail(which: 'first' | 'repeat', error: unknown): void {
    if (which === 'repeat') this.#failedRepeats += 1;
    this.#isRefused ||= !isPassing(error);
    this.#underWay -= 1;
    const waitMs = error instanceof ProviderError ? error.retryAfterMs : null;
    const untilMs = waitMs === null ? -Infinity : performance.now() + waitMs;
    this.#sentMs = Math.max(this.#sentMs, untilMs);
    const known = this.#failure;
    const isEqual = untilMs === known?.untilMs && which === 'first';
    if (known === undefined || untilMs > known.untilMs || isEqual) this.#failure = { error, untilMs };
    if (this.#underWay === 0) this.#ending.reject(this.#failure?.error);
  }
}

/** Tells whether a failure may pass: another request may be answered. */
function isPassing(error: unknown): boolean {
  return error instanceof ProviderError && (error.kind === 'transient' || error.kind === 'rate_limited');
}
