import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBatches } from '../../src/action/batches.ts';
import type { Job } from '../../src/action/job.ts';
import { uploadLeftBatches } from '../../src/action/upload-left-batches.ts';
import { sha256 } from '../../src/domain/digest.ts';
import { createZip } from '../support/archives.ts';
import { contextOfPullRequest } from '../support/contexts.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';
import { startResults } from '../support/results-double.ts';
import type { ResultsDouble } from '../support/results-double.ts';
import { servicesEnv } from '../support/runner.ts';
import { createTempDir } from '../support/temp-dir.ts';

const launcher = path.join(import.meta.dirname, '../support/worker-launcher.ts');
const PLACE = 'https://api.openai.com/v1';
const OF = { place: PLACE, model: 'm' };

/** A job with `mode: batch`, as far as its batches are concerned. */
function createJob(
  github: GitHubDouble,
  results: ResultsDouble,
  temporary: string,
  { runAttempt = 1, mode = 'batch', isOnDefaultBranch = true } = {},
): Job {
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temporary, ...servicesEnv(results) };
  const job = {
    site: { env, workerLauncher: launcher, version: '0.1.0', signal: new AbortController().signal },
    context: { ...contextOfPullRequest(), runAttempt, defaultBranch: 'main', isOnDefaultBranch },
    inputs: { mode, checkName: 'LLM benchmarks', matrix: '' },
    api: apiOf(github),
    log: { warning: (text: string) => Promise.reject(new Error(text)), info: () => undefined },
    publisher: { remember: () => undefined },
  };
  return job as unknown as Job; // the parts that are touched
}

/** Moves what this run has uploaded to where GitHub keeps the artifacts of all runs. */
function keep(github: GitHubDouble, results: ResultsDouble): void {
  for (const [name, archive] of results.artifacts)
    github.artifacts.push({
      ...{ id: github.artifacts.length + 1, name, size_in_bytes: archive.length, expired: false, archive },
      workflow_run: { id: 101, head_branch: 'main', repository_id: 1, head_repository_id: 1 },
    });
  results.artifacts.clear();
}

const LINES = [
  { mark: 'm1', ...OF, at: new Date().toISOString(), total: 2, custom_ids: ['a-1', 'b-1'] },
  { mark: 'm1', id: 'batch_1' },
].map((line) => `${JSON.stringify({ schema: 'llm-bench/batches/2', ...line })}\n`);
const ARCHIVE = createZip([['batches.jsonl', LINES.join('')]]);
/** The name of the artifact of jobs with the usual check. */
const NAME = `benchmark-batches-${sha256('LLM benchmarks\n').slice(0, 12)}`;

describe('openBatches', { timeout: 60_000 }, () => {
  it('leaves what goes on to the next run of the default branch, and only once', async () => {
    await using github = await startGitHub();
    await using results = await startResults();
    using dir = createTempDir();
    const job = createJob(github, results, dir.path);
    const first = await openBatches(job);
    const { notes } = first!.site;
    notes.submitted(notes.begin({ mark: 'm1', ...OF, customIds: ['a-1', 'b-1'] }), 'batch_1');
    // As the post step does it where the first one was ended.
    await uploadLeftBatches(job.site.env, { file: notes.file, artifact: NAME }, launcher);
    keep(github, results);
    const elsewhere = createJob(github, results, dir.path, { isOnDefaultBranch: false });
    expect((await openBatches(elsewhere))!.site.notes.list(OF)).toEqual([]);
    const second = await openBatches(createJob(github, results, dir.path));
    expect(second!.site.notes.list(OF)).toMatchObject([{ id: 'batch_1', customIds: ['a-1', 'b-1'] }]);
    const [taken] = second!.site.notes.list(OF);
    second!.site.notes.settle(taken!, ['a-1', 'b-1']);
    await second!.close();
    expect(existsSync(second!.site.notes.file)).toBe(false);
    keep(github, results);
    const third = await openBatches(createJob(github, results, dir.path));
    expect(third!.site.notes.list(OF)).toEqual([]);
  });

  it('takes up what an earlier attempt has left', async () => {
    await using github = await startGitHub();
    await using results = await startResults();
    using dir = createTempDir();
    results.artifacts.set(NAME, ARCHIVE);
    const again = await openBatches(createJob(github, results, dir.path, { runAttempt: 2 }));
    expect(again!.site.notes.list(OF)).toMatchObject([{ id: 'batch_1' }]);
    expect(again!.site.notes.renderLeft()).toBe(LINES.join(''));
  });

  it('believes no notes of another branch or a fork, and opens none in another mode', async () => {
    await using github = await startGitHub();
    await using results = await startResults();
    using dir = createTempDir();
    const of = { id: 101, head_branch: 'main', repository_id: 1, head_repository_id: 1 };
    const odd = createZip([['batches.jsonl', '{"mark": 1}\nodd\n']]);
    const add = (archive: Buffer, run: Partial<typeof of>): void =>
      void github.artifacts.push({
        ...{ id: github.artifacts.length + 1, name: NAME, expired: false, archive },
        ...{ size_in_bytes: archive.length, workflow_run: { ...of, ...run } },
      });
    add(odd, {});
    add(ARCHIVE, { head_branch: 'topic' });
    add(ARCHIVE, { head_repository_id: 2 });
    const next = await openBatches(createJob(github, results, dir.path));
    expect(next!.site.notes.list(OF)).toEqual([]);
    expect(await openBatches(createJob(github, results, dir.path, { mode: 'run' }))).toBeNull();
  });
});
