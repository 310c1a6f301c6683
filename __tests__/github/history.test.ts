import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/github/context.ts';
import { isPushToDefault, listHistory } from '../../src/github/history.ts';
import type { FoundHistory } from '../../src/github/history.ts';
import { contextOf, contextOfPullRequest } from '../support/contexts.ts';
import { dispatchEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../support/events.ts';
import { createGitRepository } from '../support/git-repository.ts';
import type { GitRepository } from '../support/git-repository.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';
import { addCommits } from '../support/github-history.ts';
import { createTempDir } from '../support/temp-dir.ts';

const NO_COMMIT = '0'.repeat(40);

const list = (github: GitHubDouble, context: Context): Promise<FoundHistory> =>
  listHistory(apiOf(github), context);

/** The commits of a history. */
const commitsOf = ({ history }: FoundHistory): readonly string[] | undefined => history?.commits;

/** A repository in which `main` has gone on after a pull request was opened, and the merge of both is checked out. */
function createMerged(): {
  repository: GitRepository;
  old: string;
  base: string;
  head: string;
  merge: string;
} {
  const repository = createGitRepository();
  const old = repository.commitEmpty('old');
  repository.git('checkout', '-b', 'topic');
  const head = repository.commitEmpty('head');
  repository.git('checkout', 'main');
  const base = repository.commitEmpty('base');
  repository.git('checkout', '-b', 'merged');
  repository.git('merge', '--no-ff', 'topic');
  return { repository, old, base, head, merge: repository.head() };
}

/** What GitHub knows of such a repository. */
function tellGitHub(github: GitHubDouble, made: Omit<ReturnType<typeof createMerged>, 'repository'>): void {
  const { old, base, head, merge } = made;
  addCommits(github, { [old]: [], [head]: [old], [base]: [old], [merge]: [base, head] });
}

describe('listHistory of a pull request', () => {
  it('begins at the base-side parent of the merge that is checked out', async () => {
    await using github = await startGitHub();
    const { repository, ...commits } = createMerged();
    using _repository = repository;
    const context = contextOf(pullRequestEvent(commits), { workspace: repository.path });
    expect(commitsOf(await list(github, context))).toEqual([commits.base, commits.old]);
    expect(github.calls).toEqual([]);
  });

  it('begins there too where the checkout is shallow, and the parents are no commits of it', async () => {
    await using github = await startGitHub();
    const { repository, ...commits } = createMerged();
    using _repository = repository;
    using shallow = repository.cloneShallow();
    tellGitHub(github, commits);
    const context = contextOf(pullRequestEvent(commits), { workspace: shallow.path });
    expect(commitsOf(await list(github, context))).toEqual([commits.base, commits.old]);
    expect(github.calls).toEqual(['repos/list-commits']);
  });

  it('begins at the merge base where the head is checked out', async () => {
    await using github = await startGitHub();
    const { repository, ...commits } = createMerged();
    using _repository = repository;
    tellGitHub(github, commits);
    repository.git('checkout', 'topic');
    const context = contextOf(pullRequestEvent(commits), { workspace: repository.path });
    expect(commitsOf(await list(github, context))).toEqual([commits.old]);
    expect(github.calls).toEqual(['repos/compare-commits']);
  });

  it('begins at the merge base also where that head is a merge itself', async () => {
    await using github = await startGitHub();
    const { repository, ...commits } = createMerged();
    using _repository = repository;
    tellGitHub(github, commits);
    repository.git('checkout', 'topic');
    repository.git('merge', '--no-ff', 'main');
    const { base } = commits;
    const head = repository.head();
    addCommits(github, { [head]: [commits.head, base] });
    const context = contextOf(pullRequestEvent({ head, base, merge: 'm' }), { workspace: repository.path });
    expect(commitsOf(await list(github, context))?.[0]).toBe(base);
  });

  it('is read from GitHub where nothing is checked out', async () => {
    await using github = await startGitHub();
    using folder = createTempDir();
    addCommits(github, { old: [], head: ['old'], base: ['old'], merge: ['base', 'head'] });
    const found = await list(github, contextOfPullRequest({ workspace: folder.path }));
    expect(commitsOf(found)).toEqual(['base', 'old']);
    expect(github.calls).toEqual(['repos/list-commits']);
    expect(github.invalid).toEqual([]);
  });

  it('begins at the base also where its head has so many commits that it is not listed', async () => {
    await using github = await startGitHub();
    using folder = createTempDir();
    const line = Array.from({ length: 120 }, (_, index): [string, string[]] => [
      `h${index}`,
      [index === 0 ? 'old' : `h${index - 1}`],
    ]);
    addCommits(github, { old: [], base: ['old'], ...Object.fromEntries(line), merge: ['base', 'h119'] });
    // GitHub lists the newest first.
    for (const [sha, parents] of line) github.commits.set(sha, { parents, at: '2099-01-01T00:00:00Z' });
    github.commits.set('merge', { parents: ['base', 'h119'], at: '2099-01-02T00:00:00Z' });
    const found = await list(github, contextOfPullRequest({ workspace: folder.path }));
    expect(commitsOf(found)).toEqual(['base', 'old']);
    expect(github.calls).toEqual(['repos/list-commits', 'repos/list-commits']);
  });

  it('is none where only the head is known', async () => {
    await using github = await startGitHub();
    using folder = createTempDir();
    addCommits(github, { merge: ['head'] });
    const pullRequest = { number: 7, headSha: 'head', baseSha: null };
    const context = contextOfPullRequest({ workspace: folder.path, pullRequest });
    expect(await list(github, context)).toEqual({ history: null, problem: null });
  });
});

describe('listHistory of a push, a schedule or a run by hand', () => {
  const LINE = { c0: [], c1: ['c0'], c2: ['c1'] };

  it.each([
    ['at the commit before a push to the default branch', pushEvent('c1', 'c2'), ['c1', 'c0']],
    [
      'at the pushed commit itself on a branch',
      pushEvent('c1', 'c2', 'refs/heads/topic'),
      ['c2', 'c1', 'c0'],
    ],
    ['at the commit itself of a schedule', scheduleEvent('c2'), ['c2', 'c1', 'c0']],
    ['at the commit itself of a run by hand', dispatchEvent('c2'), ['c2', 'c1', 'c0']],
  ])('begins %s', async (_where, event, expected) => {
    await using github = await startGitHub();
    using folder = createTempDir();
    addCommits(github, LINE);
    expect(commitsOf(await list(github, contextOf(event, { workspace: folder.path })))).toEqual(expected);
  });

  it('is none where the push made the default branch', async () => {
    await using github = await startGitHub();
    addCommits(github, LINE);
    const found = await list(github, contextOf(pushEvent(NO_COMMIT, 'c2')));
    expect(found).toEqual({ history: null, problem: null });
  });

  it('tells when the nearest commit was made, as a date is written in records', async () => {
    await using github = await startGitHub();
    using folder = createTempDir();
    github.commits.set('c0', { parents: [], at: '2026-11-24T11:00:00+01:00' });
    const { history } = await list(github, contextOf(scheduleEvent('c0'), { workspace: folder.path }));
    expect(history?.at).toBe('2026-11-24T10:00:00.000Z');
  });
});

describe('listHistory in trouble', () => {
  it.each([
    [403, 'Resource not accessible by integration', true],
    [404, 'Not Found', true],
    [422, 'Odd', false],
  ])(
    'gives what GitHub says with a %i, and whether a permission is missing',
    async (status, words, isForbidden) => {
      await using github = await startGitHub();
      using folder = createTempDir();
      github.trouble = { fail: () => ({ status, message: words }) };
      const found = await list(github, contextOf(scheduleEvent('c0'), { workspace: folder.path }));
      expect(found).toEqual({ history: null, problem: { words, isForbidden } });
    },
  );
});

describe('isPushToDefault', () => {
  it.each([
    ['a push to the default branch', pushEvent('a', 'b'), true],
    ['a push to another branch', pushEvent('a', 'b', 'refs/heads/topic'), false],
    ['a schedule', scheduleEvent('a'), false],
    ['a pull request', pullRequestEvent({ head: 'h', base: 'b', merge: 'm' }), false],
  ])('is right of %s', (_what, event, expected) => {
    expect(isPushToDefault(contextOf(event))).toBe(expected);
  });
});
