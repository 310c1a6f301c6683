import { describe, expect, it } from 'vitest';
import { createOnce } from '../../src/github/rest.ts';
import { createComment, errorOf, failFirst, PATIENCE } from '../support/api-calls.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble, Trouble } from '../support/github-double.ts';

describe('createOnce', () => {
  const find =
    ({ comments }: GitHubDouble) =>
    (): Promise<string | null> =>
      Promise.resolve(comments[0]?.body ?? null);
  /** What comes of creating a comment once, its first creations failing like this. */
  const play = async (github: GitHubDouble, trouble: Trouble): Promise<unknown> => {
    github.trouble = trouble;
    const api = apiOf(github);
    return await createOnce(find(github), async () => {
      await createComment(api);
      return 'created';
    });
  };
  const patient = (times: number, done: boolean): Trouble =>
    failFirst(times, { status: 429, headers: PATIENCE, done });

  it('creates what is not there', async () => {
    await using github = await startGitHub();
    expect(await play(github, {})).toBe('created');
  });

  it('creates nothing where it is found', async () => {
    await using github = await startGitHub();
    await createComment(apiOf(github));
    expect(await play(github, {})).toBe('words');
    expect(github.comments).toHaveLength(1);
  });

  it('tries again what failed', async () => {
    await using github = await startGitHub();
    expect(await play(github, patient(2, false))).toBe('created');
    expect(github.comments).toHaveLength(1);
  });

  it('finds what a failure has left, in place of creating it again', async () => {
    await using github = await startGitHub();
    expect(await play(github, patient(1, true))).toBe('words');
    expect(github.comments).toHaveLength(1);
  });

  it('tries three times, no more', async () => {
    await using github = await startGitHub();
    expect(await errorOf(play(github, patient(9, false)))).toMatchObject({ status: 429 });
    expect(github.calls).toHaveLength(3);
  });

  it('does not try again what is refused', async () => {
    await using github = await startGitHub();
    expect(await errorOf(play(github, failFirst(9, { status: 403 })))).toMatchObject({ status: 403 });
    expect(github.calls).toHaveLength(1);
  });
});
