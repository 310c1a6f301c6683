import { setTimeout as sleep } from 'node:timers/promises';
import { sha256 } from '../domain/digest.ts';
import { isNewer } from './check-owner.ts';
import type { CheckOwner, RunOfJob } from './check-owner.ts';
import { createOnce, statusOf } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Author of all that is written with a workflow's own token, which is the one that most runs have. */
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

/** A comment of this job. */
type Ours = RunOfJob & {
  readonly id: number;
  readonly url: string;
  /** Process that wrote it; undefined: an earlier version, which named none. */
  readonly writer: string | undefined;
  readonly author: string | undefined;
};

/** Most looks at what stands there: others may write at the same time, each of them a few times. */
const MAX_LOOKS = 5;
/** Time until the next look: as long as a run that looked before us may take to write, judged by our own calls. */
const SETTLE_FACTOR = 4;
const MIN_SETTLE_MS = 250;
const MAX_SETTLE_MS = 2000;

/**
 * Writes the comment: over our earlier one, found by its marker and its author over all pages, else as a new one. Looks
 * again after that, since runs may overlap: in the end one comment stands, of the newest run.
 */
export async function publishComment(
  api: RepositoryApi,
  sticky: StickyComment,
  markdown: string,
): Promise<PublishedComment> {
  const body = `${markerOf(sticky)}\n${markdown}`;
  let author = sticky.author ?? (await whoAmI(api));
  let written: PublishedComment | null = null;
  for (let look = 1; ; look += 1) {
    const startedMs = performance.now();
    const seen = await lookOrCreate(api, { ...sticky, author }, body).catch((error: unknown) => {
      if (written === null) throw error;
      return null;
    });
    if (seen === null) return written ?? { status: 'not_needed' };
    const { kept, others } = seen;
    // The answer to a new comment is the one that tells for sure who we are.
    author ??= seen.isNew ? (kept.author ?? null) : null;
    if (isNewer(kept, sticky.owner)) {
      await remove(
        api,
        others.filter((one) => !isNewer(one, sticky.owner)),
      );
      return { status: 'outdated' };
    }
    written = { status: 'written', url: kept.url };
    const stands = look > 1 && !seen.isNew && isOwn(kept, sticky);
    if (stands) await remove(api, others);
    else if (!seen.isNew) await update(api, kept, body);
    if (stands || look === MAX_LOOKS) return written;
    const tookMs = performance.now() - startedMs;
    await sleep(Math.min(MAX_SETTLE_MS, Math.max(MIN_SETTLE_MS, SETTLE_FACTOR * tookMs)));
  }
}

/** The comment that is to stay, and others of the job, left by runs that overlapped. */
type Seen = { readonly kept: Ours; readonly others: readonly Ours[]; readonly isNew: boolean };

/** Finds the job's comments, or writes the first; null where there is none and it may not begin. */
async function lookOrCreate(api: RepositoryApi, sticky: StickyComment, body: string): Promise<Seen | null> {
  const { rest, owner, repo } = api;
  let others: readonly Ours[] = [];
  const find = async (): Promise<Ours | null> => {
    const [kept, ...rest] = await listOurs(api, sticky);
    others = rest;
    return kept ?? null;
  };
  let created: Ours | undefined;
  const create = async (): Promise<Ours> => {
    const { data } = await rest.issues.createComment({ owner, repo, issue_number: sticky.pullRequest, body });
    created = { ...sticky.owner, id: data.id, url: data.html_url, author: data.user?.login };
    return created;
  };
  const kept = sticky.mayCreate ? await createOnce(find, create) : await find();
  return kept === null ? null : { kept, others, isNew: kept === created };
}

async function update({ rest, owner, repo }: RepositoryApi, { id }: Ours, body: string): Promise<void> {
  try {
    await rest.issues.updateComment({ owner, repo, comment_id: id, body });
  } catch (error) {
    // A run that overlaps may have removed it: the next look tells.
    if (statusOf(error) !== 404) throw error;
  }
}

/** Removes comments that a newer one replaces; where that is not allowed they stay, and the next run tries again. */
async function remove({ rest, owner, repo }: RepositoryApi, replaced: readonly Ours[]): Promise<void> {
  for (const { id } of replaced)
    await rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
}

function markerOf({ checkName, owner }: StickyComment): string {
  const { job, runId, runAttempt, writer } = owner;
  const key = keyOf(JSON.stringify([checkName, job]));
  return `<!-- llm-bench-action ${key} run=${runId} attempt=${runAttempt} writer=${writer} -->`;
}

function keyOf(text: string): string {
  return sha256(text).slice(0, 12);
}

const MARKER = /^<!-- llm-bench-action ([0-9a-f]{12}) run=(\d+) attempt=(\d+)(?: writer=([0-9a-f]+))? -->/;

/** Tells whether a marker is of this job: in its own attempt at the run only what this very process wrote. */
function isOfJob({ checkName, owner }: StickyComment, match: RegExpExecArray): boolean {
  const [, key, runId, runAttempt, writer] = match;
  // Earlier versions had one key for each name, whatever job wrote.
  if (writer === undefined) return key === keyOf(checkName);
  const isTwin = Number(runId) === owner.runId && Number(runAttempt) === owner.runAttempt;
  return key === keyOf(JSON.stringify([checkName, owner.job])) && (!isTwin || writer === owner.writer);
}

/** Tells whether this very process has written a comment. */
function isOwn({ runId, runAttempt, writer }: Ours, { owner }: StickyComment): boolean {
  return writer === owner.writer && runId === owner.runId && runAttempt === owner.runAttempt;
}

/** Lists the job's comments: those of newer runs first, then this process's own, then the others, the oldest first. */
async function listOurs(api: RepositoryApi, sticky: StickyComment): Promise<Ours[]> {
  const { rest, listAll, owner, repo } = api;
  const comments = await listAll(rest.issues.listComments, {
    owner,
    repo,
    issue_number: sticky.pullRequest,
    per_page: 100,
  });
  // What others write is never taken for our words, whatever it begins with: people's, and other apps'.
  const author = sticky.author ?? ACTIONS_BOT;
  const ours = comments.flatMap(({ id, html_url: url, body, user }): Ours[] => {
    const match = MARKER.exec(body ?? '');
    if (match === null || user?.login !== author || !isOfJob(sticky, match)) return [];
    const [, , runId, runAttempt, writer] = match;
    return [{ id, url, runId: Number(runId), runAttempt: Number(runAttempt), writer, author }];
  });
  const rankOf = (one: Ours): number => (isNewer(one, sticky.owner) ? 0 : isOwn(one, sticky) ? 1 : 2);
  return ours.toSorted((a, b) => rankOf(a) - rankOf(b) || a.id - b.id);
}

/** Gives the login of the token; null: an app's token, such as a workflow's own, may not ask. */
async function whoAmI({ rest }: RepositoryApi): Promise<string | null> {
  try {
    return (await rest.users.getAuthenticated()).data.login;
  } catch {
    return null;
  }
}
