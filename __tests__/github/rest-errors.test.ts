import { describe, expect, it } from 'vitest';
import { describeError, isForbidden } from '../../src/github/rest.ts';
import { createComment, errorOf, failFirst, readComments } from '../support/api-calls.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';

describe('isForbidden', () => {
  it.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('is true for a %i: %s', async (status, message) => {
    expect(isForbidden(await errorFrom({ status, message }))).toBe(true);
  });

  it.each([
    [401, 'Bad credentials'],
    [422, 'Validation Failed'],
    [403, 'You have exceeded a secondary rate limit'],
    [403, 'Unable to create comment because issue is locked'],
    [403, 'You must authenticate via a GitHub App'],
    [403, 'Invalid app_id'],
  ])('is false for a %i: %s', async (status, message) => {
    expect(isForbidden(await errorFrom({ status, message }))).toBe(false);
  });

  it.each([{ 'retry-after': '60' }, { 'x-ratelimit-remaining': '0' }])(
    'is false for a 403 whose headers tell of a limit of the rate: %j',
    async (headers) => {
      expect(isForbidden(await errorFrom({ status: 403, headers }))).toBe(false);
    },
  );

  it('is false where there was no answer', async () => {
    const github = await startGitHub();
    const api = apiOf(github);
    await github[Symbol.asyncDispose]();
    expect(isForbidden(await errorOf(createComment(api)))).toBe(false);
  });

  it('is false for what is no error of GitHub’s', () => {
    expect([new Error('403'), null, undefined, { status: 403 }].map(isForbidden)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('describeError', () => {
  it('leaves out where GitHub documents an error', () => {
    expect(describeError(new Error('Not Found - https://docs.github.com/rest'))).toBe('Not Found');
  });

  it('takes what is no error', () => {
    expect(describeError('odd')).toBe('odd');
  });

  it("gives GitHub's own words", async () => {
    expect(describeError(await errorFrom({ status: 403, message: 'Not yours' }))).toBe('Not yours');
  });
});

/** The error of a read that GitHub answers like this. */
async function errorFrom(answer: {
  status: number;
  message?: string;
  headers?: Record<string, string>;
}): Promise<Error> {
  await using github = await startGitHub();
  github.trouble = failFirst(Infinity, answer);
  return (await errorOf(readComments(apiOf(github))))!;
}
