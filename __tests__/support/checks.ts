import type { CheckOwner } from '../../src/github/check-owner.ts';
import { openCheck } from '../../src/github/check-run.ts';
import type { Annotation, CheckResult, CheckRun, OwnedCheck } from '../../src/github/check-run.ts';
import { apiOf } from './github-api.ts';
import type { GitHubDouble } from './github-double.ts';

/** The job that writes, in its first attempt at run 100, unless overridden. */
export function createOwner(overrides: Partial<CheckOwner> = {}): CheckOwner {
  return {
    subject: 'aaaaaaaaaaaa',
    place: 'eeeeeeeeeeee',
    job: 'bbbbbbbbbbbb',
    runId: 100,
    runAttempt: 1,
    writer: '01',
    ...overrides,
  };
}

/** Our check on a commit. */
export const NAMED: OwnedCheck = { name: 'LLM benchmarks', sha: 'abc', owner: createOwner() };

/** The run that a check leads to. */
export const RUN_URL = 'https://github.com/o/r/actions/runs/100';

/** What a check comes to when all is well. */
export const PASSED: CheckResult = {
  conclusion: 'success',
  title: 'Passed',
  summary: 'All of it.',
  annotations: [],
};

/** Opens our check, as another owner's and on another commit where that is said. */
export async function openOurs(
  github: GitHubDouble,
  owner: Partial<CheckOwner> = {},
  sha = NAMED.sha,
): Promise<CheckRun> {
  return await openCheck(apiOf(github), { ...NAMED, sha, owner: createOwner(owner) }, RUN_URL);
}

/** A note on a line, unless overridden. */
export function createNote(overrides: Partial<Annotation> = {}): Annotation {
  return {
    path: 'benchmarks/support.yaml',
    start_line: 3,
    end_line: 3,
    annotation_level: 'failure',
    title: 'order-1 fails now',
    message: 'before: passed, now: failed',
    ...overrides,
  };
}
