import { describe, expect, it } from 'vitest';
import { listCommits } from '../../src/github/commits.ts';
import type { ListedCommit } from '../../src/github/commits.ts';
import { contextOfPullRequest } from '../support/contexts.ts';
import { createGitRepository } from '../support/git-repository.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';
import { addCommits } from '../support/github-history.ts';
import { createTempDir } from '../support/temp-dir.ts';

const list = (github: GitHubDouble, workspace: string, from: string): Promise<ListedCommit[]> =>
  listCommits(apiOf(github), contextOfPullRequest({ workspace }), from);

describe('listCommits', () => {
  it('reads them from a whole checkout, and asks GitHub nothing', async () => {
    await using github = await startGitHub();
    using repository = createGitRepository();
    const [first, second] = [repository.commitEmpty('first'), repository.commitEmpty('second')];
    expect(await list(github, repository.path, second)).toMatchObject([
      { sha: second, parents: [first] },
      { sha: first, parents: [] },
    ]);
    expect(github.calls).toEqual([]);
  });

  it('gives both parents of a merge', async () => {
    await using github = await startGitHub();
    using repository = createGitRepository();
    const base = repository.commitEmpty('base');
    repository.git('checkout', '-b', 'topic');
    const head = repository.commitEmpty('head');
    repository.git('checkout', 'main');
    repository.git('merge', '--no-ff', 'topic');
    const merge = repository.head();
    expect((await list(github, repository.path, merge))[0]?.parents).toEqual([base, head]);
  });

  it('gives dates that can be read', async () => {
    await using github = await startGitHub();
    using repository = createGitRepository();
    const [commit] = await list(github, repository.path, repository.commitEmpty('first'));
    expect(new Date(commit?.date ?? '').getTime()).not.toBeNaN();
  });

  it('gives a hundred, the newest', async () => {
    await using github = await startGitHub();
    addCommits(github, lineOf(120));
    using folder = createTempDir();
    expect(await list(github, folder.path, 'c119')).toHaveLength(100);
  });

  it('asks GitHub where the checkout is shallow', async () => {
    await using github = await startGitHub();
    using repository = createGitRepository();
    const [first, second] = [repository.commitEmpty('first'), repository.commitEmpty('second')];
    using shallow = repository.cloneShallow();
    addCommits(github, { [first]: [], [second]: [first] });
    expect((await list(github, shallow.path, second)).map(({ sha }) => sha)).toEqual([second, first]);
    expect(github.calls).toEqual(['repos/list-commits']);
  });

  it('asks GitHub where the checkout does not hold the commit', async () => {
    await using github = await startGitHub();
    using repository = createGitRepository();
    repository.commitEmpty('first');
    const other = 'f'.repeat(40);
    addCommits(github, { [other]: [] });
    expect(await list(github, repository.path, other)).toMatchObject([{ sha: other, parents: [] }]);
  });

  it('asks GitHub where there is no git', async () => {
    await using github = await startGitHub();
    using folder = createTempDir();
    addCommits(github, { c0: [], c1: ['c0'] });
    expect(await list(github, folder.path, 'c1')).toMatchObject([
      { sha: 'c1', parents: ['c0'] },
      { sha: 'c0', parents: [] },
    ]);
    expect(github.invalid).toEqual([]);
  });
});

/** Commits c0, c1, ..., each the parent of the next. */
function lineOf(count: number): Record<string, string[]> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`c${index}`, index === 0 ? [] : [`c${index - 1}`]]),
  );
}
