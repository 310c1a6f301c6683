import { describe, expect, it } from 'vitest';
import type { AbandonedCheck } from '../../src/action/close-abandoned.ts';
import { CANCELLED, closeFor, commentFor, openFor } from '../support/abandoned.ts';
import { useCommandFiles } from '../support/command-files.ts';
import { startGitHub } from '../support/github-double.ts';

const JUDGED: AbandonedCheck = { ...CANCELLED, conclusion: 'failure', title: '🔴 Answers got worse' };

const files = useCommandFiles();

describe('closeAbandoned of a run without a verdict', () => {
  it.each([
    [true, '⚪ Cancelled before there was a verdict'],
    [false, '⚪ Ended before there was a verdict'],
  ])('closes the check as cancelled, and says whether the job was: %s', async (wasCancelled, title) => {
    await using github = await startGitHub();
    await openFor(github);
    expect(await closeFor(github, { ...CANCELLED, wasCancelled })).toBe(`${title}\n`);
    expect(github.checks).toMatchObject([
      { status: 'completed', conclusion: 'cancelled', output: { title } },
    ]);
  });

  it("says in the job's summary that nobody was judged", async () => {
    await using github = await startGitHub();
    await openFor(github);
    await closeFor(github, CANCELLED);
    expect(files.summary()).toContain('This says nothing about your change');
    expect(files.summary()).toContain('**Next**: run the job again.');
  });

  it('says it over an earlier comment', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await commentFor(github, 99);
    await closeFor(github, CANCELLED);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain('This says nothing about your change');
    expect(github.invalid).toEqual([]);
  });

  it('begins no comment', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await closeFor(github, CANCELLED);
    expect(github.comments).toEqual([]);
  });

  it.each([
    ['of a newer run', 101, {}],
    ['where the workflow wants none', 99, { INPUT_COMMENT: 'false' }],
  ])('lets the comment %s stand', async (_which, runId, env) => {
    await using github = await startGitHub();
    await openFor(github);
    await commentFor(github, runId);
    await closeFor(github, CANCELLED, env);
    expect(github.comments[0]!.body).toContain('earlier words');
  });

  it('closes the check though the comment cannot be updated', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await commentFor(github, 99);
    github.trouble = { forbidden: ['issues/update-comment'] };
    const out = await closeFor(github, CANCELLED);
    expect(out).toContain('::warning::the comment could not be updated: Resource not accessible');
    expect(github.checks[0]!.status).toBe('completed');
  });
});

describe('closeAbandoned of a run with a verdict', () => {
  it.each(['success', 'failure', 'neutral'])('closes the check with it: %s', async (conclusion) => {
    await using github = await startGitHub();
    await openFor(github);
    await closeFor(github, { ...JUDGED, conclusion });
    expect(github.checks).toMatchObject([
      {
        status: 'completed',
        conclusion,
        output: { title: '🔴 Answers got worse', summary: "The report is in the job's summary.\n" },
      },
    ]);
  });

  it('says nothing anew in summary and comment', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await commentFor(github, 100);
    await closeFor(github, JUDGED);
    expect(files.summary()).toBe('');
    expect(github.comments[0]!.body).toContain('earlier words');
  });
});
