import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { OpenAPIBackend } from 'openapi-backend';
import type { Context, Document } from 'openapi-backend';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';

/** A check run as GitHub keeps it. */
export type DoubleCheck = {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  status: string;
  conclusion: string | null;
  completed_at?: string;
  html_url: string;
  app: { slug: string };
  output: {
    title: string | null;
    summary: string | null;
    text: string | null;
    annotations_count?: number;
  };
  annotations: {
    path: string;
    start_line: number;
    annotation_level: string;
    title: string;
    message: string;
  }[];
};

/** A comment as GitHub keeps it. */
export type DoubleComment = {
  id: number;
  body: string;
  html_url: string;
  user: { login: string; type: string };
};

/** A label that somebody has set or taken off. */
export type DoubleLabeling = {
  event: 'labeled' | 'unlabeled';
  label: { name: string };
  actor: { login: string } | null;
  created_at: string;
};

/** A run of a workflow as GitHub keeps it. */
export type DoubleRun = {
  event: string;
  head_branch: string | null;
  head_sha: string;
  head_repository: { full_name: string } | null;
};

/** An artifact of a run as GitHub keeps it, and its archive. */
export type DoubleArtifact = {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
  workflow_run: { id: number; head_branch: string | null; repository_id: number; head_repository_id: number };
  archive: Buffer;
};

/** What the double is asked to do wrong. */
export type Trouble = {
  /** Operations that answer 403 as for a missing permission. */
  forbidden?: readonly string[];
  /** Gives the status of an answer in place of the right one, once for each call; null: the right one. */
  fail?: (
    operation: string,
    count: number,
  ) => {
    status: number;
    message?: string | undefined;
    headers?: Record<string, string>;
    done?: boolean;
  } | null;
  /** Operations that never answer. */
  silent?: readonly string[];
  /** Gives the milliseconds that a request, or an answer, is under way. */
  latency?: () => number;
  /** Operations that are done and never answer. */
  mute?: readonly string[];
};

/** GitHub's REST API on the loopback: validates every request against GitHub's own description, and keeps what it is told. */
export type GitHubDouble = Listening & {
  /** Every request, as the name of its operation. */
  readonly calls: string[];
  /** Requests that GitHub's description does not allow. */
  readonly invalid: string[];
  readonly checks: DoubleCheck[];
  readonly comments: DoubleComment[];
  readonly caches: { key: string; ref: string; created_at: string }[];
  /** Artifacts of all runs. */
  readonly artifacts: DoubleArtifact[];
  /** Runs by their id. */
  readonly runs: Map<number, DoubleRun>;
  /** Commits, each with its parents. */
  readonly commits: Map<string, { parents: string[]; at: string }>;
  readonly pulls: Map<string, object[]>;
  /** Files that every change is said to touch; null: nothing is said of them. */
  changed: readonly (string | readonly [from: string, to: string])[] | null;
  /** What was done with the labels of pull request 7, oldest first. */
  readonly labelings: DoubleLabeling[];
  /** Who writes with the token. */
  bot: string;
  /** Whose the token is; null: an app's, which may not ask. */
  login: string | null;
  trouble: Trouble;
};

const spec = JSON.parse(
  readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Document;
/** Where artifacts are downloaded from, elsewhere than from the API. */
const ARCHIVES = '/archives/';
const MAX_COMMENT = 65_536;
const MAX_SUMMARY_BYTES = 65_535;

type Answer = { status: number; body: unknown; headers?: Record<string, string> };

/** Starts the double for the repository `o/r`. */
export async function startGitHub(): Promise<GitHubDouble> {
  const checks: DoubleCheck[] = [];
  const comments: DoubleComment[] = [];
  const caches: GitHubDouble['caches'] = [];
  const artifacts: GitHubDouble['artifacts'] = [];
  const runs: GitHubDouble['runs'] = new Map();
  const commits: GitHubDouble['commits'] = new Map();
  const pulls: GitHubDouble['pulls'] = new Map();
  const labelings: DoubleLabeling[] = [];
  const calls: string[] = [];
  const invalid: string[] = [];
  const counts = new Map<string, number>();
  let nextId = 1;

  const query = ({ request: { query: asked } }: Context, name: string): string | undefined =>
    (asked as Record<string, string | undefined>)[name];
  const page = (items: readonly unknown[], context: Context): Answer => {
    const size = Number(query(context, 'per_page') ?? 30);
    const number = Number(query(context, 'page') ?? 1);
    const isLast = number * size >= items.length;
    const next = `<${double.url}${context.request.path}?per_page=${size}&page=${number + 1}>; rel="next"`;
    return {
      status: 200,
      body: items.slice((number - 1) * size, number * size),
      headers: isLast ? {} : { link: next },
    };
  };
  /** A commit and all that it can reach, newest first. */
  const ancestors = (sha: string): string[] => {
    const found = new Set([sha].filter((one) => commits.has(one)));
    for (const one of found)
      for (const parent of commits.get(one)?.parents ?? []) if (commits.has(parent)) found.add(parent);
    const dateOf = (one: string): number => Date.parse(commits.get(one)?.at ?? '');
    return [...found].sort((a, b) => dateOf(b) - dateOf(a));
  };
  const describeCommit = (sha: string): object => ({
    sha,
    commit: { committer: { date: commits.get(sha)?.at } },
    parents: (commits.get(sha)?.parents ?? []).map((parent) => ({ sha: parent })),
  });
  const putOutput = (
    check: DoubleCheck,
    body: { output?: { summary?: string; annotations?: DoubleCheck['annotations'] } },
  ): Answer | null => {
    const { output } = body;
    if (output === undefined) return null;
    if (Buffer.byteLength(output.summary ?? '') > MAX_SUMMARY_BYTES)
      return { status: 422, body: { message: 'summary exceeds a maximum bytesize of 65535' } };
    // GitHub replaces the whole output and appends annotations.
    check.output = { title: null, summary: null, text: null, ...output };
    check.annotations.push(...(output.annotations ?? []));
    check.output.annotations_count = check.annotations.length;
    return null;
  };

  const handlers: Record<string, (context: Context) => Answer> = {
    'checks/create': ({ request: { requestBody } }) => {
      const body = requestBody as DoubleCheck;
      const id = nextId++;
      const check: DoubleCheck = {
        ...body,
        id,
        conclusion: body.conclusion ?? null,
        html_url: `https://github.com/o/r/runs/${id}`,
        app: { slug: 'github-actions' },
        output: { title: null, summary: null, text: null },
        annotations: [],
      };
      const refused = putOutput(check, requestBody as object);
      if (refused !== null) return refused;
      checks.push(check);
      return { status: 201, body: check };
    },
    'checks/update': ({ request: { params, requestBody } }) => {
      const check = checks.find(({ id }) => id === Number(params['check_run_id']));
      if (check === undefined) return { status: 404, body: { message: 'Not Found' } };
      const { output: _output, ...body } = requestBody as DoubleCheck;
      const refused = putOutput(check, requestBody as object);
      if (refused !== null) return refused;
      Object.assign(check, body, body.status === 'in_progress' ? { conclusion: null } : {});
      return { status: 200, body: check };
    },
    'checks/list-for-ref': (context) => {
      const found = checks.filter(
        ({ head_sha, name }) =>
          head_sha === context.request.params['ref'] && name === (query(context, 'check_name') ?? name),
      );
      // GitHub takes one name for one check, and lists its newest.
      const listed = query(context, 'filter') === 'all' ? found : found.slice(-1);
      return { status: 200, body: { total_count: listed.length, check_runs: listed } };
    },
    'checks/list-annotations': ({ request: { params } }) => ({
      status: 200,
      body: checks.find(({ id }) => id === Number(params['check_run_id']))?.annotations ?? [],
    }),
    'issues/list-comments': (context) => page(comments, context),
    'issues/create-comment': ({ request: { requestBody } }) => {
      const { body } = requestBody as { body: string };
      if (body.length > MAX_COMMENT) return { status: 422, body: { message: 'Body is too long' } };
      const id = nextId++;
      const comment = {
        id,
        body,
        html_url: `https://github.com/o/r/pull/7#issuecomment-${id}`,
        user: { login: double.bot, type: 'Bot' },
      };
      comments.push(comment);
      return { status: 201, body: comment };
    },
    'issues/update-comment': ({ request: { params, requestBody } }) => {
      const comment = comments.find(({ id }) => id === Number(params['comment_id']));
      const { body } = requestBody as { body: string };
      if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
      if (body.length > MAX_COMMENT) return { status: 422, body: { message: 'Body is too long' } };
      comment.body = body;
      return { status: 200, body: comment };
    },
    'issues/delete-comment': ({ request: { params } }) => {
      const index = comments.findIndex(({ id }) => id === Number(params['comment_id']));
      if (index === -1) return { status: 404, body: { message: 'Not Found' } };
      comments.splice(index, 1);
      return { status: 204, body: null };
    },
    'issues/list-labels-on-issue': (context) => {
      const newest = new Map(labelings.map(({ label, event }) => [label.name, event]));
      const names = [...newest].flatMap(([name, event]) => (event === 'labeled' ? [{ name }] : []));
      return page(names, context);
    },
    'issues/list-events': (context) => page([{ event: 'referenced', actor: null }, ...labelings], context),
    'users/get-authenticated': () =>
      double.login === null
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : { status: 200, body: { login: double.login } },
    'actions/get-actions-cache-list': (context) => {
      const found = caches
        .filter(
          ({ key, ref }) =>
            key.startsWith(query(context, 'key') ?? '') && ref === (query(context, 'ref') ?? ref),
        )
        .sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
      return { status: 200, body: { total_count: found.length, actions_caches: found.slice(0, 100) } };
    },
    'actions/list-artifacts-for-repo': (context) => {
      const found = artifacts
        .filter(({ name }) => name === (query(context, 'name') ?? name))
        .map(({ archive: _archive, ...artifact }) => artifact);
      return { status: 200, body: { total_count: found.length, artifacts: found.toReversed() } };
    },
    'actions/download-artifact': ({ request: { params } }) => ({
      status: 302,
      body: null,
      headers: { location: `${double.url}${ARCHIVES}${String(params['artifact_id'])}` },
    }),
    'actions/get-workflow-run': ({ request: { params } }) => {
      const run = runs.get(Number(params['run_id']));
      return run === undefined
        ? { status: 404, body: { message: 'Not Found' } }
        : { status: 200, body: { id: Number(params['run_id']), ...run } };
    },
    'repos/list-commits': (context) =>
      page(ancestors(query(context, 'sha') ?? '').map(describeCommit), context),
    'repos/get-commit': ({ request: { params } }) => {
      const ref = String(params['ref']);
      if (!commits.has(ref)) return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
      return { status: 200, body: describeCommit(ref) };
    },
    'repos/compare-commits': ({ request }) => {
      // The router takes the points between the two for any characters.
      const [base = '', head = ''] = request.path.slice(request.path.lastIndexOf('/') + 1).split('...');
      const ofBase = new Set(ancestors(base));
      const shared = ancestors(head).find((sha) => ofBase.has(sha));
      const files = double.changed?.map((change) => {
        if (typeof change === 'string') return { filename: change };
        const [previous_filename, filename] = change;
        return { filename, previous_filename, status: 'renamed' };
      });
      return { status: 200, body: { merge_base_commit: describeCommit(shared ?? ''), files } };
    },
    'repos/list-pull-requests-associated-with-commit': ({ request: { params } }) => ({
      status: 200,
      body: pulls.get(String(params['commit_sha'])) ?? [],
    }),
  };

  const respond: Responder = (name, context) => {
    const { operation, validation, request } = context;
    if (name === 'validationFail') {
      invalid.push(`${operation.operationId ?? '?'}: ${JSON.stringify(validation.errors)}`);
      return { status: 422, body: { message: 'Validation Failed', errors: validation.errors } };
    }
    const handler = handlers[name];
    if (handler === undefined) {
      invalid.push(`no such route: ${request.method} ${request.path}`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    calls.push(name);
    const { forbidden = [], silent = [], mute = [], fail } = double.trouble;
    if (mute.includes(name)) handler(context);
    if (silent.includes(name) || mute.includes(name)) return null;
    if (forbidden.includes(name))
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    const failure = fail?.(name, count) ?? null;
    if (failure === null) return handler(context);
    // A server may fail after it has done what it was asked.
    if (failure.done === true) handler(context);
    const { status, message = 'Server Error', headers = {} } = failure;
    return { status, body: { message }, headers };
  };

  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url.startsWith(ARCHIVES)) {
      const found = artifacts.find(({ id }) => id === Number(url.slice(ARCHIVES.length)));
      response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/zip' });
      response.end(found?.archive);
      return;
    }
    void answer(respond, request, response, () => sleep(double.trouble.latency?.() ?? 0));
  });
  const double: GitHubDouble = {
    ...(await listen(server)),
    calls,
    invalid,
    checks,
    comments,
    caches,
    artifacts,
    runs,
    commits,
    pulls,
    changed: null,
    labelings,
    bot: 'github-actions[bot]',
    login: null,
    trouble: {},
  };
  return double;
}

/** Gives what a double answers to an operation, or to what the description does not allow; null: nothing, ever. */
type Responder = (name: string, context: Context) => Answer | null;

/** One for all doubles of a process: its validators take longer to make than a test to run. */
let backend: Promise<OpenAPIBackend> | undefined;

async function createBackend(): Promise<OpenAPIBackend> {
  const formats = { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) };
  const created = new OpenAPIBackend({ definition: spec, quick: true, strict: false, ajvOpts: { formats } });
  await created.init();
  const names = created.getOperations().map(({ operationId = '' }) => operationId);
  for (const name of [...names, 'validationFail', 'notFound'])
    created.register(name, (context, respond: Responder) => respond(name, context));
  return created;
}

async function answer(
  respond: Responder,
  request: IncomingMessage,
  response: ServerResponse,
  travel: () => Promise<unknown>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
  const asked = {
    method: request.method ?? '',
    path: decodeURIComponent(pathname),
    query: Object.fromEntries(searchParams),
    headers: request.headers as Record<string, string>,
    ...(text !== '' && { body: JSON.parse(text) as object }),
  };
  backend ??= createBackend();
  await travel();
  const result = (await (await backend).handleRequest(asked, respond)) as Answer | null;
  if (result === null) return;
  // The body is as it was when it was asked for.
  const said = JSON.stringify(result.body);
  await travel();
  response.writeHead(result.status, { 'content-type': 'application/json', ...result.headers });
  response.end(result.status === 204 ? undefined : said);
}
