/** Calls of GitHub's API, one of each kind that is repeated or not, and answers that are an error. */
import type { RepositoryApi } from '../../src/github/rest.ts';
import type { Trouble } from './github-double.ts';

/** By this a server says that it was waited for long enough. */
export const PATIENCE = { 'retry-after': '0' };

/** Reads the comments of pull request 7. */
export async function readComments({ rest, owner, repo }: RepositoryApi): Promise<void> {
  await rest.issues.listComments({ owner, repo, issue_number: 7 });
}

/** Creates a comment on pull request 7. */
export async function createComment({ rest, owner, repo }: RepositoryApi): Promise<void> {
  await rest.issues.createComment({ owner, repo, issue_number: 7, body: 'words' });
}

/** Changes the comment with this id in place. */
export async function changeComment({ rest, owner, repo }: RepositoryApi, comment_id: number): Promise<void> {
  await rest.issues.updateComment({ owner, repo, comment_id, body: 'other words' });
}

/** What a call has thrown; null: nothing. */
export async function errorOf(calling: Promise<unknown>): Promise<Error | null> {
  return await calling.then(
    () => null,
    (error: unknown) => error as Error,
  );
}

/** The trouble in which the first calls of every operation are answered like this. */
export function failFirst(times: number, failure: ReturnType<NonNullable<Trouble['fail']>>): Trouble {
  return { fail: (_operation, count) => (count <= times ? failure : null) };
}
