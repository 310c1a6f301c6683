import type { Context } from './context.ts';
import { git } from './git.ts';
import { statusOf } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Most commits that are listed. */
export const MAX_COMMITS = 100;

/** The status of an answer about a commit that is not there; 404 is said to a token that may not ask, too. */
const NO_SUCH_COMMIT = 422;

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

/** Finds those of several commits that the repository does not have; one that cannot be asked for counts as known. */
export async function findUnknownCommits(
  { rest, owner, repo }: RepositoryApi,
  commits: readonly string[],
): Promise<ReadonlySet<string>> {
  const unknown = await Promise.all(
    commits.map(async (ref) => {
      try {
        await rest.repos.getCommit({ owner, repo, ref });
        return [];
      } catch (error) {
        return statusOf(error) === NO_SUCH_COMMIT ? [ref] : [];
      }
    }),
  );
  return new Set(unknown.flat());
}
