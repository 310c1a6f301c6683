import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Position } from '../baseline/choose-pool.ts';
import type { Context } from './context.ts';
import type { RepositoryApi } from './rest.ts';

const GIT_TIMEOUT_MS = 5000;
const PAGE = 100;
/** Farther back than any commit that was listed. */
const FAR = PAGE;

/** The commits that the tested one is held against: nearest first, and when the nearest was made. */
export type History = { readonly commits: readonly string[]; readonly at: string | null };

/**
 * Lists the commits at or before the base of what is tested: the base-side parent of a merge commit (the merge base where
 * only the head is checked out), the commit before a push. Null where that cannot be found out.
 */
export async function listHistory(api: RepositoryApi, context: Context): Promise<History | null> {
  try {
    const base = await findBase(api, context);
    return base === null ? null : await listCommits(api, context, base);
  } catch {
    return null;
  }
}

/** Says where a run's commit stands; without a history every run but those of the tested commit counts as near. */
export function positionsIn(history: History | null, { event, sha }: Context): Position {
  const isOfTested = (commit: string): boolean => event === 'push' && commit === sha;
  if (history === null) return ({ commit }) => (isOfTested(commit) ? null : 0);
  const places = new Map(history.commits.map((commit, index) => [commit, index]));
  const isWhole = history.commits.length < PAGE;
  return ({ commit, at }) => {
    const place = places.get(commit);
    if (place !== undefined) return place;
    // Not among the nearest, but run before the base was made: it is farther back on the default branch.
    return !isWhole && history.at !== null && at < history.at && !isOfTested(commit) ? FAR : null;
  };
}

async function findBase(api: RepositoryApi, context: Context): Promise<string | null> {
  const { pullRequest, sha, before } = context;
  if (pullRequest === null) return before ?? (context.event === 'push' ? null : sha);
  const checkedOut = await git(context, ['rev-parse', 'HEAD']);
  const [first, second] = await readParents(api, context, checkedOut ?? sha);
  if (second !== undefined) return first ?? null;
  const { rest, owner, repo } = api;
  if (pullRequest.baseSha === null) return null;
  const basehead = `${pullRequest.baseSha}...${pullRequest.headSha}`;
  const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  return data.merge_base_commit.sha;
}

/** A shallow clone hides a commit's parents, but the commit itself names them. */
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

/** Asks the checkout where it holds the whole history, else GitHub; null where neither knows the commit. */
async function listCommits(api: RepositoryApi, context: Context, base: string): Promise<History | null> {
  const isShallow = await git(context, ['rev-parse', '--is-shallow-repository']);
  const log =
    isShallow === 'false' ? await git(context, ['log', `-${PAGE}`, '--format=%H %cI', base, '--']) : null;
  if (log !== null) {
    const rows = log.split('\n').map((line) => line.split(' '));
    return toHistory(rows.map(([sha = '', date]) => ({ sha, date })));
  }
  const { rest, owner, repo } = api;
  const { data } = await rest.repos.listCommits({ owner, repo, sha: base, per_page: PAGE });
  return toHistory(data.map(({ sha, commit }) => ({ sha, date: commit.committer?.date })));
}

function toHistory(
  commits: readonly { readonly sha: string; readonly date?: string | undefined }[],
): History | null {
  const [nearest] = commits;
  if (nearest === undefined) return null;
  const at = nearest.date === undefined ? null : new Date(nearest.date).toISOString();
  return { commits: commits.map(({ sha }) => sha), at };
}

/** Null where there is no git or no such commit: a checkout may be a mere copy. */
async function git({ workspace }: Context, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', workspace, ...args], {
      timeout: GIT_TIMEOUT_MS,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
    });
    return stdout.trim();
  } catch {
    return null;
  }
}
