import type { Context } from './context.ts';
import { git } from './git.ts';
import type { RepositoryApi } from './rest.ts';

/** Most commits that are listed. */
export const MAX_COMMITS = 100;

/** A commit of a history. */
export type ListedCommit = {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly date: string | undefined;
};

/** Lists a commit and those before it, newest first: from the checkout if it holds all history, else from GitHub. */
export async function listCommits(
  api: RepositoryApi,
  context: Context,
  from: string,
): Promise<ListedCommit[]> {
  const isShallow = await git(context, ['rev-parse', '--is-shallow-repository']);
  const log =
    isShallow === 'false'
      ? await git(context, ['log', `-${MAX_COMMITS}`, '--format=%cI %H %P', from, '--'])
      : null;
  if (log !== null)
    return log.split('\n').map((line) => {
      const [date, sha = '', ...parents] = line.split(' ');
      return { sha, parents, date };
    });
  const { rest, owner, repo } = api;
  const { data } = await rest.repos.listCommits({ owner, repo, sha: from, per_page: MAX_COMMITS });
  return data.map(({ sha, parents, commit }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    date: commit.committer?.date,
  }));
}
