import { startGitHub } from './github-double.ts';
import type { GitHubDouble } from './github-double.ts';
import { sendJson, startLoopback } from './loopback.ts';
import type { Loopback } from './loopback.ts';
import { openAiProtocol } from './protocols.ts';
import { startResults } from './results-double.ts';
import type { ResultsDouble } from './results-double.ts';
import { runStep } from './runner.ts';
import type { RunnerEvent, Step, StepOptions } from './runner.ts';
import { createTempDir } from './temp-dir.ts';
import type { TempDir } from './temp-dir.ts';

/** A repository with two benchmarks, a model that minds its prompt, and GitHub around it. */
export type ActionWorld = AsyncDisposable & {
  readonly github: GitHubDouble;
  readonly results: ResultsDouble;
  readonly model: Loopback;
  readonly workspace: TempDir;
  readonly runner: TempDir;
  /** Gives the model's answer to a question under a system prompt. */
  answer: (system: string, question: string) => string | { status: number };
  readonly push: (options?: Options) => Promise<Step>;
  readonly pullRequest: (options?: Options & { number?: number; fork?: boolean }) => Promise<Step>;
  readonly run: (event: Omit<RunnerEvent, 'runId'>, options?: Options) => Promise<Step>;
};

type Options = Partial<Omit<StepOptions, 'workspace' | 'runner' | 'event' | 'github' | 'results'>> & {
  readonly attempt?: number;
  readonly actor?: string;
};

export const KEY = 'sk-canary-Zk3jQ9xV7bT2mW8r';
const REPOSITORY = { full_name: 'o/r', default_branch: 'main' };
const QUESTIONS = 60;

/** Gives a benchmark file of sixty sums under a system prompt in a file of its own. */
function benchmark(name: string): string {
  const cases = Array.from(
    { length: QUESTIONS },
    (_, index) => `  - { id: ${name}-${index}, input: "${index} + 1 =", expected: "${index + 1}" }`,
  );
  return `name: ${name}\nsystem_prompt_file: ../prompts/${name}.md\nevaluators: [exact_match]\ntest_cases:\n${cases.join('\n')}\n`;
}

/** The right answer, or a wrong one where the prompt asks for it by `WORSE` (one case in three). */
function addUp(system: string, question: string): string {
  const number = Number(/\d+/.exec(question)?.[0]);
  return String(system.includes('WORSE') && number % 3 === 0 ? 'no idea' : number + 1);
}

/** Builds the world; its first commit is c0…, each run moves it on. */
export async function createWorld(config = ''): Promise<ActionWorld> {
  const github = await startGitHub();
  const results = await startResults();
  const world = { answer: addUp as ActionWorld['answer'] };
  const model = await startLoopback(({ body }, response) => {
    const messages = body['messages'] as { role: string; content: string }[];
    const system = messages.find(({ role }) => role === 'system')?.content ?? '';
    const answer = world.answer(system, messages.at(-1)?.content ?? '');
    if (typeof answer === 'string') sendJson(response, openAiProtocol.answer(answer));
    else sendJson(response, openAiProtocol.error(`bad key ${KEY}`), answer.status);
  });
  const workspace = createTempDir({
    'llm-bench.yml': `models:\n  - { id: gpt, provider: openai, model: gpt-4, base_url: "${model.url}/v1" }\nconcurrency: 20\n${config}`,
    'benchmarks/support.yaml': benchmark('support'),
    'benchmarks/sales.yaml': benchmark('sales'),
    'prompts/support.md': 'Add up.\n',
    'prompts/sales.md': 'Add up, please.\n',
    'README.md': 'Hello.\n',
  });
  const runner = createTempDir();
  let [runId, commit] = [100, 0];
  const shaOf = (number: number): string => `c0ffee${String(number).padStart(34, '0')}`;
  const addCommit = (parents: string[]): string => {
    commit += 1;
    const sha = shaOf(commit);
    github.commits.set(sha, { parents, at: new Date().toISOString() });
    return sha;
  };
  let main = addCommit([]);
  const listCaches = (): void => {
    github.caches.splice(
      0,
      Infinity,
      ...results.entries
        .filter(({ isDone }) => isDone)
        .map(({ key, ref, created }) => ({ key, ref, created_at: new Date(created * 1000).toISOString() })),
    );
  };
  const run = async (event: Omit<RunnerEvent, 'runId'>, options: Options = {}): Promise<Step> => {
    runId += 1;
    results.scope = { own: event.ref, base: 'refs/heads/main' };
    const { inputs, attempt, actor, ...rest } = options;
    // Artifacts are a run's own, over all its attempts.
    if (attempt === undefined) results.artifacts.clear();
    listCaches();
    const step = await runStep({
      ...rest,
      inputs: { 'openai-api-key': KEY, 'allowed-hosts': model.host, ...inputs },
      event: {
        ...event,
        runId,
        ...(attempt !== undefined && { attempt }),
        ...(actor !== undefined && { actor }),
      },
      workspace,
      runner,
      github,
      results,
    });
    listCaches();
    return step;
  };
  const push = async (options?: Options): Promise<Step> => {
    const before = main;
    main = addCommit([before]);
    const payload = { before, after: main, repository: REPOSITORY };
    return await run({ name: 'push', ref: 'refs/heads/main', sha: main, payload }, options);
  };
  const pullRequest: ActionWorld['pullRequest'] = async ({ number = 7, fork = false, ...options } = {}) => {
    const head = addCommit([main]);
    const merge = addCommit([main, head]);
    const payload = {
      number,
      pull_request: {
        number,
        head: { sha: head, repo: { full_name: fork ? 'stranger/r' : 'o/r' } },
        base: { sha: main, ref: 'main', repo: { full_name: 'o/r' } },
      },
      repository: REPOSITORY,
    };
    return await run(
      { name: 'pull_request', ref: `refs/pull/${number}/merge`, sha: merge, payload },
      options,
    );
  };
  return {
    github,
    results,
    model,
    workspace,
    runner,
    get answer() {
      return world.answer;
    },
    set answer(answer) {
      world.answer = answer;
    },
    push,
    pullRequest,
    run,
    [Symbol.asyncDispose]: async () => {
      for (const folder of [workspace, runner]) folder[Symbol.dispose]();
      await Promise.all([github, results, model].map((server) => server[Symbol.asyncDispose]()));
    },
  };
}
