import { describe, expect, it } from 'vitest';
import { cacheKey, cachePrefix } from '../../src/action/baseline/cache-key.ts';
import { maySave } from '../../src/action/baseline/entries.ts';
import { positionsIn } from '../../src/action/baseline/positions.ts';
import { readContext } from '../../src/github/context.ts';
import type { Context } from '../../src/github/context.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { REPOSITORY } from '../support/events.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** What the runner says of an event. */
function contextOf(event: string, payload: object, env: Record<string, string> = {}): Context {
  using dir = createTempDir({ 'event.json': JSON.stringify(payload) });
  return readContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: `${dir.path}/event.json`,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'abc',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_NUMBER: '3',
    ...env,
  });
}

const pullRequest = (head: object | null, more: object = {}): object => ({
  pull_request: {
    number: 5,
    head: { sha: 'head', repo: head },
    base: { sha: 'base', repo: { full_name: 'o/r' } },
  },
  repository: REPOSITORY,
  ...more,
});

describe('readContext', () => {
  it('puts the check of a pull request on its head', () => {
    const context = contextOf('pull_request', pullRequest({ full_name: 'o/r' }), {
      GITHUB_REF: 'refs/pull/5/merge',
    });
    expect(context).toMatchObject({
      sha: 'abc',
      checkSha: 'head',
      pullRequest: { number: 5, headSha: 'head', baseSha: 'base' },
      isOnDefaultBranch: false,
      isWithoutSecrets: false,
    });
  });

  it.each([
    ['a fork', { full_name: 'stranger/r' }, 'someone', true, true],
    ['a fork that is gone', null, 'someone', true, true],
    ['Dependabot', { full_name: 'o/r' }, 'dependabot[bot]', true, false],
    ['the repository, written otherwise', { full_name: 'O/R' }, 'someone', false, false],
  ])(
    'knows whether a pull request of %s has secrets, and is of a fork',
    (_who, head, actor, isWithoutSecrets, isOfFork) => {
      const context = contextOf('pull_request', pullRequest(head), { GITHUB_ACTOR: actor });
      expect(context).toMatchObject({ isWithoutSecrets, isOfFork });
    },
  );

  it('knows the commit before a push, a merge queue and a new branch', () => {
    expect(contextOf('push', { before: 'b4', repository: REPOSITORY }).before).toBe('b4');
    expect(contextOf('push', { before: '0'.repeat(40), repository: REPOSITORY }).before).toBeNull();
    const group = { merge_group: { head_sha: 'mh', base_sha: 'mb' }, repository: REPOSITORY };
    expect(contextOf('merge_group', group)).toMatchObject({
      before: 'mb',
      checkSha: 'mh',
      pullRequest: null,
      queuedPullRequest: null,
    });
    const head_ref = 'refs/heads/gh-readonly-queue/release/pr-1/pr-104-0a1b2c';
    expect(contextOf('merge_group', { merge_group: { head_ref } })).toMatchObject({ queuedPullRequest: 104 });
  });

  it('takes a schedule for the default branch, though its payload does not say so', () => {
    expect(contextOf('schedule', { schedule: '0 0 * * *' })).toMatchObject({ isOnDefaultBranch: true });
  });

  it.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'pull_request_review',
    'discussion_comment',
    'issues',
    'label',
    'deployment_status',
    'check_suite',
    'gollum',
    'fork',
    'watch',
    'Pull_Request_Target',
    'an event of tomorrow',
    '',
  ])('refuses %s', (event) => {
    expect(problemsOf(() => contextOf(event, {}))).toContain('use `pull_request`');
  });
});

describe('maySave', () => {
  const refs = ['refs/heads/main', 'refs/heads/other', 'refs/pull/5/merge', 'refs/tags/main'];
  const events = [
    'push',
    'schedule',
    'workflow_dispatch',
    'pull_request',
    'merge_group',
    'release',
    'repository_dispatch',
    'create',
  ];
  const cells = events.flatMap((event) => refs.map((ref) => [event, ref] as const));

  it('lets only the default branch save, and only on three events', () => {
    const inputs = readInputs({}, { benchmark: null, model: null });
    const saving = cells.filter(([event, ref]) =>
      maySave(contextOf(event, { repository: REPOSITORY }, { GITHUB_REF: ref }), inputs),
    );
    expect(saving).toEqual(
      ['push', 'schedule', 'workflow_dispatch'].map((event) => [event, 'refs/heads/main']),
    );
    expect(maySave(contextOf('push', { repository: REPOSITORY }), { ...inputs, saveBaseline: 'never' })).toBe(
      false,
    );
  });
});

describe('cache keys', () => {
  it('differ by config and folder, and by run, attempt and time; none is the prefix of another config’s', () => {
    const prefix = cachePrefix('llm-bench.yml', '.');
    expect(prefix).toMatch(/^llm-bench-v1-[0-9a-f]{16}-$/);
    expect(cachePrefix('llm-bench.yml', 'app')).not.toBe(prefix);
    const context = contextOf('push', {});
    expect(cacheKey(prefix, context, new Date(5))).toBe(`${prefix}00000003-7-1-5`);
  });
});

describe('positionsIn', () => {
  const run = (
    commit: string,
    at = '2026-11-24T00:00:00.000Z',
  ): Parameters<ReturnType<typeof positionsIn>>[0] => ({
    commit,
    run_id: 1,
    run_attempt: 1,
    at,
  });
  const push = contextOf('push', { repository: REPOSITORY });

  it('ranks commits by how near they are, and leaves out what is not before', () => {
    const positionOf = positionsIn({ commits: ['c2', 'c1'], at: '2026-11-23T00:00:00.000Z' }, push);
    expect(['c2', 'c1', 'c3'].map((commit) => positionOf(run(commit)))).toEqual([0, 1, null]);
  });

  it('counts what was run before the base was made as far back, where not all commits are known', () => {
    const commits = Array.from({ length: 100 }, (_, index) => `c${index}`);
    const positionOf = positionsIn({ commits, at: '2026-11-23T00:00:00.000Z' }, push);
    expect(positionOf(run('old', '2026-11-01T00:00:00.000Z'))).toBe(100);
    expect(positionOf(run('new'))).toBeNull();
  });

  it('never holds a push against itself', () => {
    expect(positionsIn(null, push)(run('abc'))).toBeNull();
    expect(positionsIn(null, push)(run('other'))).toBe(0);
  });

  it('holds a tag or another branch against what the default branch has of the very commit', () => {
    const tag = contextOf('push', { repository: REPOSITORY }, { GITHUB_REF: 'refs/tags/v1' });
    const history = { commits: ['abc', 'c1'], at: '2026-11-23T00:00:00.000Z' };
    expect(['abc', 'c1'].map((commit) => positionsIn(history, tag)(run(commit)))).toEqual([0, 1]);
    expect(positionsIn(null, tag)(run('abc'))).toBe(0);
  });
});
