import type { Cell } from '../../domain/plan.ts';
import { listCommits } from '../../github/commits.ts';
import type { Context } from '../../github/context.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import { findMeasured } from './merged-pull-request.ts';
import type { Measured } from './merged-pull-request.ts';

/** Most commits looked up; each costs two calls. */
const MAX_LOOKUPS = 4;

/** Tells whether the default branch's baseline has a run of the cell on a commit. */
export type WasRun = (cell: Cell, commit: string) => boolean;

/**
 * Makes the function that tells whether a cell was accepted by merging: the check of a pull request has measured it as
 * it is. That is the pull request of the pushed commit, or of one that came after the cell's last run, because GitHub
 * cancels a run that waits when a newer one comes. Looked up once, and only where it decides something.
 */
export function createAcceptance(
  api: RepositoryApi | null,
  context: Context,
  checkName: string,
  wasRun: WasRun,
): (cell: Cell) => Promise<boolean> {
  if (api === null || context.event !== 'push' || !context.isOnDefaultBranch)
    return () => Promise.resolve(false);
  const found = new Map<string, Promise<Measured>>();
  const look = (commit: string): Promise<Measured> => {
    const measured = found.get(commit) ?? findMeasured(api, commit, checkName);
    found.set(commit, measured);
    return measured;
  };
  let listed: Promise<readonly string[]> | undefined;
  return async (cell) => {
    if ((await look(context.sha))(cell)) return true;
    listed ??= listEarlier(api, context);
    for (const commit of await listed) {
      if (wasRun(cell, commit)) return false;
      if ((await look(commit))(cell)) return true;
    }
    return false;
  };
}

/** Lists the commits of the default branch before this one, newest first, without a pull request's own commits. */
async function listEarlier(api: RepositoryApi, context: Context): Promise<string[]> {
  try {
    const commits = await listCommits(api, context, context.sha);
    const before = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
    const line: string[] = [];
    let next = before.get(context.sha);
    while (next !== undefined && line.length < MAX_LOOKUPS - 1) {
      line.push(next);
      next = before.get(next);
    }
    return line;
  } catch {
    return [];
  }
}
