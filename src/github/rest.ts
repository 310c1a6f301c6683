import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import type { Context } from './context.ts';

/** GitHub's REST API with the token of the run. */
export type Rest = ReturnType<typeof getOctokit>['rest'];

/** REST API, and the repository that calls are about. */
export type RepositoryApi = {
  readonly rest: Rest;
  /** Gives every item of a listing, over all pages. */
  readonly listAll: ReturnType<typeof getOctokit>['paginate'];
  readonly owner: string;
  readonly repo: string;
};

/** Time limit of one call, and the longest wait that a server may ask for. */
const TIMEOUT_MS = 8000;
const MAX_WAIT_MS = 10_000;
const ATTEMPTS = 3;

/**
 * Opens the API. Every call has a deadline; reads and changes in place are retried after a failure that may pass, calls
 * that create something are not (see createOnce). After a call without an answer the API is asked no more.
 */
export function openApi(token: string, { owner, repo }: Pick<Context, 'owner' | 'repo'>): RepositoryApi {
  const octokit = getOctokit(token, { log: silent });
  let dead: Error | undefined;
  octokit.hook.wrap('request', async (request, options) => {
    const isRepeatable = options.method !== 'POST';
    for (let attempt = 1; ; attempt += 1) {
      if (dead !== undefined) throw dead;
      try {
        // Changed in place: a copy that is passed on would not reach the inner hooks, and so the request itself.
        options.request = { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) };
        return await request(options);
      } catch (error) {
        if (isTimeout(error)) dead = new Error(`GitHub's API gave no answer in ${TIMEOUT_MS / 1000} s`);
        const waitMs = waitBeforeRetry(error, attempt);
        if (dead !== undefined || waitMs === null || !isRepeatable || attempt === ATTEMPTS)
          throw dead ?? error;
        await sleep(waitMs);
      }
    }
  });
  return { rest: octokit.rest, listAll: octokit.paginate, owner, repo };
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Messages of a 403 that no permission cures. */
const OTHER_REFUSALS = /locked|authenticate via a GitHub App|invalid app_id/i;

/** Tells whether a call failed for lack of a permission: the token may not do it, or not see it. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  const isRefused = status === 403 && !isRateLimit(error) && !OTHER_REFUSALS.test(describeError(error));
  return isRefused || status === 404;
}

/**
 * Creates something that must not be there twice: after a failure it may exist all the same, so it is looked for before
 * the next attempt.
 */
export async function createOnce<T>(find: () => Promise<T | null>, create: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await find();
    if (found !== null) return found;
    try {
      return await create();
    } catch (error) {
      const waitMs = waitBeforeRetry(error, attempt);
      if (waitMs === null || attempt === ATTEMPTS) throw error;
      await sleep(waitMs);
    }
  }
}

/** Gives what went wrong in a few words of GitHub's own. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(' - https://')[0] ?? message;
}

/** Gives the wait before a retry; null where that would not help, or not in time. */
function waitBeforeRetry(error: unknown, attempt: number): number | null {
  const status = statusOf(error);
  const asked = retryAfterMs(error);
  if (status === 429 || (status === 403 && isRateLimit(error)))
    return asked !== null && asked <= MAX_WAIT_MS ? asked : null;
  const mayPass = status === null || status >= 500;
  return mayPass ? 300 * 2 ** attempt : null;
}

/** Gives the status of a failed call; null where there was no answer. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  // Octokit gives failures without an answer the status 500.
  return 'response' in error && error.response !== undefined ? error.status : null;
}

function headerOf(error: unknown, name: string): string | undefined {
  const { response } = error as { response?: { headers?: Record<string, string | number | undefined> } };
  return response?.headers?.[name]?.toString();
}

function retryAfterMs(error: unknown): number | null {
  const seconds = Number(headerOf(error, 'retry-after') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}

function isRateLimit(error: unknown): boolean {
  return (
    headerOf(error, 'retry-after') !== undefined ||
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(error instanceof Error ? error.message : '')
  );
}

/** Tells whether no answer came in time; a gateway that says it waited too long is an answer. */
function isTimeout(error: unknown): boolean {
  if (statusOf(error) !== null) return false;
  const names = [error, (error as { cause?: unknown }).cause].map((one) =>
    one instanceof Error ? one.name : '',
  );
  return (
    names.includes('TimeoutError') || (error instanceof Error && /timeout|timed out/i.test(error.message))
  );
}
