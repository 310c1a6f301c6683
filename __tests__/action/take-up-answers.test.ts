import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { uploadAnswers } from '../../src/action/results-artifact.ts';
import { takeUpAnswers } from '../../src/action/take-up-answers.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { Log } from '../../src/github/log.ts';
import { Journal } from '../../src/records/journal.ts';
import { contextOfPullRequest } from '../support/contexts.ts';
import { createCell } from '../support/plans.ts';
import { startResults } from '../support/results-double.ts';
import { servicesEnv } from '../support/runner.ts';
import { createTempDir } from '../support/temp-dir.ts';

const VERSION = '0.1.0';
const CELL = createCell(['q1', 'q2']);
const LEFT = { index: 3, total: 16 };

type Left = { readonly cell: Cell; readonly count: number; readonly output: string };

/** How many answers a second attempt takes up, where the first at shard 3/16 left some: one to `q1` unless given. */
async function takeUp(
  shard: typeof LEFT,
  {
    cell = CELL,
    runAttempt = 2,
    left = { cell: CELL, count: 1, output: '42' },
  }: { readonly cell?: Cell; readonly runAttempt?: number; readonly left?: Left } = {},
): Promise<number> {
  await using results = await startResults();
  using temporary = createTempDir();
  using dir = createTempDir();
  const site = { folder: dir.path, toolVersion: VERSION, startedAt: new Date(), onFailure: () => undefined };
  const journal = new Journal({ cells: [left.cell] }, { ...site, earlier: 'leave' });
  const outcome = { passed: true, scores: {}, latency_ms: 1, error: null, output: left.output };
  for (const planned of left.cell.cases.slice(0, left.count))
    journal.keep({ cell: left.cell, planned, trial: 1 }, outcome);
  journal.close();
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temporary.path, ...servicesEnv(results) };
  const launcher = path.join(import.meta.dirname, '../support/worker-launcher.ts');
  const uploaded = await uploadAnswers(
    journal.file,
    dir.path,
    { runAttempt: 1, shard: LEFT },
    { env, launcher },
  );
  expect(uploaded).toEqual({ status: 'uploaded', name: 'benchmark-answers-3-of-16' });
  const job = {
    site: { env, workerLauncher: launcher, version: VERSION, signal: new AbortController().signal },
    context: { ...contextOfPullRequest(), runAttempt },
    log: new Log(),
  };
  const folder = await takeUpAnswers(job, shard, { cells: [cell] });
  if (folder === null) return 0;
  expect(path.dirname(folder)).toBe(temporary.path);
  return new Journal({ cells: [cell] }, { ...site, folder, earlier: 'resume' }).found;
}

describe('takeUpAnswers', { timeout: 60_000 }, () => {
  it('takes up what an earlier attempt at the shard has left', async () => {
    expect(await takeUp(LEFT)).toBe(1);
  });

  it('takes up what is as large as the answers of a large run', async () => {
    const cell = createCell(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10']);
    const output = 'x'.repeat(10 * 1024 * 1024);
    expect(await takeUp(LEFT, { cell, left: { cell, count: 10, output } })).toBe(10);
  });

  it('takes up nothing of another shard', async () => {
    expect(await takeUp({ index: 4, total: 16 })).toBe(0);
  });

  it('takes up nothing of other cases', async () => {
    expect(await takeUp(LEFT, { cell: createCell(['q1', 'q3']) })).toBe(0);
  });

  it('looks for nothing in a first attempt', async () => {
    expect(await takeUp(LEFT, { runAttempt: 1 })).toBe(0);
  });
});
