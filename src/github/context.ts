import { readFileSync } from 'node:fs';
import type { Environment } from '../domain/api-key.ts';
import { userError } from '../domain/problem.ts';

/** The pull request that a run is for. */
export type PullRequest = {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string | null;
};

/** Facts about the run as GitHub gives them: event, repository, commits. */
export type Context = {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that is checked out; for a pull request the merge commit. */
  readonly sha: string;
  /** The commit on which people see the check. */
  readonly checkSha: string;
  readonly ref: string;
  /** The branch that a pull request is for; null: there is none. */
  readonly baseRef: string | null;
  readonly defaultBranch: string | null;
  readonly isOnDefaultBranch: boolean;
  /** The workflow's file, the job in it, and the step in that: a matrix has many jobs of one name. */
  readonly workflow: string;
  readonly job: string;
  readonly step: string;
  readonly runId: number;
  /** Number of the run among those of the workflow. */
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly runUrl: string;
  /** The checkout's folder. */
  readonly workspace: string;
  readonly pullRequest: PullRequest | null;
  /** Number of the pull request that a merge queue's group adds last; null: there is none. */
  readonly queuedPullRequest: number | null;
  /** Commit before this one where the event names it: for a push and for a merge queue's group. */
  readonly before: string | null;
  /** Choices of whoever started a run by hand, where the workflow asks for them under our inputs' names. */
  readonly chosen: { readonly benchmark: string | null; readonly model: string | null };
  /** True for a pull request of a fork or of Dependabot: no secrets, and a token that only reads. */
  readonly isWithoutSecrets: boolean;
  /** True for a pull request of a fork, whose files anyone may have written. */
  readonly isOfFork: boolean;
};

/** Events in which only people who may write to the repository decide what is checked out, or that bring no secrets. */
const EVENTS: readonly string[] = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'create',
];
const NO_COMMIT = /^0*$/;

/** Reads the runner's `GITHUB_*` variables and the event's payload; events that cannot be trusted are a UserError. */
export function readContext(env: Environment): Context {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (!EVENTS.includes(event))
    throw userError(
      `the event \`${event}\` may run with secrets over files that anyone may have written; use \`pull_request\`: forks get a report there too, without secrets (allowed are ${EVENTS.join(', ')})`,
    );
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const sha = env['GITHUB_SHA'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  const runId = Number(env['GITHUB_RUN_ID'] ?? 0);
  const pullRequest = readPullRequest(payload, sha);
  const baseBranch = payload.text('pull_request', 'base', 'ref');
  // A schedule's payload may not name the branch; it only ever runs on the default one.
  const defaultBranch =
    payload.text('repository', 'default_branch') ??
    (event === 'schedule' ? ref.replace('refs/heads/', '') : null);
  return {
    event,
    owner,
    repo,
    sha,
    checkSha: pullRequest?.headSha ?? payload.text('merge_group', 'head_sha') ?? sha,
    ref,
    baseRef: baseBranch === null ? null : `refs/heads/${baseBranch}`,
    defaultBranch,
    isOnDefaultBranch: defaultBranch !== null && ref === `refs/heads/${defaultBranch}`,
    workflow: env['GITHUB_WORKFLOW_REF']?.split('@')[0] ?? env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    step: env['GITHUB_ACTION'] ?? '',
    runId,
    runNumber: Number(env['GITHUB_RUN_NUMBER'] ?? 0),
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    runUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${runId}`,
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    pullRequest,
    queuedPullRequest: readQueued(payload.text('merge_group', 'head_ref')),
    before: readBefore(payload, event),
    chosen: { benchmark: payload.text('inputs', 'benchmark'), model: payload.text('inputs', 'model') },
    isWithoutSecrets:
      pullRequest !== null && (isOfFork(payload) || env['GITHUB_ACTOR'] === 'dependabot[bot]'),
    isOfFork: pullRequest !== null && isOfFork(payload),
  };
}

/** Payload of an event; any part of it may be missing. */
class Payload {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  at(...keys: readonly string[]): unknown {
    return keys.reduce(
      (value: unknown, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key] // own property, just checked
          : undefined,
      this.#value,
    );
  }

  text(...keys: readonly string[]): string | null {
    const value = this.at(...keys);
    return typeof value === 'string' && value !== '' ? value : null;
  }
}

function readPayload(file: string | undefined): Payload {
  if (file === undefined) return new Payload({});
  try {
    return new Payload(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  } catch (cause) {
    throw userError(`GITHUB_EVENT_PATH cannot be read: ${String(cause)}`, undefined, { cause });
  }
}

function readPullRequest(payload: Payload, sha: string): PullRequest | null {
  const number = payload.at('pull_request', 'number');
  if (typeof number !== 'number') return null;
  return {
    number,
    headSha: payload.text('pull_request', 'head', 'sha') ?? sha,
    baseSha: payload.text('pull_request', 'base', 'sha'),
  };
}

/** Reads the number from the branch that GitHub makes for a group: `gh-readonly-queue/main/pr-7-<sha>`. */
function readQueued(ref: string | null): number | null {
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

/** Tells whether a pull request is of a fork; one that is gone (its repository is null) is a fork too. */
function isOfFork(payload: Payload): boolean {
  if (payload.at('pull_request', 'head', 'repo') === null) return true;
  const head = payload.text('pull_request', 'head', 'repo', 'full_name');
  const base =
    payload.text('pull_request', 'base', 'repo', 'full_name') ?? payload.text('repository', 'full_name');
  return head !== null && base !== null && head.toLowerCase() !== base.toLowerCase();
}

function readBefore(payload: Payload, event: string): string | null {
  const named =
    event === 'push'
      ? payload.text('before')
      : event === 'merge_group'
        ? payload.text('merge_group', 'base_sha')
        : null;
  return named === null || NO_COMMIT.test(named) ? null : named;
}
