import type { Failure } from '../domain/failure.ts';
import type { ProviderError } from '../domain/provider-error.ts';

/** Trials in a row that used up all their attempts before a model counts as down. */
const DEAD_TRIALS = 3;
/** Time that a model may answer nothing while requests fail, beyond the wait that it asked for. */
const SILENCE_MS = 180_000;
/** The longest wait that a provider may ask for and get. */
const MAX_RETRY_AFTER_MS = 600_000;
/** Time for one attempt after a wait that was asked for. */
const GRACE_MS = 60_000;

/** Tracks whether a model still answers, so that a dead one costs a few requests and minutes, not the whole plan. */
export class Health {
  #gaveUp: Failure | undefined;
  #deadTrials = 0;
  #answeredMs: number;
  #silentUntilMs: number;
  readonly #clock: () => number;

  /** @param clock milliseconds that only go up. */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#answeredMs = clock();
    this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
  }

  /** Failure for which the model was given up; undefined while it is worth asking. */
  get gaveUp(): Failure | undefined {
    return this.#gaveUp;
  }

  /** Notes an answer. */
  answered(): void {
    this.#deadTrials = 0;
    this.#answeredMs = this.#clock();
    this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
  }

  /**
   * Notes a failed attempt; a fatal one, a wait that is too long, or silence for too long gives the model up. A rejection
   * counts as an answer.
   */
  failed(error: ProviderError): void {
    if (error.kind === 'rejected') {
      this.answered();
      return;
    }
    if (error.kind === 'fatal' || isTooLong(error.retryAfterMs)) this.#gaveUp ??= error.failure;
    const now = this.#clock();
    if (error.retryAfterMs !== null) this.#allowFor(error.retryAfterMs, now);
    if (now > this.#silentUntilMs)
      this.#gaveUp ??= {
        kind: error.failure.kind,
        words: `no answer for ${SILENCE_MS / 60_000} minutes: ${error.message}`,
      };
  }

  /** Allows for one wait. Waits that repeat do not add up: being told to come back each second is no answer. */
  #allowFor(waitMs: number, now: number): void {
    const longest = this.#answeredMs + SILENCE_MS + waitMs + GRACE_MS;
    this.#silentUntilMs = Math.max(this.#silentUntilMs, Math.min(longest, now + waitMs + GRACE_MS));
  }

  /** Notes a trial that used up its attempts. */
  exhausted(error: ProviderError): void {
    this.#deadTrials += 1;
    if (this.#deadTrials >= DEAD_TRIALS) this.#gaveUp ??= error.failure;
  }
}

/** Tells whether a provider asks for a longer wait than a run has patience for. */
export function isTooLong(retryAfterMs: number | null): boolean {
  return (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS;
}
