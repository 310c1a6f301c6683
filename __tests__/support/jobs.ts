import { readInputs } from '../../src/github/inputs.ts';
import { Log } from '../../src/github/log.ts';
import { Publisher } from '../../src/github/publisher.ts';
import type { Publication } from '../../src/github/publisher.ts';
import { contextOfPullRequest } from './contexts.ts';
import { apiOf } from './github-api.ts';
import type { DoubleCheck, GitHubDouble } from './github-double.ts';

/** A job that uses the action: what its inputs are, what it comes to, and in which run. */
export type JobOptions = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly conclusion: 'success' | 'failure';
  readonly runId?: number;
  readonly runAttempt?: number;
};

/** A job under way: it opens its check, and ends with a verdict, or refused where the check is not its own. */
export type PlayedJob = { readonly open: () => Promise<void>; readonly finish: () => Promise<void> };

/** Starts a job on pull request 7, of the workflow's one job of that name. */
export function startJob(github: GitHubDouble, { inputs: given, conclusion, ...run }: JobOptions): PlayedJob {
  const env = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const inputs = readInputs(Object.fromEntries(env), { benchmark: null, model: null });
  const context = contextOfPullRequest({ workflow: 'ci.yml', job: 'benchmarks', ...run });
  const publisher = new Publisher(apiOf(github), context, inputs, new Log());
  let isOwn = true;
  const publish = async (overrides: Partial<Publication>): Promise<void> => {
    const words = `${conclusion} of ${JSON.stringify(given)}`;
    const publication = { title: words, markdown: `## ${words}`, hidden: '', annotations: [] };
    const shown = { comment: 'write', artifact: Promise.resolve(null) } as const;
    await publisher.publish({ ...publication, ...shown, conclusion, ...overrides });
  };
  return {
    open: async () => {
      isOwn = await publisher.open();
      if (!isOwn) await publish({ conclusion: 'failure', title: 'refused', markdown: '## refused' });
    },
    finish: async () => {
      if (isOwn) await publish({});
    },
  };
}

/** Every order in which jobs can open their checks and end, as the number of the job whose turn it is. */
export function listOrders(jobs: number): number[][] {
  const weave = (left: readonly number[]): number[][] => {
    const turns = [...new Set(left)];
    if (turns.length === 0) return [[]];
    return turns.flatMap((turn) => {
      const rest = left.toSpliced(left.indexOf(turn), 1);
      return weave(rest).map((order) => [turn, ...order]);
    });
  };
  return weave(Array.from({ length: 2 * jobs }, (_, index) => index % jobs));
}

/** The check that people see of each name, whichever GitHub takes: the one made last and the one that ended last. */
export function listShown({ checks }: GitHubDouble): DoubleCheck[] {
  const ended = checks.toSorted((a, b) => {
    const [first, second] = [a.completed_at ?? '', b.completed_at ?? ''];
    return first === second ? a.id - b.id : first < second ? -1 : 1;
  });
  const newest = [checks, ended].flatMap((list) => [
    ...new Map(list.map((check) => [check.name, check])).values(),
  ]);
  return [...new Set(newest)];
}
