import { createHash } from 'node:crypto';
import { createOnce } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Author of all that is written with a workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';

/** A comment that belongs to a pull request and a check name; there is never a second one. */
export type StickyComment = {
  readonly pullRequest: number;
  readonly checkName: string;
  /** Run that writes: an older one never overwrites a newer one's words. */
  readonly runId: number;
  readonly runAttempt: number;
  /** Login that this token writes as; null: not known yet. */
  readonly author: string | null;
  /** False: only updates a comment that was written before. */
  readonly mayCreate: boolean;
};

/** Result of writing a comment. */
export type PublishedComment =
  { readonly status: 'written'; readonly url: string } | { readonly status: 'outdated' | 'not_needed' };

type Ours = {
  readonly id: number;
  readonly url: string;
  readonly runId: number;
  readonly runAttempt: number;
};

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
    created = { id: data.id, url: data.html_url, runId: sticky.runId, runAttempt: sticky.runAttempt };
    return created;
  };
  const existing = sticky.mayCreate ? await createOnce(find, create) : await find();
  if (existing === null) return { status: 'not_needed' };
  if (existing === created) return { status: 'written', url: existing.url };
  if (isNewer(existing, sticky)) return { status: 'outdated' };
  const { data } = await rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
  return { status: 'written', url: data.html_url };
}

function markerOf({ checkName, runId, runAttempt }: StickyComment): string {
  return `<!-- llm-bench-action ${keyOf(checkName)} run=${runId} attempt=${runAttempt} -->`;
}

function keyOf(checkName: string): string {
  return createHash('sha256').update(checkName).digest('hex').slice(0, 12);
}

function isNewer(a: Pick<Ours, 'runId' | 'runAttempt'>, b: Pick<Ours, 'runId' | 'runAttempt'>): boolean {
  return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}

type Marked = Ours & { readonly author: string | undefined; readonly isBot: boolean };

async function findOurs(api: RepositoryApi, sticky: StickyComment): Promise<Ours | null> {
  const { rest, listAll, owner, repo } = api;
  const comments = await listAll(rest.issues.listComments, {
    owner,
    repo,
    issue_number: sticky.pullRequest,
    per_page: 100,
  });
  const pattern = new RegExp(
    `^<!-- llm-bench-action ${keyOf(sticky.checkName)} run=(\\d+) attempt=(\\d+) -->`,
  );
  const marked = comments.flatMap(({ id, html_url, body, user }): Marked[] => {
    const match = pattern.exec(body ?? '');
    if (match === null) return [];
    const [runId, runAttempt] = [Number(match[1]), Number(match[2])];
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
