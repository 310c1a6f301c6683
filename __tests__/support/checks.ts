import { openCheck } from '../../src/github/check-run.ts';
import type { Annotation, CheckResult, CheckRun } from '../../src/github/check-run.ts';
import { apiOf } from './github-api.ts';
import type { GitHubDouble } from './github-double.ts';

/** Our check on a commit. */
export const NAMED = { name: 'LLM benchmarks', sha: 'abc' };

/** The run that a check leads to. */
export const RUN_URL = 'https://github.com/o/r/actions/runs/100';

/** What a check comes to when all is well. */
export const PASSED: CheckResult = {
  conclusion: 'success',
  title: 'Passed',
  summary: 'All of it.',
  annotations: [],
};

/** Opens our check. */
export async function openOurs(github: GitHubDouble): Promise<CheckRun> {
  return await openCheck(apiOf(github), NAMED, RUN_URL);
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
