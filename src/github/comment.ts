import { sha256 } from '../domain/digest.ts';
import { isNewer } from './check-owner.ts';
import type { CheckOwner, RunOfJob } from './check-owner.ts';
import { createOnce } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Author of all that is written with a workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';

/** A comment that belongs to a pull request, a check name and the job that writes it; there is never a second one. */
export type StickyComment = {
  readonly pullRequest: number;
  readonly checkName: string;
  /** Who writes: an older run never overwrites a newer one's words. */
  readonly owner: CheckOwner;
  /** Login that this token writes as; null: not known yet. */
  readonly author: string | null;
  /** False: only updates a comment that was written before. */
  readonly mayCreate: boolean;
};

/** Result of writing a comment. */
export type PublishedComment =
  { readonly status: 'written'; readonly url: string } | { readonly status: 'outdated' | 'not_needed' };

type Ours = RunOfJob & { readonly id: number; readonly url: string };

/** Writes the comment: over our earlier one, found by its marker and its author over all pages, else as a new one. */
export async function publishComment(
  api: RepositoryApi,
  sticky: StickyComment,
  markdown: string,
): Promise<PublishedComment> {
  const { rest, owner, repo } = api;
  const body = `${markerOf(sticky)}\n${markdown}`;
  const find = (): Promise<Ours | null> => findOurs(api, sticky);
  let created: Ours | undefined;
  const create = async (): Promise<Ours> => {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: sticky.pullRequest, body });
    created = { ...sticky.owner, id: data.id, url: data.html_url };
    return created;
  };
  const existing = sticky.mayCreate ? await createOnce(find, create) : await find();
  if (existing === null) return { status: 'not_needed' };
  if (existing === created) return { status: 'written', url: existing.url };
  if (isNewer(existing, sticky.owner)) return { status: 'outdated' };
  const { data } = await rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
  return { status: 'written', url: data.html_url };
}

function markerOf({ checkName, owner }: StickyComment): string {
  const { job, runId, runAttempt, writer } = owner;
  const key = keyOf(JSON.stringify([checkName, job]));
  return `<!-- llm-bench-action ${key} run=${runId} attempt=${runAttempt} writer=${writer} -->`;
}

function keyOf(text: string): string {
  return sha256(text).slice(0, 12);
}

type Marked = Ours & { readonly author: string | undefined; readonly isBot: boolean };

const MARKER = /^<!-- llm-bench-action ([0-9a-f]{12}) run=(\d+) attempt=(\d+)(?: writer=([0-9a-f]+))? -->/;

/** Tells whether a marker is of this job: in its own attempt at the run only what this very process wrote. */
function isOfJob({ checkName, owner }: StickyComment, match: RegExpExecArray): boolean {
  const [, key, runId, runAttempt, writer] = match;
  // Earlier versions had one key for each name, whatever job wrote.
  if (writer === undefined) return key === keyOf(checkName);
  const isTwin = Number(runId) === owner.runId && Number(runAttempt) === owner.runAttempt;
  return key === keyOf(JSON.stringify([checkName, owner.job])) && (!isTwin || writer === owner.writer);
}

async function findOurs(api: RepositoryApi, sticky: StickyComment): Promise<Ours | null> {
  const { rest, listAll, owner, repo } = api;
  const comments = await listAll(rest.issues.listComments, {
    owner,
    repo,
    issue_number: sticky.pullRequest,
    per_page: 100,
  });
  const marked = comments.flatMap(({ id, html_url, body, user }): Marked[] => {
    const match = MARKER.exec(body ?? '');
    if (match === null || !isOfJob(sticky, match)) return [];
    const [runId, runAttempt] = [Number(match[2]), Number(match[3])];
    return [{ id, url: html_url, runId, runAttempt, author: user?.login, isBot: user?.type === 'Bot' }];
  });
  if (marked.length === 0) return null;
  const author = sticky.author ?? (await whoAmI(api));
  const isOurs = [
    (one: Marked) => one.author === author,
    (one: Marked) => one.author === ACTIONS_BOT,
    // A token that may not ask who it is belongs to an app; what people write is never taken for its words.
    (one: Marked) => author === null && one.isBot,
  ];
  for (const test of isOurs) {
    const found = marked.find(test);
    if (found !== undefined) return found;
  }
  return null;
}

/** Gives the login of the token; null: an app's token, such as a workflow's own, may not ask. */
async function whoAmI({ rest }: RepositoryApi): Promise<string | null> {
  try {
    return (await rest.users.getAuthenticated()).data.login;
  } catch {
    return null;
  }
}
