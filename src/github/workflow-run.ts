import type { Context } from './context.ts';
import { statusOf } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/**
 * A run of a workflow, as GitHub tells of it.
 * - `other`: it cannot have written the default branch's part of the cache, for the reason given
 * - `none`: the repository has no such run, or has it no more
 * - `untold`: nobody can tell
 */
export type WorkflowRun =
  | { readonly status: 'found'; readonly sha: string; readonly event: string }
  | { readonly status: 'other'; readonly reason: string }
  | { readonly status: 'none' | 'untold' };

/** Finds a run of the default branch by its id. Never rejects. */
export async function findRun(
  { rest, owner, repo }: RepositoryApi,
  { runId, sha, event, defaultBranch }: Pick<Context, 'runId' | 'sha' | 'event' | 'defaultBranch'>,
  id: number,
): Promise<WorkflowRun> {
  if (id === runId) return { status: 'found', sha, event };
  try {
    const { data } = await rest.actions.getWorkflowRun({ owner, repo, run_id: id });
    const { head_branch: branch, head_repository } = data;
    // That of a fork that is gone is null, whatever the description says.
    const from = (head_repository as typeof head_repository | null)?.full_name.toLowerCase();
    if (defaultBranch !== null && branch !== defaultBranch)
      return { status: 'other', reason: `run ${id} is not of the default branch` };
    if (from !== `${owner}/${repo}`.toLowerCase())
      return { status: 'other', reason: `run ${id} is of another repository` };
    return { status: 'found', sha: data.head_sha, event: data.event };
  } catch (error) {
    return { status: statusOf(error) === 404 ? 'none' : 'untold' };
  }
}
