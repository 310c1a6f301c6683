import type { RunnerEvent } from './runner.ts';

/** What happens in a repository, before a run of it has a number. */
export type RepositoryEvent = Omit<RunnerEvent, 'runId'>;

/** The repository, as every event tells of it. */
export const REPOSITORY = { full_name: 'o/r', default_branch: 'main' };

/** A push, to the default branch unless told otherwise. */
export function pushEvent(before: string, after: string, ref = 'refs/heads/main'): RepositoryEvent {
  return { name: 'push', ref, sha: after, payload: { before, after, repository: REPOSITORY } };
}

/** A push to a pull request, of which GitHub has made a merge with its base. */
export function pullRequestEvent(commits: {
  readonly head: string;
  readonly base: string;
  readonly merge: string;
  readonly number?: number;
  readonly fork?: boolean;
}): RepositoryEvent {
  const { head, base, merge, number = 7, fork = false } = commits;
  const payload = {
    number,
    pull_request: {
      number,
      head: { sha: head, repo: { full_name: fork ? 'stranger/r' : 'o/r' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } },
    },
    repository: REPOSITORY,
  };
  return { name: 'pull_request', ref: `refs/pull/${number}/merge`, sha: merge, payload };
}

/** The daily run of the default branch. */
export function scheduleEvent(sha: string): RepositoryEvent {
  return { name: 'schedule', ref: 'refs/heads/main', sha, payload: { schedule: '0 0 * * *' } };
}

/** A run of the default branch by hand. */
export function dispatchEvent(sha: string): RepositoryEvent {
  return { name: 'workflow_dispatch', ref: 'refs/heads/main', sha, payload: { repository: REPOSITORY } };
}
