import type { Context } from './context.ts';
import { describeError } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/**
 * Entry of the cache that may be believed. A pull request writes entries of its own, which its runs find before the
 * default branch's; only the list of entries tells them apart.
 * - `own`: the run is the default branch's, and finds only what that branch wrote
 * - `verified`: the newest of the default branch; no other ref's entry would be found in its place
 * - `forged`: there are entries, and none that can only be the default branch's
 * - `unknown`: the list could not be read, or does not show what the cache holds
 */
export type Origin =
  | { readonly status: 'own' }
  | { readonly status: 'verified'; readonly key: string }
  | { readonly status: 'forged'; readonly reason: string }
  | { readonly status: 'unknown'; readonly reason: string };

const PAGE = 100;

/** Finds the default branch's entry with this prefix. */
export async function findOrigin(
  api: RepositoryApi,
  {
    defaultBranch,
    isOnDefaultBranch,
    ref: own,
    baseRef,
  }: Pick<Context, 'defaultBranch' | 'isOnDefaultBranch' | 'ref' | 'baseRef'>,
  prefix: string,
): Promise<Origin> {
  if (isOnDefaultBranch) return { status: 'own' };
  if (defaultBranch === null) return { status: 'unknown', reason: 'the default branch is not known' };
  const ref = `refs/heads/${defaultBranch}`;
  try {
    const { entries, isWhole } = await listPage(api, prefix);
    // The newest come first: where there are more, the one looked for is among these all the same, if any of its ref is.
    const known = keysOf(entries, ref);
    const [newest] = isWhole || known.length > 0 ? known : await list(api, prefix, ref);
    // Entries of refs that this run does not read are never found, and do not matter.
    const others = [...new Set([own, baseRef ?? ref])].filter((one) => one !== ref);
    // An exact key is a prefix too: a longer one of another ref would be found in its place.
    const found = isWhole
      ? others.map((one) => keysOf(entries, one).filter((key) => key.startsWith(newest ?? prefix)))
      : await Promise.all(others.map((one) => list(api, newest ?? prefix, one)));
    const [planted] = found.flat();
    if (planted !== undefined)
      return { status: 'forged', reason: 'another ref has an entry that would be found in its place' };
    return newest === undefined
      ? { status: 'unknown', reason: 'the list of caches does not show it' }
      : { status: 'verified', key: newest };
  } catch (error) {
    return { status: 'unknown', reason: describeError(error) };
  }
}

/** Gives those of several prefixes with which the default branch has an entry; none where they cannot be listed. */
export async function findPrefixes(
  api: RepositoryApi,
  { defaultBranch }: Pick<Context, 'defaultBranch'>,
  prefixes: readonly string[],
): Promise<string[]> {
  try {
    const ref = `refs/heads/${defaultBranch ?? ''}`;
    const listed = await Promise.all(prefixes.map((prefix) => list(api, prefix, ref)));
    return prefixes.filter((_, index) => listed[index]?.length !== 0);
  } catch {
    return [];
  }
}

/** Lists the default branch's entries with a prefix, the newest first; null where they cannot be listed. */
export async function listEntries(
  api: RepositoryApi | null,
  { defaultBranch }: Pick<Context, 'defaultBranch'>,
  prefix: string,
): Promise<string[] | null> {
  if (api === null || defaultBranch === null) return null;
  try {
    return await list(api, prefix, `refs/heads/${defaultBranch}`);
  } catch {
    return null;
  }
}

/** Lists the default branch's entries newer than a known one, the newest first; none where they cannot be listed. */
export async function listNewer(
  api: RepositoryApi,
  { ref }: Pick<Context, 'ref'>,
  prefix: string,
  known: string | null,
): Promise<string[]> {
  try {
    const keys = await list(api, prefix, ref);
    const end = known === null ? -1 : keys.indexOf(known);
    return end < 0 ? keys : keys.slice(0, end);
  } catch {
    return [];
  }
}

/** An entry as it is listed. */
type Listed = { readonly key: string; readonly ref: string };

/** Gives the keys of a ref's entries, the newest first. */
async function list(api: RepositoryApi, prefix: string, ref: string): Promise<string[]> {
  return keysOf((await listPage(api, prefix, ref)).entries, ref);
}

function keysOf(entries: readonly Listed[], ref: string): string[] {
  return entries.filter((entry) => entry.ref === ref).map(({ key }) => key);
}

/** Lists the newest entries, of one ref or all, and tells whether that is all of them. */
async function listPage(
  { rest, owner, repo }: RepositoryApi,
  prefix: string,
  ref?: string,
): Promise<{ readonly entries: readonly Listed[]; readonly isWhole: boolean }> {
  const { data } = await rest.actions.getActionsCacheList({
    owner,
    repo,
    key: prefix,
    per_page: PAGE,
    sort: 'created_at',
    direction: 'desc',
    ...(ref !== undefined && { ref }),
  });
  const { actions_caches: listed, total_count: total } = data;
  return {
    entries: listed.flatMap(({ key, ref: of }) =>
      key?.startsWith(prefix) === true && of !== undefined ? [{ key, ref: of }] : [],
    ),
    isWhole: total <= listed.length,
  };
}
