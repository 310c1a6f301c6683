import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { CheckOwner } from '../../src/github/check-owner.ts';
import { publishComment } from '../../src/github/comment.ts';
import type { StickyComment } from '../../src/github/comment.ts';
import { createRandom } from '../../src/stats/random.ts';
import { createOwner } from '../support/checks.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { DoubleComment, GitHubDouble } from '../support/github-double.ts';

const STICKY: StickyComment = {
  pullRequest: 7,
  checkName: 'LLM benchmarks',
  owner: createOwner(),
  author: 'github-actions[bot]',
  mayCreate: true,
};

type Outcome = Awaited<ReturnType<typeof publishComment>>;

/** What comes of saying something on pull request 7, in run 100 unless told otherwise. */
const say = (
  github: GitHubDouble,
  words: string,
  overrides: Partial<StickyComment & CheckOwner> = {},
): Promise<Outcome> =>
  publishComment(apiOf(github), { ...STICKY, ...overrides, owner: createOwner(overrides) }, words);

/** The words of all comments, without their first lines. */
const wordsOf = ({ comments }: GitHubDouble): string[] =>
  comments.map(({ body }) => body.slice(body.indexOf('\n') + 1));

describe('publishComment', () => {
  it('writes a comment of which only the marker is hidden', async () => {
    await using github = await startGitHub();
    const { comments } = github;
    const outcome = await say(github, 'All is well.');
    expect(outcome).toEqual({ status: 'written', url: comments[0]?.html_url });
    expect(comments[0]?.body).toMatch(
      /^<!-- llm-bench-action [0-9a-f]{12} run=100 attempt=1 writer=01 -->\nAll is well\.$/,
    );
  });

  it('writes over its earlier comment', async () => {
    await using github = await startGitHub();
    await say(github, 'old');
    const outcome = await say(github, 'new', { runId: 101 });
    expect(outcome).toMatchObject({ status: 'written' });
    expect(wordsOf(github)).toEqual(['new']);
  });

  it('sends nothing that GitHub does not describe', async () => {
    await using github = await startGitHub();
    for (const words of ['old', 'new']) await say(github, words, { author: null });
    expect(github.invalid).toEqual([]);
  });

  it('finds its earlier comment behind three pages of others', async () => {
    await using github = await startGitHub();
    github.comments.push(...Array.from({ length: 250 }, (_, index) => createComment(`word ${index}`)));
    await say(github, 'old');
    await say(github, 'new');
    expect(wordsOf(github).slice(250)).toEqual(['new']);
  });

  it.each([
    ['a newer run', { runId: 101 }],
    ['a later attempt at the run', { runAttempt: 2 }],
  ])('lets the words of %s stand', async (_who, newer) => {
    await using github = await startGitHub();
    await say(github, 'newer', newer);
    expect(await say(github, 'older')).toEqual({ status: 'outdated' });
    expect(wordsOf(github)).toEqual(['newer']);
  });

  it.each([
    ['an older run, whatever its attempt', { runId: 99, runAttempt: 9 }],
    ['an earlier attempt at the run', { runAttempt: 1 }],
  ])('overwrites the words of %s', async (_who, older) => {
    await using github = await startGitHub();
    await say(github, 'older', older);
    await say(github, 'newer', { runAttempt: 2 });
    expect(wordsOf(github)).toEqual(['newer']);
  });

  it('says nothing where nothing was said before and it may not begin', async () => {
    await using github = await startGitHub();
    expect(await say(github, 'new', { mayCreate: false })).toEqual({ status: 'not_needed' });
    expect(github.comments).toEqual([]);
  });

  it('says something new where something was said before, though it may not begin', async () => {
    await using github = await startGitHub();
    await say(github, 'old');
    await say(github, 'new', { mayCreate: false });
    expect(wordsOf(github)).toEqual(['new']);
  });

  it('keeps the comments of two checks apart', async () => {
    await using github = await startGitHub();
    await say(github, 'one');
    await say(github, 'other', { checkName: 'More benchmarks' });
    await say(github, 'one again');
    expect(wordsOf(github)).toEqual(['one again', 'other']);
  });

  it('keeps the comments of two jobs apart', async () => {
    await using github = await startGitHub();
    await say(github, 'one');
    await say(github, 'other', { job: 'cccccccccccc' });
    await say(github, 'one again', { runId: 101 });
    expect(wordsOf(github)).toEqual(['one again', 'other']);
  });

  it('keeps the comments of two jobs of a run apart that nothing tells apart', async () => {
    await using github = await startGitHub();
    await say(github, 'one', { writer: '01' });
    await say(github, 'other', { writer: '02' });
    expect(wordsOf(github)).toEqual(['one', 'other']);
  });

  it('writes over the comment of an earlier version, which named no job', async () => {
    await using github = await startGitHub();
    const marker = '<!-- llm-bench-action 153f5d7b6ec2 run=99 attempt=1 -->';
    github.comments.push(createComment(`${marker}\nold`));
    await say(github, 'new');
    await say(github, 'newer', { runId: 101 });
    expect(wordsOf(github)).toEqual(['newer']);
  });

  it('is there once though the server fails after it has written', async () => {
    await using github = await startGitHub();
    github.trouble = {
      fail: (operation, count) =>
        operation === 'issues/create-comment' && count === 1 ? { status: 502, done: true } : null,
    };
    expect(await say(github, 'new')).toMatchObject({ status: 'written' });
    expect(wordsOf(github)).toEqual(['new']);
  });
});

describe('publishComment of runs that overlap', () => {
  /** The words that stand after these runs have spoken, each call of theirs as long under way as chance will have it. */
  const speak = async (github: GitHubDouble, seed: number): Promise<string[]> => {
    const random = createRandom(seed);
    github.trouble = { latency: () => 30 * random() };
    const starts = [100, 101, 102].map(async (runId) => {
      await sleep(60 * random());
      return await say(github, `run ${runId}`, { runId, writer: String(runId) });
    });
    await Promise.all(starts);
    return wordsOf(github);
  };
  const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

  it.concurrent.each(seeds)('ends with one comment of the newest where there was none: %d', async (seed) => {
    await using github = await startGitHub();
    expect(await speak(github, seed)).toEqual(['run 102']);
  });

  it.concurrent.each(seeds)('ends with it where there was one: %d', async (seed) => {
    await using github = await startGitHub();
    await say(github, 'old', { runId: 99, writer: '99' });
    expect(await speak(github, seed)).toEqual(['run 102']);
  });

  it('keeps the newest words where the older ones may not be removed', async () => {
    await using github = await startGitHub();
    github.comments.push(createComment('<!-- llm-bench-action 153f5d7b6ec2 run=98 attempt=1 -->\nolder'));
    github.comments.push(createComment('<!-- llm-bench-action 153f5d7b6ec2 run=99 attempt=1 -->\nold', 1001));
    github.trouble = { forbidden: ['issues/delete-comment'] };
    expect(await say(github, 'new')).toMatchObject({ status: 'written' });
    expect(wordsOf(github)).toEqual(['new', 'old']);
    github.trouble = {};
    await say(github, 'newer', { runId: 101 });
    expect(wordsOf(github)).toEqual(['newer']);
  });

  it('has written though nobody lets it look again', async () => {
    await using github = await startGitHub();
    github.trouble = {
      fail: (operation, count) =>
        operation === 'issues/list-comments' && count > 1 ? { status: 403 } : null,
    };
    expect(await say(github, 'new')).toMatchObject({ status: 'written' });
  });
});

describe('the comment that publishComment takes for its own', () => {
  /** Whose comments hold the words, where someone has copied our first one. */
  const rewritten = async (user: DoubleComment['user'], author: string | null): Promise<boolean> => {
    await using github = await startGitHub();
    await say(github, 'old');
    github.comments[0]!.user = user;
    await say(github, 'new', { author });
    return github.comments.length === 1;
  };
  const bot = (login: string): DoubleComment['user'] => ({ login, type: 'Bot' });

  it('is that of the known author', async () => {
    expect(await rewritten(bot('our-app[bot]'), 'our-app[bot]')).toBe(true);
  });

  it("is that of the workflow's own token, where nothing tells whose it is", async () => {
    expect(await rewritten(bot('github-actions[bot]'), null)).toBe(true);
  });

  it('is none of another app, which neither silences nor is overwritten', async () => {
    for (const author of ['github-actions[bot]', null])
      for (const run of ['99', '999']) {
        await using github = await startGitHub();
        await say(github, 'old');
        const [first] = github.comments;
        first!.user = bot('their-app[bot]');
        first!.body = first!.body.replace('run=100', `run=${run}`);
        const theirs = structuredClone(first);
        expect(await say(github, 'new', { author, runId: 101 })).toMatchObject({ status: 'written' });
        expect(github.comments[0]).toEqual(theirs);
        expect(wordsOf(github)).toEqual(['old', 'new']);
      }
  });

  it('is there once where only its own answer tells an app who it is', async () => {
    await using github = await startGitHub();
    github.bot = 'our-app[bot]';
    for (const runId of [100, 101, 102]) await say(github, `run ${runId}`, { author: null, runId });
    expect(wordsOf(github)).toEqual(['run 102']);
  });

  it("is no other app's, where the author is known", async () => {
    expect(await rewritten(bot('their-app[bot]'), 'our-app[bot]')).toBe(false);
  });

  it.each(['our-app[bot]', null])(
    'is nobody’s who copies the marker, where the author is %s',
    async (author) => {
      expect(await rewritten({ login: 'mallory', type: 'User' }, author)).toBe(false);
    },
  );

  it('is that of the person whose token it is', async () => {
    await using github = await startGitHub();
    await say(github, 'old', { author: null });
    github.comments[0]!.user = { login: 'alice', type: 'User' };
    github.login = 'alice';
    await say(github, 'new', { author: null });
    expect(wordsOf(github)).toEqual(['new']);
  });

  it('is none that quotes the marker farther down', async () => {
    await using github = await startGitHub();
    await say(github, 'old');
    github.comments[0]!.body = `> ${github.comments[0]!.body}`;
    await say(github, 'new');
    expect(github.comments).toHaveLength(2);
  });
});

function createComment(body: string, id = 1000): DoubleComment {
  return { id, body, html_url: '', user: { login: 'github-actions[bot]', type: 'Bot' } };
}
