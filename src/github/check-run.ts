import { createOnce } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Id that tells our check from others of its name, e.g. a job's own. */
const EXTERNAL_ID = 'llm-bench-action';
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
};

type Named = { readonly name: string; readonly sha: string };

/** Opens the check of this name on the commit as in progress: the one from an earlier run, else a new one. */
export async function openCheck(
  api: RepositoryApi,
  { name, sha }: Named,
  detailsUrl: string,
): Promise<CheckRun> {
  const { rest, owner, repo } = api;
  const progress = {
    status: 'in_progress' as const,
    started_at: new Date().toISOString(),
    details_url: detailsUrl,
    output: { title: 'Running', summary: 'The benchmarks are being run.' },
  };
  let created: CheckRun | undefined;
  const check = await createOnce(
    () => findCheck(api, { name, sha }),
    async () => {
      const { data } = await rest.checks.create({
        owner,
        repo,
        name,
        head_sha: sha,
        external_id: EXTERNAL_ID,
        ...progress,
      });
      created = toCheckRun(data);
      return created;
    },
  );
  if (check !== created) await rest.checks.update({ owner, repo, check_run_id: check.id, ...progress });
  return check;
}

/** Ends a check; GitHub replaces its whole output. */
export async function closeCheck(
  { rest, owner, repo }: RepositoryApi,
  id: number,
  { conclusion, title, summary, annotations }: CheckResult,
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
      annotations: annotations.slice(0, MAX_ANNOTATIONS),
    },
  });
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

/** Finds the result of our check of this name on a commit; null where none has ended. */
export async function findResult(
  api: RepositoryApi,
  named: Named,
): Promise<{ readonly conclusion: string; readonly summary: string } | null> {
  const [run] = await listOurs(api, named);
  if (run?.status !== 'completed') return null;
  return { conclusion: run.conclusion ?? '', summary: run.output.summary ?? '' };
}

/** Finds our check of this name on a commit, and whether it is still open; null where there is none. */
export async function findStatus(
  api: RepositoryApi,
  named: Named,
): Promise<{ readonly id: number; readonly isOpen: boolean } | null> {
  const [run] = await listOurs(api, named);
  return run === undefined ? null : { id: run.id, isOpen: run.status !== 'completed' };
}

async function findCheck(api: RepositoryApi, named: Named): Promise<CheckRun | null> {
  const [run] = await listOurs(api, named);
  return run === undefined ? null : toCheckRun(run);
}

type ListedRun = Awaited<
  ReturnType<RepositoryApi['rest']['checks']['listForRef']>
>['data']['check_runs'][number];

async function listOurs({ rest, owner, repo }: RepositoryApi, { name, sha }: Named): Promise<ListedRun[]> {
  const { data } = await rest.checks.listForRef({ owner, repo, ref: sha, check_name: name, per_page: 100 });
  return data.check_runs.filter((run) => run.name === name && run.external_id === EXTERNAL_ID);
}

function toCheckRun({
  id,
  html_url: url,
  app,
  output,
}: Pick<ListedRun, 'id' | 'html_url' | 'app' | 'output'>): CheckRun {
  // Servers that only speak the protocol may leave it out.
  const { annotations_count: annotations = 0 } = { ...(output as Partial<typeof output> | null) };
  return { id, url: url ?? '', app: app?.slug ?? null, annotations };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
