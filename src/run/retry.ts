import { ProviderError } from '../domain/provider-error.ts';
import { isTooLong } from './health.ts';
import type { Health } from './health.ts';

/** Failures after which a trial is errored; being told to come back later (429) is none, nor is one that is by chance. */
const MAX_FAILURES = 10;
const BASE_MS = 500;
const CAP_MS = 8_000;
/** Failures of a request that are by chance where most others are answered, the longest wait after each, and after more. */
const BY_CHANCE = { failures: 4, ms: 100, moreMs: BASE_MS } as const;
/** Base after a wait that the provider named, as part of it and at least, and cap: it is not to be made a longer one. */
const AFTER_WAIT = { part: 0.1, baseMs: 50, capMs: 1_000 } as const;

/** Result of a request: an answer, or the failure that ended it. */
export type Asked<T> =
  | { readonly status: 'answered'; readonly value: T }
  | { readonly status: 'failed'; readonly error: ProviderError };

/** Pause before the next attempt, and the failure after which it is made; false where the run's time is over. */
export type Pause = (ms: number, error: ProviderError) => Promise<boolean>;

/**
 * Asks until there is an answer: full jitter between attempts (base 0.5 s, cap 8 s; Brooker, "Exponential Backoff And
 * Jitter", 2015; a tenth of a second after a failure that is by chance), never before the time the provider named; in an
 * outage only to see whether it is over. Rejects only when aborted, or with an error that is no provider's.
 */
export async function askUntilAnswered<T>(
  attempt: () => Promise<T>,
  health: Health,
  signal: AbortSignal,
  pause: Pause,
): Promise<Asked<T>> {
  const request = Symbol('request');
  let [failures, chances, refusals] = [0, 0, 0];
  for (;;) {
    signal.throwIfAborted();
    await health.untilLet(pause);
    const startedMs = performance.now();
    try {
      const value = await attempt();
      health.answered();
      return { status: 'answered', value };
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof ProviderError)) throw thrown;
      const error = health.weigh(thrown);
      health.failed(error, request);
      const isRefused = error.kind === 'rate_limited';
      const isByChance = isRefused
        ? health.isOpen && error.retryAfterMs === null
        : health.isWell && chances < BY_CHANCE.failures;
      if (isRefused) refusals += 1;
      else if (isByChance) chances += 1;
      // In an outage a failure says nothing about this request.
      else if (!health.isAway) failures += 1;
      const isExhausted = failures >= MAX_FAILURES;
      if (isExhausted) health.exhausted(error);
      if (isExhausted || isFinal(error)) return { status: 'failed', error };
      const waitMs = isByChance
        ? (error.retryAfterMs ?? 0) + Math.random() * chanceMs(refusals)
        : findWait(error.retryAfterMs, isRefused ? refusals : failures);
      // Who has waited for long until it failed has waited.
      const waitedMs = isRefused ? 0 : performance.now() - startedMs;
      await pause(Math.max(error.retryAfterMs ?? 0, waitMs - waitedMs), error);
    }
  }
}

function isFinal({ kind, retryAfterMs }: ProviderError): boolean {
  return kind === 'rejected' || kind === 'fatal' || isTooLong(retryAfterMs);
}

/** Gives the longest wait after a failure that is by chance; a request that was put off many times waits a little longer. */
function chanceMs(refusals: number): number {
  return refusals > BY_CHANCE.failures ? BY_CHANCE.moreMs : BY_CHANCE.ms;
}

/** Gives the next wait: the provider's own time, then a little jitter, so that not all requests come back at once. */
function findWait(retryAfterMs: number | null, times: number): number {
  const growth = 2 ** Math.max(0, times - 1);
  if (retryAfterMs === null) return Math.random() * Math.min(CAP_MS, BASE_MS * growth);
  const baseMs = Math.min(BASE_MS, Math.max(AFTER_WAIT.baseMs, AFTER_WAIT.part * retryAfterMs));
  return retryAfterMs + Math.random() * Math.min(AFTER_WAIT.capMs, baseMs * growth);
}
