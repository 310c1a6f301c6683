import { closeAbandoned } from '../../src/action/close-abandoned.ts';
import type { AbandonedCheck } from '../../src/action/close-abandoned.ts';
import { openCheck } from '../../src/github/check-run.ts';
import { publishComment } from '../../src/github/comment.ts';
import { captureOutput } from './captured-output.ts';
import { RUN_URL } from './checks.ts';
import { pullRequestEvent } from './events.ts';
import { apiOf, pointApiAt } from './github-api.ts';
import type { GitHubDouble } from './github-double.ts';
import { eventEnv } from './runner.ts';
import { createTempDir } from './temp-dir.ts';

const NAME = 'LLM benchmarks';
const EVENT = pullRequestEvent({ head: 'head', base: 'base', merge: 'merge' });

/** What a cancelled main step leaves behind that has opened the first check. */
export const CANCELLED: AbandonedCheck = { checkId: 1, wasCancelled: true, conclusion: '', title: '' };

/** Runs the post step of pull request 7's run 100, and gives what it prints. */
export async function closeFor(
  github: GitHubDouble,
  abandoned: AbandonedCheck,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  using dir = createTempDir();
  const file = dir.write('event.json', JSON.stringify(EVENT.payload));
  pointApiAt(github);
  using output = captureOutput();
  await closeAbandoned(
    {
      ...eventEnv({ ...EVENT, runId: 100 }),
      GITHUB_EVENT_PATH: file,
      'INPUT_GITHUB-TOKEN': 'ghs_canarycanarycanary',
      ...env,
    },
    abandoned,
  );
  return output.read();
}

/** Opens the check as main does. */
export async function openFor(github: GitHubDouble): Promise<void> {
  await openCheck(apiOf(github), { name: NAME, sha: 'head' }, RUN_URL);
}

/** Comments as a run before did. */
export async function commentFor(github: GitHubDouble, runId: number): Promise<void> {
  const sticky = { pullRequest: 7, checkName: NAME, runId, runAttempt: 1, author: null, mayCreate: true };
  await publishComment(apiOf(github), sticky, 'earlier words');
}
