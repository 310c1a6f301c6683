import { ProviderError } from '../domain/provider-error.ts';
import type { ProviderErrorKind } from '../domain/provider-error.ts';

/** Headers as undici gives them. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Codes and words by which providers say that money is missing: waiting does not help. */
const SPENT =
  /insufficient_quota|billing_hard_limit|billing_not_active|credit balance is too low|quota_exceeded|payment required/i;

/** Gives the failure that an HTTP status other than 200 to 299 means. */
export function statusError(
  status: number,
  headers: ResponseHeaders,
  words: string,
  asked: string,
): ProviderError {
  const retryAfterMs = readRetryAfter(headers, Date.now());
  const message = `${asked} answered ${status}${words === '' ? '' : `: ${words}`}`;
  return new ProviderError(kindOfStatus(status, words, retryAfterMs), message, { status, retryAfterMs });
}

/** Gives the kind of failure that a status means, in view of the words that came with it. */
export function kindOfStatus(status: number, words: string, retryAfterMs: number | null): ProviderErrorKind {
  if (SPENT.test(words) && status >= 400 && status < 500) return 'fatal';
  if (status === 401 || status === 402 || status === 403 || status === 404 || status < 400) return 'fatal';
  if (status === 429 || ((status === 503 || status === 529) && retryAfterMs !== null)) return 'rate_limited';
  return status === 408 || status === 409 || status >= 500 ? 'transient' : 'rejected';
}

/** Reads `retry-after-ms` and `retry-after` (seconds or an HTTP date), in milliseconds; null for none or nonsense. */
function readRetryAfter(headers: ResponseHeaders, nowMs: number): number | null {
  const milliseconds = readCount(headers['retry-after-ms']);
  if (milliseconds !== null) return milliseconds;
  const written = headers['retry-after'];
  const seconds = readCount(written);
  if (seconds !== null) return seconds * 1000;
  const date = typeof written === 'string' && /[a-z]/i.test(written) ? Date.parse(written) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

function readCount(written: string | string[] | undefined): number | null {
  return typeof written === 'string' && /^\d{1,10}(?:\.\d+)?$/.test(written.trim()) ? Number(written) : null;
}
