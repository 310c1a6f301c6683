import type { Allowance } from '../domain/allowance.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { ProviderErrorKind } from '../domain/provider-error.ts';
import type { FailureKind } from '../domain/failure.ts';
import { readAllowances } from './allowances.ts';
import { failureOfStatus } from './failed-status.ts';
import type { Told } from './error-body.ts';
import type { ResponseHeaders } from './wire/line.ts';

/** Failures that no later request to the same model escapes. */
const FATAL: readonly FailureKind[] = ['refused', 'quota', 'gone', 'no_address'];

/** Gives the failure that an HTTP status other than 200 to 299 means. */
export function statusError(
  status: number,
  headers: ResponseHeaders,
  told: Told,
  asked: string,
): ProviderError {
  const retryAfterMs = readRetryAfter(headers, Date.now());
  const allowances = readAllowances(headers);
  const message = `${asked} answered ${status}${told.words === '' ? '' : `: ${told.words}`}`;
  return toldStatusError({ status, retryAfterMs, allowances }, told, message);
}

/** Makes the failure of a status, in view of what was told with it. */
export function toldStatusError(
  response: {
    readonly status: number;
    readonly retryAfterMs: number | null;
    readonly allowances?: readonly Allowance[];
  },
  told: Told,
  message: string,
): ProviderError {
  const failureKind = failureOfStatus(response.status, told);
  return new ProviderError(kindOf(failureKind, response), message, { ...response, failureKind });
}

function kindOf(
  failure: FailureKind,
  { status, retryAfterMs }: { readonly status: number; readonly retryAfterMs: number | null },
): ProviderErrorKind {
  if (FATAL.includes(failure)) return 'fatal';
  if (failure === 'throttled') return 'rate_limited';
  if (failure !== 'unreachable') return 'rejected';
  return (status === 503 || status === 529) && retryAfterMs !== null ? 'rate_limited' : 'transient';
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
