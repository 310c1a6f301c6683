import { describe, expect, it } from 'vitest';
import { findOrigin, findPrefixes, listNewer } from '../../src/github/cache-origin.ts';
import type { Origin } from '../../src/github/cache-origin.ts';
import type { Context } from '../../src/github/context.ts';
import { contextOf, contextOfPullRequest } from '../support/contexts.ts';
import { dispatchEvent, pushEvent } from '../support/events.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';

const PREFIX = 'llm-bench-v1-abc-';
const MAIN = 'refs/heads/main';
const MERGE = 'refs/pull/7/merge';

/** Adds entries by the ends of their keys, each newer than the one before. */
function addEntries(github: GitHubDouble, ref: string, ...ends: readonly string[]): void {
  for (const end of ends)
    github.caches.push({
      key: `${PREFIX}${end}`,
      ref,
      created_at: new Date(github.caches.length * 1000).toISOString(),
    });
}

/** What the run of a pull request, unless told otherwise, makes of the cache. */
const originOf = (github: GitHubDouble, context: Context = contextOfPullRequest()): Promise<Origin> =>
  findOrigin(apiOf(github), context, PREFIX);

const FORGED = {
  status: 'forged',
  reason: 'another ref has an entry that would be found in its place',
};

describe('findOrigin', () => {
  it('is own for the default branch, which asks nothing', async () => {
    await using github = await startGitHub();
    expect(await originOf(github, contextOf(dispatchEvent('abc')))).toEqual({ status: 'own' });
    expect(github.calls).toEqual([]);
  });

  it('verifies the newest entry of the default branch', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1', '3', '2');
    expect(await originOf(github)).toEqual({ status: 'verified', key: `${PREFIX}2` });
  });

  it.each([MERGE, 'refs/heads/release'])('passes over a newer entry of %s with another key', async (ref) => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    addEntries(github, ref, '2');
    expect(await originOf(github, contextOfPullRequest({ baseRef: 'refs/heads/release' }))).toEqual({
      status: 'verified',
      key: `${PREFIX}1`,
    });
  });

  it.each([
    ["the pull request's own", MERGE, '1'],
    ["the pull request's own, with a longer key", MERGE, '19'],
    ["the pull request's base", 'refs/heads/release', '1'],
  ])('finds forged what %s entry would be found in the place of', async (_whose, ref, end) => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    addEntries(github, ref, end);
    expect(await originOf(github, contextOfPullRequest({ baseRef: 'refs/heads/release' }))).toEqual(FORGED);
  });

  it('finds forged what only the pull request has', async () => {
    await using github = await startGitHub();
    addEntries(github, MERGE, '1');
    expect(await originOf(github)).toEqual(FORGED);
  });

  it('minds no entry of a ref that the run does not read', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    addEntries(github, 'refs/pull/99/merge', '1');
    expect(await originOf(github)).toMatchObject({ status: 'verified' });
  });

  it('asks once, and finds the same where there are too many entries for one answer', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    expect(await originOf(github)).toMatchObject({ status: 'verified' });
    expect(github.calls).toHaveLength(1);
    addEntries(github, MERGE, ...Array.from({ length: 120 }, (_, index) => `5-${index}`));
    expect(await originOf(github)).toEqual({ status: 'verified', key: `${PREFIX}1` });
    addEntries(github, MERGE, '1');
    addEntries(github, MERGE, ...Array.from({ length: 120 }, (_, index) => `6-${index}`));
    expect(await originOf(github)).toEqual(FORGED);
  });

  it("minds no entry of another config's", async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    github.caches.push({ key: 'llm-bench-v1-other-1', ref: MERGE, created_at: new Date().toISOString() });
    expect(await originOf(github)).toMatchObject({ status: 'verified' });
  });

  it('is unknown where nothing is listed', async () => {
    await using github = await startGitHub();
    expect(await originOf(github)).toEqual({
      status: 'unknown',
      reason: 'the list of caches does not show it',
    });
  });

  it('is unknown where the list may not be read', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['actions/get-actions-cache-list'] };
    expect(await originOf(github)).toEqual({
      status: 'unknown',
      reason: 'Resource not accessible by integration',
    });
  });

  it('is unknown where the event does not name the default branch', async () => {
    await using github = await startGitHub();
    expect(await originOf(github, contextOfPullRequest({ defaultBranch: null }))).toEqual({
      status: 'unknown',
      reason: 'the default branch is not known',
    });
  });

  it('sends nothing that GitHub does not describe', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    await originOf(github);
    expect(github.invalid).toEqual([]);
  });
});

describe('listNewer', () => {
  const list = (github: GitHubDouble, known: string | null): Promise<string[]> =>
    listNewer(apiOf(github), contextOf(pushEvent('a', 'b')), PREFIX, known);

  it('lists what is newer than the known entry, the newest first', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1', '2', '3', '4');
    expect(await list(github, `${PREFIX}2`)).toEqual([`${PREFIX}4`, `${PREFIX}3`]);
  });

  it.each([null, `${PREFIX}9`])('lists everything where the known entry is %s', async (known) => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1', '2');
    expect(await list(github, known)).toEqual([`${PREFIX}2`, `${PREFIX}1`]);
  });

  it("lists no other ref's", async () => {
    await using github = await startGitHub();
    addEntries(github, MERGE, '1');
    expect(await list(github, null)).toEqual([]);
  });

  it('lists nothing where the list may not be read', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    github.trouble = { forbidden: ['actions/get-actions-cache-list'] };
    expect(await list(github, null)).toEqual([]);
  });
});

describe('findPrefixes', () => {
  it('gives those with which the default branch has an entry, and none where they cannot be listed', async () => {
    await using github = await startGitHub();
    addEntries(github, MAIN, '1');
    github.caches.push({ key: 'planted-1', ref: MERGE, created_at: new Date(0).toISOString() });
    const find = (): Promise<string[]> =>
      findPrefixes(apiOf(github), contextOfPullRequest(), ['none-', PREFIX, 'planted-']);
    expect(await find()).toEqual([PREFIX]);
    github.trouble = { forbidden: ['actions/get-actions-cache-list'] };
    expect(await find()).toEqual([]);
  });
});
