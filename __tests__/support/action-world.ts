import { pullRequestEvent, pushEvent, scheduleEvent } from './events.ts';
import type { RepositoryEvent } from './events.ts';
import { startGitHub } from './github-double.ts';
import type { DoubleCheck, DoubleComment, DoubleRun, GitHubDouble } from './github-double.ts';
import { addCommits } from './github-history.ts';
import type { Loopback } from './loopback.ts';
import { startResults } from './results-double.ts';
import type { ResultsDouble } from './results-double.ts';
import { runStep } from './runner.ts';
import type { Step, StepOptions } from './runner.ts';
import { addUp, configOf, listSums, startModel } from './sums.ts';
import type { Answer } from './sums.ts';
import { createTempDir } from './temp-dir.ts';
import type { TempDir } from './temp-dir.ts';

/** A repository with two benchmarks, a model that minds its prompt, and GitHub around it. */
export type ActionWorld = AsyncDisposable & {
  readonly github: GitHubDouble;
  readonly results: ResultsDouble;
  readonly model: Loopback;
  readonly workspace: TempDir;
  readonly runner: TempDir;
  answer: Answer;
  /** The newest commit of the default branch. */
  main: string;
  readonly push: (options?: Options) => Promise<Seen>;
  readonly pullRequest: (options?: Options & { number?: number; fork?: boolean }) => Promise<Seen>;
  readonly schedule: () => Promise<Seen>;
  readonly run: (event: RepositoryEvent, options?: Options) => Promise<Seen>;
};

/** What a run came to, and copies of what is to be seen after it. */
export type Seen = Step & {
  /** How many requests the model was sent. */
  readonly asked: number;
  /** What was called of GitHub's API, in order. */
  readonly calls: readonly string[];
  /** The check that was made last. */
  readonly check: DoubleCheck | undefined;
  readonly comments: readonly DoubleComment[];
  /** The keys of the cache's entries. */
  readonly saved: readonly string[];
  /** The names of the run's artifacts, but for the baseline's. */
  readonly uploaded: readonly string[];
};

type Options = Partial<Omit<StepOptions, 'workspace' | 'runner' | 'event' | 'github' | 'results'>> & {
  readonly attempt?: number;
  /** The number of the run, where it is that of another job. */
  readonly runId?: number;
  readonly actor?: string;
  /** The runner's folder, where another job uses the world's at the same time. */
  readonly runner?: TempDir;
};

/** Begins the names of artifacts that hold a baseline. */
const KEPT = 'benchmark-baseline-';

/** The key that the model is asked with, and that it repeats where a request fails. */
export const KEY = 'sk-canary-Zk3jQ9xV7bT2mW8r';

/** A system prompt under which one answer in three is wrong. */
export const WORSE = 'Add up. WORSE\n';

/** The world's commits by their number, from 1. */
export function shaOf(number: number): string {
  return `c0ffee${String(number).padStart(34, '0')}`;
}

/** Begins the keys of answers that later runs need not ask for. */
const STORED = 'llm-bench-answers-';

/**
 * A world whose first commit is on the default branch; each push and each pull request adds its own. What one run is
 * answered the next asks again, unless it `remembers`.
 */
export async function createActionWorld(config = '', { remembers = false } = {}): Promise<ActionWorld> {
  const github = await startGitHub();
  const results = await startResults();
  const model = await startModel((...asked) => world.answer(...asked), `bad key ${KEY}`);
  const workspace = createTempDir({
    'llm-bench.yml': configOf(model, config),
    'benchmarks/support.yaml': listSums('support', '../prompts/support.md'),
    'benchmarks/sales.yaml': listSums('sales', '../prompts/sales.md'),
    'prompts/support.md': 'Add up.\n',
    'prompts/sales.md': 'Add up, please.\n',
    'README.md': 'Hello.\n',
  });
  const runner = createTempDir();
  let [newestRun, commits] = [100, 0];
  const addCommit = (...parents: string[]): string => {
    const sha = shaOf(++commits);
    addCommits(github, { [sha]: parents });
    return sha;
  };
  const world: ActionWorld = {
    github,
    results,
    model,
    workspace,
    runner,
    answer: addUp,
    main: addCommit(),
    push: async (options) => {
      const before = world.main;
      world.main = addCommit(before);
      return await world.run(pushEvent(before, world.main), options);
    },
    pullRequest: async ({ number = 7, fork = false, ...options } = {}) => {
      const base = world.main;
      const head = addCommit(base);
      const merge = addCommit(base, head);
      return await world.run(pullRequestEvent({ head, base, merge, number, fork }), options);
    },
    schedule: async () => await world.run(scheduleEvent(world.main)),
    run: async (event, { attempt, actor, runId = ++newestRun, runner: its = runner, ...options } = {}) => {
      results.scope = { own: event.ref, base: 'refs/heads/main' };
      // Artifacts are a run's own, over all its attempts.
      if (attempt === undefined) results.artifacts.clear();
      github.runs.set(runId, describeRun(event));
      listCaches(world);
      const [asked, called] = [model.received.length, github.calls.length];
      const step = await runStep({
        ...options,
        inputs: { 'openai-api-key': KEY, 'allowed-hosts': `openai=${model.host}`, ...options.inputs },
        event: {
          ...event,
          runId,
          ...(attempt !== undefined && { attempt }),
          ...(actor !== undefined && { actor }),
        },
        workspace,
        runner: its,
        github,
        results,
      });
      if (!remembers)
        for (const entry of results.entries.filter(({ key }) => key.startsWith(STORED)))
          results.entries.splice(results.entries.indexOf(entry), 1);
      listCaches(world);
      keepArtifacts(world, runId);
      return {
        ...step,
        asked: model.received.length - asked,
        calls: github.calls.slice(called),
        check: structuredClone(github.checks.at(-1)),
        comments: structuredClone(github.comments),
        saved: results.entries.map(({ key }) => key),
        uploaded: [...results.artifacts.keys()].filter((name) => !name.startsWith(KEPT)),
      };
    },
    [Symbol.asyncDispose]: async () => {
      for (const folder of [workspace, runner]) folder[Symbol.dispose]();
      await Promise.all([github, results, model].map((server) => server[Symbol.asyncDispose]()));
    },
  };
  return world;
}

/** The run of an event, as GitHub tells of it. */
function describeRun({ name, ref, sha, payload }: RepositoryEvent): DoubleRun {
  const { pull_request: pull } = payload as {
    pull_request?: { head: { sha: string; repo: { full_name: string } } };
  };
  return {
    event: name,
    head_branch: pull === undefined ? ref.replace('refs/heads/', '') : 'topic',
    head_sha: pull?.head.sha ?? sha,
    head_repository: { full_name: pull?.head.repo.full_name ?? 'o/r' },
  };
}

/** Makes GitHub keep a run's artifacts beyond the run. */
function keepArtifacts({ github, results }: ActionWorld, runId: number): void {
  const known = new Set(github.artifacts.map(({ workflow_run: { id }, name }) => `${id} ${name}`));
  for (const [name, archive] of results.artifacts) {
    if (known.has(`${runId} ${name}`)) continue;
    const isFork = github.runs.get(runId)?.head_repository?.full_name !== 'o/r';
    github.artifacts.push({
      ...{ id: github.artifacts.length + 1, name, size_in_bytes: archive.length, expired: false, archive },
      workflow_run: {
        id: runId,
        head_branch: github.runs.get(runId)?.head_branch ?? null,
        repository_id: 1,
        head_repository_id: isFork ? 2 : 1,
      },
    });
  }
}

/** Makes GitHub list what the cache holds. */
function listCaches({ github, results }: ActionWorld): void {
  github.caches.splice(
    0,
    Infinity,
    ...results.entries
      .filter(({ isDone }) => isDone)
      .map(({ key, ref, created }) => ({ key, ref, created_at: new Date(created * 1000).toISOString() })),
  );
}
