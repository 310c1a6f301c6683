import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';

/** A label that is on a pull request: who put it there and when; null where GitHub does not say. */
export type Labeled = { readonly by: string | null; readonly at: string | null };

/** Finds the pull request that a run is for: the event's, the one that waits in a merge queue, else an open one of its commit. */
export async function findPullRequest(
  { rest, owner, repo }: RepositoryApi,
  { pullRequest, queuedPullRequest, checkSha }: Context,
): Promise<number | null> {
  const named = pullRequest?.number ?? queuedPullRequest;
  if (named !== null) return named;
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: checkSha,
  });
  return data.find(({ state, head }) => state === 'open' && head.sha === checkSha)?.number ?? null;
}

/** Finds a label that is on a pull request now, whatever the event that started the run has said; null where it is not. */
export async function findLabel(
  { rest, listAll, owner, repo }: RepositoryApi,
  pullRequest: number,
  name: string,
): Promise<Labeled | null> {
  const asked = { owner, repo, issue_number: pullRequest, per_page: 100 };
  const isNamed = (label: { readonly name?: string | null }): boolean =>
    label.name?.toLowerCase() === name.toLowerCase();
  const labels = await listAll(rest.issues.listLabelsOnIssue, asked);
  if (!labels.some(isNamed)) return null;
  const events = await listAll(rest.issues.listEvents, asked);
  const set = events.findLast((one) => one.event === 'labeled' && 'label' in one && isNamed(one.label));
  // Who has left GitHub is null there, whatever its description says.
  const { login } = { ...(set?.actor as { readonly login: string } | null | undefined) };
  return { by: login ?? null, at: set?.created_at ?? null };
}
