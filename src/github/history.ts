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
    const base = await findBase(api, context);
    const commits = base === null ? [] : await listCommits(api, context, base);
    return { history: toHistory(commits), problem: null };
  } catch (error) {
    const problem = { words: describeError(error), isForbidden: isForbidden(error) };
    return { history: null, problem };
  }
}

/** Tells whether a run is of a push to the default branch; the baseline is made of such runs. */
export function isPushToDefault({ event, isOnDefaultBranch }: Context): boolean {
  return event === 'push' && isOnDefaultBranch;
}

async function findBase(api: RepositoryApi, context: Context): Promise<string | null> {
  const { pullRequest, sha, before } = context;
  if (pullRequest !== null) return await findBaseOf(api, context, pullRequest);
  if (isPushToDefault(context)) return before;
  return context.event === 'push' ? sha : (before ?? sha);
}

async function findBaseOf(
  api: RepositoryApi,
  context: Context,
  { baseSha, headSha }: PullRequest,
): Promise<string | null> {
  const checkedOut = (await git(context, ['rev-parse', 'HEAD'])) ?? context.sha;
  // A head that a base branch was merged into has two parents too, the base's the second.
  const [first, second] = checkedOut === headSha ? [] : await readParents(api, context, checkedOut);
  if (second !== undefined) return first ?? null;
  if (baseSha === null) return null;
  const { rest, owner, repo } = api;
  const basehead = `${baseSha}...${headSha}`;
  const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  return data.merge_base_commit.sha;
}

/** Reads a commit's parents from the commit itself: a shallow clone hides them elsewhere. */
async function readParents(api: RepositoryApi, context: Context, commit: string): Promise<string[]> {
  const text = await git(context, ['cat-file', '-p', commit]);
  if (text !== null)
    return text
      .slice(0, text.indexOf('\n\n'))
      .split('\n')
      .flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  const { rest, owner, repo } = api;
  const { data } = await rest.repos.getCommit({ owner, repo, ref: commit });
  return data.parents.map(({ sha }) => sha);
}

function toHistory(commits: readonly ListedCommit[]): History | null {
  const [nearest] = commits;
  if (nearest === undefined) return null;
  const at = nearest.date === undefined ? null : new Date(nearest.date).toISOString();
  return { commits: commits.map(({ sha }) => sha), at };
}
