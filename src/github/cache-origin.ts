import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';
import { describeError } from './rest.ts';

/**
 * Which entry of the cache may be believed. A pull request writes entries of its own, which its runs find before the
 * default branch's; only the list of entries tells them apart.
 * - `own`: the run is the default branch's, and finds nothing but what that wrote
 * - `verified`: the newest of the default branch, in whose place no other ref's would be found
 * - `forged`: there are entries, and none that can only be the default branch's
 * - `unknown`: the list could not be read, or does not show what the cache holds
 */
export type Origin =
  | { readonly status: 'own' }
  | { readonly status: 'verified'; readonly key: string }
  | { readonly status: 'forged'; readonly reason: string }
  | { readonly status: 'unknown'; readonly reason: string };

const PAGE = 100;

/** Finds out which entry with this prefix is the default branch's. */
export async function findOrigin(
  api: RepositoryApi,
  { defaultBranch, isOnDefaultBranch }: Pick<Context, 'defaultBranch' | 'isOnDefaultBranch'>,
  prefix: string,
): Promise<Origin> {
  if (isOnDefaultBranch) return { status: 'own' };
  if (defaultBranch === null) return { status: 'unknown', reason: 'the default branch is not known' };
  const ref = `refs/heads/${defaultBranch}`;
  try {
    const [newest] = (await list(api, prefix, ref)).entries;
    if (newest === undefined) {
      const { entries } = await list(api, prefix);
      return entries.length === 0
        ? { status: 'unknown', reason: 'the list of caches does not show it' }
        : { status: 'forged', reason: `the only entries are of other refs: ${entries[0]?.ref ?? ''}` };
    }
    const { entries, isWhole } = await list(api, newest.key);
    // An exact key is a prefix too: a longer one of another ref would be found in its place.
    const isAlone = isWhole && entries.every((entry) => entry.ref === ref);
    return isAlone
      ? { status: 'verified', key: newest.key }
      : { status: 'forged', reason: 'another ref has an entry that would be found in its place' };
  } catch (error) {
    return { status: 'unknown', reason: describeError(error) };
  }
}

type Entry = { readonly key: string; readonly ref: string };

async function list(
  { rest, owner, repo }: RepositoryApi,
  prefix: string,
  ref?: string,
): Promise<{ readonly entries: Entry[]; readonly isWhole: boolean }> {
  const { data } = await rest.actions.getActionsCacheList({
    owner,
    repo,
    key: prefix,
    per_page: PAGE,
    sort: 'created_at',
    direction: 'desc',
    ...(ref !== undefined && { ref }),
  });
  const entries = data.actions_caches.flatMap((entry): Entry[] =>
    entry.key?.startsWith(prefix) === true && (ref === undefined || entry.ref === ref)
      ? [{ key: entry.key, ref: entry.ref ?? '' }]
      : [],
  );
  return { entries, isWhole: data.total_count <= PAGE };
}
