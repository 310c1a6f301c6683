import { describe, expect, it } from 'vitest';
import { checkCheckout } from '../../src/github/checkout.ts';
import { createGitRepository } from '../support/git-repository.ts';
import type { GitRepository } from '../support/git-repository.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const OTHER = 'a'.repeat(40);

/** What is said of a checkout under an event that is about these commits. */
function judge(workspace: string, sha: string, folders = [workspace], checkSha = sha): string {
  return problemsOf(() => checkCheckout({ workspace, sha, checkSha }, folders));
}

/** A repository with one commit, in this state. */
function createCheckout(prepare: (repository: GitRepository) => void = () => undefined): GitRepository {
  const repository = createGitRepository();
  repository.commit('First', { 'services/app/llm-bench.yml': 'models: []' });
  prepare(repository);
  return repository;
}

const STATES: readonly (readonly [string, (repository: GitRepository) => void])[] = [
  ['a branch', () => undefined],
  ['a branch that is packed', ({ git }) => void git('pack-refs', '--all')],
  ['no branch', ({ git }) => void git('checkout', '--detach')],
];

describe('checkCheckout', () => {
  it.each(STATES)('lets the commit of the event pass, on %s', (_state, prepare) => {
    using repository = createCheckout(prepare);
    expect(judge(repository.path, repository.head())).toBe('nothing wrong');
    expect(judge(repository.path, OTHER, [repository.path], repository.head())).toBe('nothing wrong');
  });

  it.each(STATES)('refuses another commit, on %s', (_state, prepare) => {
    using repository = createCheckout(prepare);
    expect(judge(repository.path, OTHER)).toContain(
      `the checkout holds the commit ${repository.head().slice(0, 12)}, but the event is about aaaaaaaaaaaa`,
    );
    expect(judge(repository.path, OTHER, [`${repository.path}/services/app`])).toContain('the checkout');
  });

  it('refuses one that stands within the checkout of the event', () => {
    using repository = createCheckout();
    const sha = repository.head();
    repository.git('worktree', 'add', '--detach', 'theirs');
    repository.git('-C', 'theirs', 'commit', '--allow-empty', '-m', 'Theirs');
    expect(judge(repository.path, sha, [repository.path, `${repository.path}/theirs`])).toContain('holds');
    expect(judge(repository.path, sha, [repository.path])).toBe('nothing wrong');
  });

  it('is not led astray by files that look like a repository', () => {
    using repository = createCheckout();
    repository.write('services/app/HEAD', OTHER);
    repository.write('services/app/refs/heads/main', OTHER);
    repository.write('services/app/objects/x', '');
    expect(judge(repository.path, OTHER, [`${repository.path}/services/app`])).toContain('the checkout');
  });

  it('lets a mere copy pass, whatever stands around it', () => {
    using repository = createCheckout();
    const copy = `${repository.path}/services`;
    expect(judge(copy, OTHER)).toBe('nothing wrong');
    using dir = createTempDir();
    expect(judge(dir.path, OTHER)).toBe('nothing wrong');
    expect(judge(dir.path, OTHER, [`${dir.path}/nowhere`])).toBe('nothing wrong');
  });
});
