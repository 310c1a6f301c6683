/** The headers by which servers say how much they will still take, as OpenAI's and Anthropic's do. */
import type { Allowance, Counted } from '../domain/allowance.ts';
import type { ResponseHeaders } from './wire/line.ts';

/** Names of the headers about one thing that is counted, and how its time is written. */
type Family = {
  readonly of: Counted;
  readonly limit: string;
  readonly remaining: string;
  readonly reset: string;
  readonly readReset: (written: string, nowMs: number) => number | null;
};

/** Longest time that is believed: limits are by the minute, and what counts by the day slows no run. */
const MAX_RESET_MS = 120_000;
const MAX_TEXT = 40;
const UNIT_MS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const DURATION = /^(?:\d{1,9}(?:\.\d{1,12})?(?:ms|[hms]))+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const COUNT = /^\d{1,12}$/;

const FAMILIES: readonly Family[] = [
  ...(['requests', 'tokens'] as const).map((of) => ({
    of,
    limit: `x-ratelimit-limit-${of}`,
    remaining: `x-ratelimit-remaining-${of}`,
    reset: `x-ratelimit-reset-${of}`,
    readReset: readDuration,
  })),
  ...(['requests', 'tokens', 'input_tokens', 'output_tokens'] as const).map((of) => {
    const name = `anthropic-ratelimit-${of.replace('_', '-')}`;
    return {
      of,
      limit: `${name}-limit`,
      remaining: `${name}-remaining`,
      reset: `${name}-reset`,
      readReset: readTime,
    };
  }),
];

/** Gives an answer with what its server says that it will still take. */
export function withAllowances<T extends object>(
  answer: T,
  headers: ResponseHeaders,
): T & { readonly allowances?: readonly Allowance[] } {
  const allowances = readAllowances(headers);
  return allowances.length === 0 ? answer : { ...answer, allowances };
}

/** Reads what a server says that it will still take; what is not said, or is nonsense, is left out. */
export function readAllowances(headers: ResponseHeaders, nowMs: number = Date.now()): readonly Allowance[] {
  return FAMILIES.flatMap(({ of, limit, remaining, reset, readReset }) => {
    const left = readCount(headers[remaining]);
    const written = headers[reset]?.toString();
    if (left === null || written === undefined || written.length > MAX_TEXT) return [];
    const resetMs = readReset(written.trim(), nowMs);
    if (resetMs === null || resetMs > MAX_RESET_MS) return [];
    return [{ of, limit: readCount(headers[limit]) || null, remaining: left, resetMs }];
  });
}

/** Reads a duration as `6m0s`, `1.5s` or `20ms`; seconds where it has no unit. */
function readDuration(written: string): number | null {
  if (/^\d{1,9}(?:\.\d{1,12})?$/.test(written)) return Number(written) * 1_000;
  if (!DURATION.test(written)) return null;
  return [...written.matchAll(/([\d.]+)(ms|[hms])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0),
    0,
  );
}

/** Reads a time of RFC 3339; one without fractions may be up to a second late, and no longer is waited than is sure. */
function readTime(written: string, nowMs: number): number | null {
  const [, fraction] = TIME.exec(written) ?? [];
  const atMs = TIME.test(written) ? Date.parse(written) : NaN;
  if (Number.isNaN(atMs)) return null;
  return Math.max(0, atMs - nowMs - (fraction === undefined ? 1_000 : 0));
}

function readCount(header: ResponseHeaders[string]): number | null {
  const written = header?.toString().trim() ?? '';
  return COUNT.test(written) ? Number(written) : null;
}
