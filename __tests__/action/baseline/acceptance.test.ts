import { describe, expect, it } from 'vitest';
import { createAcceptance } from '../../../src/action/baseline/acceptance.ts';
import type { WasRun } from '../../../src/action/baseline/acceptance.ts';
import { renderMeasured } from '../../../src/action/baseline/merged-pull-request.ts';
import type { Cell } from '../../../src/domain/plan.ts';
import { closeCheck, openCheck } from '../../../src/github/check-run.ts';
import type { CheckResult } from '../../../src/github/check-run.ts';
import type { Context } from '../../../src/github/context.ts';
import { createOwner, PASSED, RUN_URL } from '../../support/checks.ts';
import { contextOf, contextOfPullRequest } from '../../support/contexts.ts';
import { dispatchEvent, pushEvent, scheduleEvent } from '../../support/events.ts';
import { apiOf } from '../../support/github-api.ts';
import { startGitHub } from '../../support/github-double.ts';
import type { GitHubDouble } from '../../support/github-double.ts';
import { addCommits, mergePullRequest } from '../../support/github-history.ts';
import { createCell } from '../../support/plans.ts';

const NAME = 'LLM benchmarks';
const CELL = createCell(['q1']);
/** There the history is GitHub's. */
const NO_CHECKOUT = '/dev/null';
const LOOKUP = 'repos/list-pull-requests-associated-with-commit';

/** What tells whether a cell is accepted, in a push to the default branch, unless told otherwise; nothing was run yet. */
function acceptance(
  github: GitHubDouble,
  context: Context,
  wasRun: WasRun = () => false,
): (cell: Cell) => Promise<boolean> {
  return createAcceptance(apiOf(github), { ...context, workspace: NO_CHECKOUT }, NAME, wasRun);
}

/** The push that made this commit the newest of the default branch. */
const push = (sha: string): Context => contextOf(pushEvent('before', sha));

/** Merges a pull request by this commit, whose check has measured these cells. */
async function merge(
  github: GitHubDouble,
  sha: string,
  cells: readonly Cell[],
  overrides: Partial<CheckResult> = {},
): Promise<void> {
  const api = apiOf(github);
  const head = `head-${sha}`;
  const { id } = await openCheck(api, { name: NAME, sha: head, owner: createOwner() }, RUN_URL);
  await closeCheck(api, id, { ...PASSED, summary: `All of it.\n${renderMeasured(cells)}`, ...overrides });
  mergePullRequest(github, 7, { sha, head });
}

/** How many commits were looked up. */
const lookups = ({ calls }: GitHubDouble): number => calls.filter((call) => call === LOOKUP).length;

describe('createAcceptance', () => {
  it('accepts what the check of the merged pull request has measured', async () => {
    await using github = await startGitHub();
    await merge(github, 'c1', [CELL]);
    expect(await acceptance(github, push('c1'))(CELL)).toBe(true);
    expect(github.invalid).toEqual([]);
  });

  it('accepts it also where that check failed: whoever merged knew', async () => {
    await using github = await startGitHub();
    await merge(github, 'c1', [CELL], { conclusion: 'failure' });
    expect(await acceptance(github, push('c1'))(CELL)).toBe(true);
  });

  it('accepts nothing of a check that was cancelled', async () => {
    await using github = await startGitHub();
    await merge(github, 'c1', [CELL], { conclusion: 'cancelled' });
    expect(await acceptance(github, push('c1'))(CELL)).toBe(false);
  });

  it('accepts no cell that is another by now', async () => {
    await using github = await startGitHub();
    await merge(github, 'c1', [CELL]);
    const isAccepted = acceptance(github, push('c1'));
    expect(await isAccepted({ ...CELL, fingerprint: 'other' })).toBe(false);
    expect(await isAccepted(createCell(['q1', 'q2']))).toBe(false);
  });

  it('accepts nothing where no pull request was merged', async () => {
    await using github = await startGitHub();
    addCommits(github, { c1: [] });
    expect(await acceptance(github, push('c1'))(CELL)).toBe(false);
  });

  it('accepts nothing of a pull request that another commit merged', async () => {
    await using github = await startGitHub();
    await merge(github, 'c1', [CELL]);
    github.pulls.set('c2', github.pulls.get('c1')!);
    expect(await acceptance(github, push('c2'))(CELL)).toBe(false);
  });

  it('accepts nothing where GitHub does not say', async () => {
    await using github = await startGitHub();
    await merge(github, 'c1', [CELL]);
    github.trouble = { forbidden: [LOOKUP, 'repos/list-commits'] };
    expect(await acceptance(github, push('c1'))(CELL)).toBe(false);
  });

  it('accepts nothing without a token', async () => {
    expect(await createAcceptance(null, push('c1'), NAME, () => false)(CELL)).toBe(false);
  });

  it.each([
    ['a pull request', contextOfPullRequest()],
    ['a schedule', contextOf(scheduleEvent('c1'))],
    ['a run by hand', contextOf(dispatchEvent('c1'))],
    ['a push to another branch', contextOf(pushEvent('c0', 'c1', 'refs/heads/topic'))],
  ])('accepts nothing in %s, and asks nothing', async (_what, context) => {
    await using github = await startGitHub();
    await merge(github, context.sha, [CELL]);
    const before = github.calls.length;
    expect(await acceptance(github, context)(CELL)).toBe(false);
    expect(github.calls).toHaveLength(before);
  });
});

describe('createAcceptance over the commits before a push', () => {
  const LINE = { c1: [], c2: ['c1', 'topic'], c3: ['c2'], c4: ['c3'], c5: ['c4'], topic: ['c1'] };

  it('accepts what an earlier push has merged that was never run', async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    await merge(github, 'c2', [CELL]);
    expect(await acceptance(github, push('c3'))(CELL)).toBe(true);
  });

  it('accepts nothing from before the last run of the cell', async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    await merge(github, 'c2', [CELL]);
    const wasRun: WasRun = (_cell, commit) => commit === 'c3';
    expect(await acceptance(github, push('c4'), wasRun)(CELL)).toBe(false);
    expect(lookups(github)).toBe(1);
  });

  it('looks at no more than four commits', async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    await merge(github, 'c1', [CELL]);
    expect(await acceptance(github, push('c5'))(CELL)).toBe(false);
    expect(lookups(github)).toBe(4);
  });

  it("looks at none of a pull request's own commits", async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    await merge(github, 'topic', [CELL]);
    expect(await acceptance(github, push('c3'))(CELL)).toBe(false);
  });

  it('looks each commit up once, however many cells ask', async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    const isAccepted = acceptance(github, push('c3'));
    for (const id of ['q1', 'q2', 'q3']) await isAccepted(createCell([id]));
    expect(lookups(github)).toBe(3);
    expect(github.calls.filter((call) => call === 'repos/list-commits')).toHaveLength(1);
  });

  it('looks at no earlier commit where the pushed one decides', async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    await merge(github, 'c3', [CELL]);
    await acceptance(github, push('c3'))(CELL);
    expect(github.calls).not.toContain('repos/list-commits');
  });
});
