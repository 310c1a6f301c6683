import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { captureOutput } from '../support/captured-output.ts';
import { useCommandFiles } from '../support/command-files.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';
import { listOrders, listShown, startJob } from '../support/jobs.ts';
import type { JobOptions } from '../support/jobs.ts';

useCommandFiles();
let github: GitHubDouble;
beforeAll(async () => void (github = await startGitHub()));
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(clear);

function clear(): void {
  for (const list of [github.checks, github.comments]) list.splice(0);
}

/** Runs jobs of one run in this order, and gives what they print. */
async function play(jobs: readonly JobOptions[], order: readonly number[]): Promise<string> {
  using output = captureOutput();
  clear();
  const turns = jobs.map((job) => {
    const { open, finish } = startJob(github, job);
    return [open, finish];
  });
  for (const index of order) await turns[index]?.shift()?.();
  return output.read();
}

const isGreen = (): boolean => listShown(github).every(({ conclusion }) => conclusion === 'success');
const TOLD_APART: Record<string, (job: number) => Record<string, string>> = {
  'a model each': (job) => ({ model: `m${job}` }),
  'a model each, and one check-name': (job) => ({ model: `m${job}`, 'check-name': 'Answers' }),
  'a check-name each': (job) => ({ 'check-name': `Answers ${job}` }),
};
const NOT_TOLD_APART: typeof TOLD_APART = {
  'the matrix alone': (job) => ({ matrix: `{"prompt":"p${job}"}` }),
  'a config each': (job) => ({ config: `c${job}.yml` }),
  'a folder each': (job) => ({ 'working-directory': `services/${job}` }),
  nothing: () => ({}),
};
const ALL = { ...TOLD_APART, ...NOT_TOLD_APART };
/** Jobs of one run, one of which comes to a red verdict. */
const jobsOf = (inputs: (job: number) => Record<string, string>, count: number, red: number): JobOptions[] =>
  Array.from({ length: count }, (_, job) => ({
    inputs: inputs(job),
    conclusion: job === red ? 'failure' : 'success',
  }));

describe('jobs of one run', { timeout: 60_000 }, () => {
  it.each(Object.entries(ALL))(
    'never end green with a red one among them, told apart by %s, in any of 12 orders',
    async (_by, inputs) => {
      const green: unknown[] = [];
      for (const red of [0, 1])
        for (const order of listOrders(2)) {
          await play(jobsOf(inputs, 2, red), order);
          if (isGreen()) green.push({ red, order });
        }
      expect(green).toEqual([]);
      expect(github.invalid).toEqual([]);
    },
  );

  it.each(['a model each', 'the matrix alone', 'nothing'])(
    'nor do three of them in any order, told apart by %s',
    async (by) => {
      const jobs = jobsOf(ALL[by] ?? (() => ({})), 3, 0);
      const green: unknown[] = [];
      // The two green ones may be exchanged.
      for (const order of listOrders(3).filter((one) => one.indexOf(1) < one.indexOf(2))) {
        await play(jobs, order);
        if (isGreen()) green.push(order);
      }
      expect(green).toEqual([]);
    },
  );

  it.each(Object.entries(TOLD_APART))(
    'have a check and a comment each, told apart by %s',
    async (_by, inputs) => {
      for (const order of listOrders(2)) {
        const out = await play(jobsOf(inputs, 2, 0), order);
        expect(github.checks.map(({ conclusion }) => conclusion).sort()).toEqual(['failure', 'success']);
        expect(github.comments.map(({ body }) => /## (\w+)/.exec(body)?.[1]).sort()).toEqual([
          'failure',
          'success',
        ]);
        expect(out).toBe('');
      }
    },
  );

  it.each(Object.entries(TOLD_APART))(
    'replace their own when they are run again, told apart by %s',
    async (_by, inputs) => {
      const again = jobsOf(inputs, 2, -1).map((job) => ({ ...job, runAttempt: 2 }));
      await play([...jobsOf(inputs, 2, 0), ...again], [0, 0, 1, 1, 2, 3, 2, 3]);
      expect(github.checks).toHaveLength(2);
      expect(github.comments).toHaveLength(2);
      expect(isGreen()).toBe(true);
    },
  );

  it.each(Object.entries(NOT_TOLD_APART))(
    'write over nothing of each other, told apart by %s',
    async (_by, inputs) => {
      for (const order of listOrders(2)) {
        await play(jobsOf(inputs, 2, 1), order);
        expect(github.checks.map(({ name }) => name)).toEqual(['LLM benchmarks', 'LLM benchmarks']);
        expect(github.comments.length).toBeLessThan(2);
      }
    },
  );

  it('are refused though they open their checks at once', async () => {
    using _output = captureOutput();
    const jobs = jobsOf(TOLD_APART['a check-name each'] ?? (() => ({})), 2, 0).map((job) =>
      startJob(github, { ...job, inputs: {} }),
    );
    await Promise.all(jobs.map(({ open }) => open()));
    expect(github.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
  });

  it('say that the check fails because another job writes it, and name the input', async () => {
    const out = await play(
      jobsOf(() => ({}), 2, -1),
      [0, 1, 1, 0],
    );
    expect(github.checks[0]!.output.title).toBe(
      '🔴 another job writes the check `LLM benchmarks` of this commit too: give each job a `check-name` of its own',
    );
    expect(github.checks[0]!.output.summary).toContain('## success of {}');
    expect(out).toContain('::warning::another job writes the check');
  });

  it('are refused again where only one of two that nothing tells apart is run again', async () => {
    const jobs = jobsOf(() => ({}), 2, 0);
    await play([...jobs, { inputs: {}, conclusion: 'success', runAttempt: 2 }], [0, 0, 1, 2, 2]);
    expect(isGreen()).toBe(false);
  });
});

describe('runs on one commit', () => {
  const red: JobOptions = { inputs: {}, conclusion: 'failure' };
  const later = { conclusion: 'success', runId: 101 } as const;

  it('replace what an earlier run of the same job said', async () => {
    await play([red, { ...later, inputs: {} }], [0, 0, 1, 1]);
    expect(github.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(github.comments).toHaveLength(1);
  });

  it('leave the check of the whole alone where they run a part', async () => {
    await play([red, { ...later, inputs: { benchmark: 'billing' } }], [0, 0, 1, 1]);
    expect(github.checks).toMatchObject([
      { name: 'LLM benchmarks', conclusion: 'failure' },
      { name: 'LLM benchmarks (billing)', conclusion: 'success' },
    ]);
  });

  it('leave the check of a newer run alone, which is still under way or has ended', async () => {
    for (const order of [
      [0, 1, 0, 1],
      [0, 1, 1, 0],
    ]) {
      await play(
        [
          { ...red, conclusion: 'success' },
          { ...red, runId: 101 },
        ],
        order,
      );
      expect(github.checks).toMatchObject([{ conclusion: 'failure' }]);
    }
  });

  it('leave the check of another config alone', async () => {
    await play([red, { ...later, inputs: { config: 'other.yml' } }], [0, 0, 1, 1]);
    expect(isGreen()).toBe(false);
  });
});
