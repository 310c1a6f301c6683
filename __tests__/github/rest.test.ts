import { describe, expect, it } from 'vitest';
import {
  changeComment,
  createComment,
  errorOf,
  failFirst,
  PATIENCE,
  readComments,
} from '../support/api-calls.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import { shortenDeadlines } from '../support/short-deadlines.ts';

describe('openApi', () => {
  it('reads again what failed on the way', async () => {
    await using github = await startGitHub();
    github.trouble = failFirst(1, { status: 502 });
    expect(await errorOf(readComments(apiOf(github)))).toBeNull();
    expect(github.calls).toHaveLength(2);
  });

  it('reads three times, no more', async () => {
    await using github = await startGitHub();
    github.trouble = failFirst(9, { status: 500 });
    expect(await errorOf(readComments(apiOf(github)))).toMatchObject({ status: 500 });
    expect(github.calls).toHaveLength(3);
  });

  it('changes again what failed on the way', async () => {
    await using github = await startGitHub();
    await createComment(apiOf(github));
    const { id } = github.comments[0]!;
    github.trouble = failFirst(2, { status: 429, headers: PATIENCE });
    expect(await errorOf(changeComment(apiOf(github), id))).toBeNull();
    expect(github.comments[0]!.body).toBe('other words');
  });

  it('creates nothing twice', async () => {
    await using github = await startGitHub();
    github.trouble = failFirst(1, { status: 502 });
    expect(await errorOf(createComment(apiOf(github)))).toMatchObject({ status: 502 });
    expect(github.calls).toHaveLength(1);
  });

  it.each([
    ['that is wrong', 422, {}],
    ['for want of a permission', 403, {}],
    ['of what is not there', 404, {}],
    ['that may be repeated too late', 429, { 'retry-after': '11' }],
    ['that may be repeated nobody knows when', 429, {}],
  ])('asks once for a request %s', async (_which, status, headers) => {
    await using github = await startGitHub();
    github.trouble = failFirst(9, { status, headers });
    expect(await errorOf(readComments(apiOf(github)))).toMatchObject({ status });
    expect(github.calls).toHaveLength(1);
  });

  it.each([403, 429])('waits for a limit of the rate that is a %i', async (status) => {
    await using github = await startGitHub();
    github.trouble = failFirst(2, { status, headers: PATIENCE });
    expect(await errorOf(readComments(apiOf(github)))).toBeNull();
    expect(github.calls).toHaveLength(3);
  });

  it('waits no longer than its deadline', async () => {
    await using github = await startGitHub();
    using _deadlines = shortenDeadlines(80);
    github.trouble = { silent: ['issues/list-comments'] };
    expect((await errorOf(readComments(apiOf(github))))?.message).toBe("GitHub's API gave no answer in 8 s");
  });

  it('asks an API that gave no answer no more', async () => {
    await using github = await startGitHub();
    using _deadlines = shortenDeadlines(80);
    github.trouble = { silent: ['issues/list-comments'] };
    const api = apiOf(github);
    await errorOf(readComments(api));
    expect((await errorOf(createComment(api)))?.message).toBe("GitHub's API gave no answer in 8 s");
    expect(github.calls).toEqual(['issues/list-comments']);
  });

  it('gives every attempt a deadline of its own', async () => {
    await using github = await startGitHub();
    using _deadlines = shortenDeadlines(8);
    // Both waits together are longer than one deadline.
    github.trouble = failFirst(2, { status: 500 });
    expect(await errorOf(readComments(apiOf(github)))).toBeNull();
  });

  it('reads all pages of a listing', async () => {
    await using github = await startGitHub();
    const { rest, listAll, owner, repo } = apiOf(github);
    for (let id = 1; id <= 250; id += 1)
      github.comments.push({ id, body: '', html_url: '', user: { login: 'a', type: 'User' } });
    const listing = { owner, repo, issue_number: 7, per_page: 100 };
    const ids = (await listAll(rest.issues.listComments, listing)).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  });
});
