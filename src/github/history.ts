import { listCommits } from './commits.ts';
import type { ListedCommit } from './commits.ts';
import type { Context, PullRequest } from './context.ts';
import { git } from './git.ts';
import { describeError, isForbidden } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Commits that the tested one is compared with, nearest first, and the time of the nearest. */
export type History = { readonly commits: readonly string[]; readonly at: string | null };

/** A history, null where there is none, and what went wrong where it could not be found. */
export type FoundHistory = {
  readonly history: History | null;
  readonly problem: { readonly words: string; readonly isForbidden: boolean } | null;
};

/**
 * Lists the commits at or before the base of what is tested. For a merge commit that is the base-side parent (the merge
 * base where only the head is checked out), for a push to the default branch the commit before it, elsewhere the commit
 * itself. Never rejects.
 */
export async function listHistory(api: RepositoryApi, context: Context): Promise<FoundHistory> {
  try {
    return { history: toHistory(await listFromBase(api, context)), problem: null };
  } catch (error) {
    const problem = { words: describeError(error), isForbidden: isForbidden(error) };
    return { history: null, problem };
  }
}

/** Tells whether a run is of a push to the default branch; the baseline is made of such runs. */
export function isPushToDefault({ event, isOnDefaultBranch }: Context): boolean {
  return event === 'push' && isOnDefaultBranch;
}

async function listFromBase(api: RepositoryApi, context: Context): Promise<readonly ListedCommit[]> {
  const { pullRequest, sha, before } = context;
  if (pullRequest !== null) return await listFromBaseOf(api, context, pullRequest);
  const from = isPushToDefault(context) ? before : context.event === 'push' ? sha : (before ?? sha);
  return from === null ? [] : await listCommits(api, context, from);
}

async function listFromBaseOf(
  api: RepositoryApi,
  context: Context,
  { baseSha, headSha }: PullRequest,
): Promise<readonly ListedCommit[]> {
  const checkedOut = (await git(context, ['rev-parse', 'HEAD'])) ?? context.sha;
  // A head that a base branch was merged into has two parents too, the base's the second.
  const merge =
    checkedOut === headSha ? { parents: [], listed: [] } : await readMerge(api, context, checkedOut);
  const [first, second] = merge.parents;
  if (first !== undefined && second !== undefined)
    return listBefore(first, merge.listed) ?? (await listCommits(api, context, first));
  if (baseSha === null) return [];
  const { rest, owner, repo } = api;
  const basehead = `${baseSha}...${headSha}`;
  const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  return await listCommits(api, context, data.merge_base_commit.sha);
}

/** A commit's parents, and what was listed to find them. */
type Merge = { readonly parents: readonly string[]; readonly listed: readonly ListedCommit[] };

/** Reads a commit's parents from the commit itself: a shallow clone hides them elsewhere. */
async function readMerge(api: RepositoryApi, context: Context, commit: string): Promise<Merge> {
  const text = await git(context, ['cat-file', '-p', commit]);
  if (text === null) {
    // One call gives the parents and all that is before them.
    const listed = await listCommits(api, context, commit);
    return { parents: listed.find(({ sha }) => sha === commit)?.parents ?? [], listed };
  }
  const parents = text
    .slice(0, text.indexOf('\n\n'))
    .split('\n')
    .flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return { parents, listed: [] };
}

/** Gives those of listed commits that a commit comes after, that one first; null where it is not listed. */
function listBefore(from: string, listed: readonly ListedCommit[]): readonly ListedCommit[] | null {
  const known = new Map(listed.map((commit) => [commit.sha, commit]));
  const [base, found] = [known.get(from), new Set<string>()];
  if (base === undefined) return null;
  for (const next = [from]; next.length > 0;) {
    const sha = next.pop() ?? '';
    if (found.has(sha)) continue;
    found.add(sha);
    next.push(...(known.get(sha)?.parents ?? []));
  }
  return [base, ...listed.filter(({ sha }) => sha !== from && found.has(sha))];
}

function toHistory(commits: readonly ListedCommit[]): History | null {
  const [nearest] = commits;
  if (nearest === undefined) return null;
  const at = nearest.date === undefined ? null : new Date(nearest.date).toISOString();
  return { commits: commits.map(({ sha }) => sha), at };
}
