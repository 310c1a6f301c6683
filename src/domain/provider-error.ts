import type { Allowance } from './allowance.ts';
import type { Failure, FailureKind } from './failure.ts';

/**
 * Kind of a failed attempt: what follows from it.
 * - `transient`: retry later (network, 5xx, time-out, an answer that was not whole)
 * - `rate_limited`: retry, but not before `retryAfterMs`
 * - `rejected`: this request will never be answered (400, 413, 422; no answer in the recording): the trial is errored
 * - `fatal`: this model will answer nothing (401, 402, 403, 404, quota spent): the model is given up
 */
export type ProviderErrorKind = 'transient' | 'rate_limited' | 'rejected' | 'fatal';

/** Failures that attempts mean where nothing more is known. */
const FAILURES: Readonly<Record<ProviderErrorKind, FailureKind>> = {
  transient: 'unreachable',
  rate_limited: 'throttled',
  rejected: 'rejected',
  fatal: 'unreachable',
};

/** A failed attempt, in the provider's words: uncut, perhaps with a key in them (see providers/redact-errors). */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  readonly status: number | null;
  /** Time that the provider asked to wait; null where it did not say. */
  readonly retryAfterMs: number | null;
  /** What the server said that it will still take. */
  readonly allowances: readonly Allowance[];
  /** True where something came, or may have, that cannot be used: it may have to be paid for. */
  readonly mayBePaid: boolean;

  readonly #failureKind: FailureKind;

  constructor(kind: ProviderErrorKind, message: string, details: ProviderErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.allowances = details.allowances ?? [];
    this.mayBePaid = details.mayBePaid ?? false;
    this.#failureKind = details.failureKind ?? FAILURES[kind];
  }

  /** Failure that the attempt means where it is not retried. */
  get failure(): Failure {
    return { kind: this.#failureKind, words: this.message };
  }
}

/** Details of a failed attempt beside its words. */
export type ProviderErrorDetails = {
  readonly status?: number | null;
  readonly retryAfterMs?: number | null;
  readonly allowances?: readonly Allowance[];
  /** Kind of the failure, given where the attempt's does not tell it. */
  readonly failureKind?: FailureKind;
  /** Told where the attempt's kind and status do not. */
  readonly mayBePaid?: boolean;
  readonly cause?: unknown;
};
