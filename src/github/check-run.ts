import { isNewer, isShared, parseOwner, renderOwner } from './check-owner.ts';
import type { CheckOwner } from './check-owner.ts';
import { renderSaved, savedIn } from './check-witness.ts';
import type { Saved } from './check-witness.ts';
import { createOnce } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Most annotations in one call; GitHub refuses more. */
export const MAX_ANNOTATIONS = 50;
const MAX_TITLE = 250;

/** A check on a commit. */
export type CheckRun = {
  readonly id: number;
  readonly url: string;
  /** The app that the token belongs to, e.g. `github-actions`; null where GitHub does not say. */
  readonly app: string | null;
  /** Number of annotations that it has from earlier runs. */
  readonly annotations: number;
  /** Digests of what runs on the commit have saved, the newest first. */
  readonly saved: Saved;
};

/** A note on lines of a file of the repository. */
export type Annotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
};

/** Result with which a check ends; `summary` is Markdown of at most 65 535 bytes. */
export type CheckResult = {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Digests of what runs on the commit have saved, the newest first; whoever writes the check next keeps them. */
  readonly saved?: Saved;
};

type Named = { readonly name: string; readonly sha: string };

/** The check that a job writes: a name on a commit, and who writes there. */
export type OwnedCheck = Named & { readonly owner: CheckOwner };

/**
 * Opens the check of this name on the commit as in progress: the one that the same job has from an earlier run or
 * attempt, else a new one. What another job wrote is left alone.
 */
export async function openCheck(
  api: RepositoryApi,
  named: OwnedCheck,
  detailsUrl: string,
): Promise<CheckRun> {
  const { rest, owner, repo } = api;
  const { name, sha } = named;
  const progress = {
    external_id: renderOwner(named.owner),
    status: 'in_progress' as const,
    started_at: new Date().toISOString(),
    details_url: detailsUrl,
  };
  const outputWith = (saved: Saved): object => ({
    output: { title: 'Running', summary: 'The benchmarks are being run.', text: renderSaved(saved) },
  });
  let created: CheckRun | undefined;
  const check = await createOnce(
    () => findCheck(api, named),
    async () => {
      const { data } = await rest.checks.create({
        ...{ owner, repo, name, head_sha: sha },
        ...progress,
        ...outputWith([]),
      });
      created = toCheckRun(data);
      return created;
    },
  );
  if (check !== created)
    await rest.checks.update({
      ...{ owner, repo, check_run_id: check.id },
      ...progress,
      ...outputWith(check.saved),
    });
  return check;
}

/** Ends a check; GitHub replaces its whole output. */
export async function closeCheck(
  { rest, owner, repo }: RepositoryApi,
  id: number,
  { conclusion, title, summary, annotations, saved = [] }: CheckResult,
): Promise<void> {
  await rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    status: 'completed',
    conclusion,
    completed_at: new Date().toISOString(),
    output: {
      title: cut(title, MAX_TITLE),
      summary,
      text: renderSaved(saved),
      annotations: annotations.slice(0, MAX_ANNOTATIONS),
    },
  });
}

/** Has a check that has ended, or that a newer run has opened again, name what was saved, and leaves its state alone. */
export async function nameSaved(
  { rest, owner, repo }: RepositoryApi,
  id: number,
  { title, summary, saved = [] }: Pick<CheckResult, 'title' | 'summary' | 'saved'>,
): Promise<void> {
  const output = { title: cut(title, MAX_TITLE), summary, text: renderSaved(saved) };
  await rest.checks.update({ owner, repo, check_run_id: id, output });
}

/** Leaves out the annotations that a check has from an earlier run: GitHub keeps them and adds the new ones. */
export async function leaveOutKnown(
  { rest, owner, repo }: RepositoryApi,
  check: CheckRun,
  annotations: readonly Annotation[],
): Promise<readonly Annotation[]> {
  if (check.annotations === 0 || annotations.length === 0) return annotations;
  const { data } = await rest.checks.listAnnotations({ owner, repo, check_run_id: check.id, per_page: 100 });
  const nameOf = (path: string, line: number, title: string | null): string =>
    JSON.stringify([path, line, title]);
  const known = new Set(data.map(({ path, start_line, title }) => nameOf(path, start_line, title)));
  return annotations.filter(({ path, start_line, title }) => !known.has(nameOf(path, start_line, title)));
}

/** Finds what our checks of this name on a commit came to, those that have ended. */
export async function findResults(
  api: RepositoryApi,
  named: Named,
): Promise<readonly { readonly conclusion: string; readonly summary: string }[]> {
  return (await listOurs(api, named))
    .filter(({ run: { status } }) => status === 'completed')
    .map(({ run: { conclusion, output } }) => ({
      conclusion: conclusion ?? '',
      summary: output.summary ?? '',
    }));
}

/** Tells whether a newer run writes by now what a process has opened, and what was saved of it. */
export async function lookAgain(
  api: RepositoryApi,
  named: OwnedCheck,
  id: number,
): Promise<{ readonly isTaken: boolean } & Pick<CheckRun, 'saved'>> {
  const found = (await listOurs(api, named)).find(({ run }) => run.id === id);
  const owner = found?.owner;
  return {
    isTaken: owner != null && isNewer(owner, named.owner),
    saved: found === undefined ? null : savedIn(found.run),
  };
}

/**
 * Lists the open checks that a process has left: those in its name, or all of its job's attempt at the run
 * where its name is lost.
 */
export async function listLeftOpen(api: RepositoryApi, named: OwnedCheck): Promise<readonly CheckRun[]> {
  const { writer, job, runId, runAttempt } = named.owner;
  const isLeft = (owner: CheckOwner): boolean =>
    writer === ''
      ? owner.job === job && owner.runId === runId && owner.runAttempt === runAttempt
      : owner.writer === writer;
  return (await listOurs(api, named))
    .filter(({ run, owner }) => run.status !== 'completed' && owner !== null && isLeft(owner))
    .map(({ run }) => toCheckRun(run));
}

/** Tells whether another job writes a check of this name on the commit, which people could not tell from ours. */
export async function hasRival(api: RepositoryApi, named: OwnedCheck): Promise<boolean> {
  return isShared(listOwners(await listOurs(api, named)), named.owner);
}

async function findCheck(api: RepositoryApi, named: OwnedCheck): Promise<CheckRun | null> {
  const ours = (await listOurs(api, named)).toSorted((a, b) => b.run.id - a.run.id);
  const own = ours.find(({ owner }) => owner?.writer === named.owner.writer);
  const earlier =
    ours.find(({ owner }) => owner?.job === named.owner.job) ?? ours.find(({ owner }) => owner === null);
  const found = own ?? (isShared(listOwners(ours), named.owner) ? undefined : earlier);
  return found === undefined ? null : toCheckRun(found.run);
}

type ListedRun = Awaited<
  ReturnType<RepositoryApi['rest']['checks']['listForRef']>
>['data']['check_runs'][number];

/** A check of ours, and who writes it; null: a version that named nobody. */
type Ours = { readonly run: ListedRun; readonly owner: CheckOwner | null };

async function listOurs({ rest, owner, repo }: RepositoryApi, { name, sha }: Named): Promise<Ours[]> {
  // Else GitHub lists the newest of a name alone.
  const asked = { ref: sha, check_name: name, filter: 'all', per_page: 100 } as const;
  const { data } = await rest.checks.listForRef({ owner, repo, ...asked });
  return data.check_runs.flatMap((run) => {
    const found = parseOwner(run.external_id);
    return run.name !== name || found === 'theirs' ? [] : [{ run, owner: found }];
  });
}

function listOwners(ours: readonly Ours[]): CheckOwner[] {
  return ours.flatMap(({ owner }) => owner ?? []);
}

function toCheckRun({
  id,
  html_url: url,
  app,
  output,
}: Pick<ListedRun, 'id' | 'html_url' | 'app' | 'output'>): CheckRun {
  // Servers that only speak the protocol may leave it out.
  const { annotations_count: annotations = 0 } = { ...(output as Partial<typeof output> | null) };
  return { id, url: url ?? '', app: app?.slug ?? null, annotations, saved: savedIn({ output }) };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
