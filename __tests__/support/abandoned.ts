import { closeAbandoned } from '../../src/action/close-abandoned.ts';
import type { AbandonedCheck } from '../../src/action/close-abandoned.ts';
import { describeOwner } from '../../src/github/check-owner.ts';
import type { CheckOwner } from '../../src/github/check-owner.ts';
import { openCheck } from '../../src/github/check-run.ts';
import { publishComment } from '../../src/github/comment.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { captureOutput } from './captured-output.ts';
import { RUN_URL } from './checks.ts';
import { contextOf } from './contexts.ts';
import { pullRequestEvent } from './events.ts';
import { apiOf, pointApiAt } from './github-api.ts';
import type { GitHubDouble } from './github-double.ts';
import { eventEnv } from './runner.ts';
import { createTempDir } from './temp-dir.ts';

const NAME = 'LLM benchmarks';
const EVENT = pullRequestEvent({ head: 'head', base: 'base', merge: 'merge' });
/** The job that runs, as its main step knows it. */
const OWNER = describeOwner(contextOf(EVENT), readInputs({}, { benchmark: null, model: null }), '01');

/** What a cancelled main step leaves behind that has opened the first check. */
export const CANCELLED: AbandonedCheck = {
  checkId: 1,
  isClosed: false,
  writer: OWNER.writer,
  wasCancelled: true,
  conclusion: '',
  title: '',
};

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

/** Opens the check as main does, of a later run where that is said. */
export async function openFor(github: GitHubDouble, owner: Partial<CheckOwner> = {}): Promise<void> {
  await openCheck(apiOf(github), { name: NAME, sha: 'head', owner: { ...OWNER, ...owner } }, RUN_URL);
}

/** Comments as a run before did. */
export async function commentFor(github: GitHubDouble, runId: number): Promise<void> {
  const sticky = { pullRequest: 7, checkName: NAME, author: null, mayCreate: true };
  await publishComment(apiOf(github), { ...sticky, owner: { ...OWNER, runId } }, 'earlier words');
}
