import { describe, expect, it } from 'vitest';
import { lookAgain } from '../../src/github/check-run.ts';
import { listSayings, renderSaved } from '../../src/github/check-witness.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { Log } from '../../src/github/log.ts';
import { Publisher } from '../../src/github/publisher.ts';
import type { Vouched } from '../../src/github/publisher.ts';
import { captureOutput } from '../support/captured-output.ts';
import { createNote, NAMED, openOurs, PASSED } from '../support/checks.ts';
import { useCommandFiles } from '../support/command-files.ts';
import { contextOf } from '../support/contexts.ts';
import { pushEvent } from '../support/events.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';

useCommandFiles();

const [FIRST, SECOND] = ['1'.repeat(64), '2'.repeat(64)];

/** A job of the default branch's run on the commit `abc`: it opens its check, ends it, and vouches for what it saves. */
function startJob(github: GitHubDouble, runId: number, withToken = true) {
  const context = contextOf(pushEvent('before', 'abc'), { runId });
  const api = withToken ? apiOf(github) : null;
  const publisher = new Publisher(api, context, readInputs({}, context.chosen), new Log());
  const quietly = async <T>(act: () => Promise<T>): Promise<T> => {
    using _output = captureOutput();
    return await act();
  };
  const { title, conclusion } = PASSED;
  const shown = { markdown: '## Passed', hidden: '', annotations: [createNote()] };
  const publication = {
    title,
    conclusion,
    ...shown,
    comment: 'write',
    artifact: Promise.resolve(null),
  } as const;
  return {
    open: () => quietly(() => publisher.open()),
    end: () => quietly(() => publisher.publish(publication)),
    vouch: (digest: string): Promise<Vouched> => publisher.vouch(digest),
  };
}

/** What all checks on the commit name. */
const namedOn = async (github: GitHubDouble): Promise<readonly string[]> =>
  (await listSayings(apiOf(github), 'abc', null)).flatMap(({ saved }) => saved ?? []);

describe("Publisher's word for what a run saves", () => {
  it('stands in the check, which says what it said before', async () => {
    await using github = await startGitHub();
    const job = startJob(github, 100);
    await job.open();
    await job.end();
    for (const digest of [FIRST, SECOND]) expect(await job.vouch(digest)).toEqual({ status: 'named' });
    expect(await namedOn(github)).toEqual([SECOND, FIRST]);
    expect(github.checks).toMatchObject([
      { status: 'completed', conclusion: 'success', output: { title: 'Passed', summary: '## Passed\n' } },
    ]);
    expect(github.checks[0]!.annotations).toHaveLength(1);
    expect(github.invalid).toEqual([]);
  });

  it('goes with the verdict where it is there before', async () => {
    await using github = await startGitHub();
    const job = startJob(github, 100);
    await job.open();
    const [vouched] = await Promise.all([job.vouch(FIRST), job.end()]);
    expect(vouched).toEqual({ status: 'named' });
    expect(await namedOn(github)).toEqual([FIRST]);
    expect(github.calls.filter((call) => call === 'checks/update')).toHaveLength(1);
  });

  it('is kept by a later run that opens the check again, and by one that ends it', async () => {
    await using github = await startGitHub();
    const [first, second] = [startJob(github, 100), startJob(github, 101)];
    await first.open();
    await first.end();
    await first.vouch(FIRST);
    await second.open();
    expect(github.checks).toMatchObject([{ status: 'in_progress' }]);
    expect(await namedOn(github)).toEqual([FIRST]);
    await second.end();
    await second.vouch(SECOND);
    expect(github.checks).toHaveLength(1);
    expect(await namedOn(github)).toEqual([SECOND, FIRST]);
  });

  it('is kept where it comes while a later run has the check open', async () => {
    await using github = await startGitHub();
    const [first, second] = [startJob(github, 100), startJob(github, 101)];
    await first.open();
    await first.end();
    expect(await first.vouch(FIRST)).toEqual({ status: 'named' });
    // As a run that looked at the check before it was opened again.
    const check = github.checks[0]!;
    const { output } = structuredClone(check);
    await second.open();
    check.output = output;
    await second.end();
    expect(await namedOn(github)).toEqual([FIRST]);
  });

  it('is refused where a newer run writes the check by now, which saves what it finds itself', async () => {
    await using github = await startGitHub();
    const [first, second] = [startJob(github, 100), startJob(github, 101)];
    await first.open();
    await second.open();
    await first.end();
    expect(await first.vouch(FIRST)).toMatchObject({ status: 'refused' });
    await second.end();
    expect(await namedOn(github)).toEqual([]);
  });

  it.each([
    ['it may not write checks', true],
    ['there is no token', false],
  ])('is not given, and nothing is refused, where %s', async (_why, withToken) => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/create'] };
    const job = startJob(github, 100, withToken);
    await job.open();
    await job.end();
    expect(await job.vouch(FIRST)).toEqual({ status: 'unnamed' });
  });

  it('is refused where the check does not take it', async () => {
    await using github = await startGitHub();
    const job = startJob(github, 100);
    await job.open();
    await job.end();
    github.trouble = { fail: () => ({ status: 422, message: 'no more' }) };
    expect(await job.vouch(FIRST)).toEqual({ status: 'refused', reason: 'no more' });
  });

  it('names the newest 20', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    const digests = Array.from({ length: 25 }, (_, index) => index.toString(16).padStart(64, '0'));
    github.checks[0]!.output.text = renderSaved(digests);
    expect((await lookAgain(apiOf(github), NAMED, id)).saved).toEqual(digests.slice(0, 20));
  });
});
