import { DEFAULT_OUTAGE_MS } from '../domain/defaults.ts';
import type { Failure } from '../domain/failure.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { codeOf } from '../text/file-error.ts';
import { plural } from '../text/plural.ts';
import { Outage } from './outage.ts';
import type { Pause } from './retry.ts';

/** Trials in a row that used up all their attempts before a model counts as down. */
const DEAD_TRIALS = 3;
/** Patience for a server that was never reached: most likely its address is wrong, or it was not started. */
const NEVER_REACHED_MS = 60_000;
const UNREACHED: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];
/** The longest wait that a provider may ask for and get. */
const MAX_RETRY_AFTER_MS = 600_000;
const HOUR_MS = 3_600_000;
/** The longest wait that is said as it is: some servers name a time that is none. */
const LONGEST_SAID_MS = 10_000 * HOUR_MS;
/** Redirects without an answer before the address counts as wrong. */
const MAX_REDIRECTS = 3;
/** Time for one attempt after a wait that was asked for. */
const GRACE_MS = 60_000;
/** Share of attempts that are answered from which failures are by chance. */
const WELL_SHARE = 0.75;
/** Share of attempts that are not put off from which those that are may be by chance. */
const OPEN_SHARE = 0.5;
/** Weight of the newest attempt in such shares. */
const WEIGHT = 0.02;

/**
 * Tracks whether a model still answers, so that a dead one costs a few requests and minutes, not the whole plan, and one
 * that is away for a while costs just that while.
 */
export class Health {
  #gaveUp: Failure | undefined;
  #deadTrials = 0;
  /** First failure since the last answer; null: there was none. */
  #failingSinceMs: number | null = null;
  #silentUntilMs = Infinity;
  #wasReached = false;
  #hasAnswered = false;
  /** Newest failure. */
  #failure: Failure | undefined;
  #redirects = 0;
  /** Moving shares: of attempts that are answered, those that are put off aside, and of attempts that are not. */
  #answeredShare = 0;
  #openShare = 0;
  readonly #outage: Outage;
  readonly #patienceMs: number;
  readonly #clock: () => number;

  /**
   * @param patienceMs time that a model may answer nothing while requests fail, beyond the wait that it asked for.
   * @param clock milliseconds that only go up.
   */
  constructor(patienceMs: number = DEFAULT_OUTAGE_MS, clock: () => number = () => performance.now()) {
    this.#patienceMs = patienceMs;
    this.#clock = clock;
    this.#outage = new Outage(clock);
  }

  /** Failure for which the model was given up; undefined while it is worth asking. */
  get gaveUp(): Failure | undefined {
    return this.#gaveUp;
  }

  /** Gives what a limit of the run's that is reached means for a model: where it has not answered once, why it has not. */
  explain(limit: Failure | undefined): Failure | undefined {
    if (limit === undefined || this.#hasAnswered || this.#failure === undefined) return limit;
    const { kind, words } = this.#failure;
    return { kind, words: `${limit.words}, and not one answer: ${words}` };
  }

  /** True while the model's server is away, so that failures say nothing about the requests. */
  get isAway(): boolean {
    return this.#outage.error !== null && !this.#outage.isDoubtful;
  }

  /** True while most attempts are answered, so that a longer wait after a failure would help nobody. */
  get isWell(): boolean {
    return this.#answeredShare >= WELL_SHARE;
  }

  /** True while most attempts are not put off (429): a longer wait of those that are would help nobody, as above. */
  get isOpen(): boolean {
    return this.#openShare >= OPEN_SHARE;
  }

  /** Resolves when a request may be sent: at once but in an outage, or where a pause says that no time is left. */
  async untilLet(pause: Pause): Promise<void> {
    while (this.#gaveUp === undefined && !this.#outage.lets()) {
      const { error, waitMs } = this.#outage;
      if (error !== null && !(await pause(waitMs, error))) return;
    }
  }

  /** Notes an answer. */
  answered(): void {
    this.#outage.answered();
    this.#answeredShare = moved(this.#answeredShare, 1);
    this.#openShare = moved(this.#openShare, 1);
    this.#wasReached = true;
    this.#hasAnswered = true;
    this.#deadTrials = 0;
    this.#failingSinceMs = null;
  }

  /**
   * Gives what a failure means for the model: a redirect may be of what stands before the server, a page to log in or of
   * maintenance, and is another failure then; where there is nothing else, the address is wrong. A wait that is too long
   * is said, and until when.
   */
  weigh(error: ProviderError): ProviderError {
    const { kind, status, message, failure } = error;
    if ((kind === 'transient' || kind === 'rate_limited') && isTooLong(error.retryAfterMs))
      return putOff(error);
    if (kind !== 'fatal' || status === null || status >= 400) return error;
    this.#redirects += 1;
    if (!this.#hasAnswered && this.#redirects >= MAX_REDIRECTS) return error;
    return new ProviderError('transient', message, { status, failureKind: failure.kind, cause: error });
  }

  /**
   * Notes a failed attempt at a request; a fatal one, a wait that is too long, or failures without an answer for too long
   * give the model up. A rejection counts as an answer.
   */
  failed(error: ProviderError, request: symbol): void {
    if (error.kind === 'rejected') {
      this.answered();
      return;
    }
    this.#failure = error.failure;
    if (error.kind === 'fatal' || isTooLong(error.retryAfterMs)) this.#gaveUp ??= error.failure;
    this.#wasReached ||= !isUnreached(error);
    if (error.kind === 'rate_limited') {
      this.#outage.answered();
      this.#openShare = moved(this.#openShare, 0);
    } else {
      this.#outage.failed(error, request);
      this.#answeredShare = moved(this.#answeredShare, 0);
    }
    const now = this.#clock();
    if (this.#failingSinceMs === null) this.#silentUntilMs = now + this.#patienceMs;
    this.#failingSinceMs ??= now;
    if (error.retryAfterMs !== null) this.#allowFor(error.retryAfterMs, now);
    const patienceMs = this.#wasReached ? this.#patienceMs : Math.min(this.#patienceMs, NEVER_REACHED_MS);
    if (now > this.#silentUntilMs - this.#patienceMs + patienceMs)
      this.#gaveUp ??= {
        kind: error.failure.kind,
        words: `no answer for ${sayTime(patienceMs)}: ${error.message}`,
      };
  }

  /** Allows for one wait. Waits that repeat do not add up: being told to come back each second is no answer. */
  #allowFor(waitMs: number, now: number): void {
    const longest = (this.#failingSinceMs ?? now) + this.#patienceMs + waitMs + GRACE_MS;
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

/** Tells whether an error, or one that it comes from, says that nothing was reached. */
export function isUnreached(error: Error): boolean {
  if (UNREACHED.includes(codeOf(error))) return true;
  return error.cause instanceof Error && isUnreached(error.cause);
}

/** Gives a moving share with the newest attempt in it. */
function moved(share: number, newest: 0 | 1): number {
  return share + WEIGHT * (newest - share);
}

/** Gives the failure of a request that is to come back later than a run waits. */
function putOff(error: ProviderError): ProviderError {
  const { kind, status, retryAfterMs, allowances, mayBePaid, message } = error;
  const waitMs = Math.min(retryAfterMs ?? 0, LONGEST_SAID_MS);
  const until = new Date(Date.now() + waitMs).toISOString().replace(/T(\d\d:\d\d).*/, ' $1 UTC');
  return new ProviderError(kind, `${message} (it asks to come back in ${sayTime(waitMs)}, after ${until})`, {
    ...{ status, retryAfterMs, allowances, mayBePaid },
    failureKind: 'put_off',
    cause: error,
  });
}

function sayTime(ms: number): string {
  if (ms >= 2 * HOUR_MS) return `${Math.round(ms / HOUR_MS)} hours`;
  return ms >= 120_000 ? `${Math.round(ms / 60_000)} minutes` : plural(Math.round(ms / 1_000), 'second');
}
