import { describe, expect, it } from 'vitest';
import {
  closeCheck,
  findResults,
  hasRival,
  leaveOutKnown,
  listLeftOpen,
  lookAgain,
} from '../../src/github/check-run.ts';
import type { Annotation } from '../../src/github/check-run.ts';
import { createNote, NAMED, openOurs, PASSED } from '../support/checks.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';

describe('leaveOutKnown', () => {
  /** What is left of these notes on a check that has others from an earlier run. */
  const leaveOut = async (earlier: readonly Annotation[], notes: readonly Annotation[]): Promise<unknown> => {
    await using github = await startGitHub();
    const api = apiOf(github);
    const check = await openOurs(github);
    await closeCheck(api, check.id, { ...PASSED, annotations: earlier });
    return await leaveOutKnown(api, { ...check, annotations: earlier.length }, notes);
  };

  it('leaves out what the check shows already', async () => {
    const fresh = createNote({ start_line: 4 });
    expect(await leaveOut([createNote()], [createNote(), fresh])).toEqual([fresh]);
  });

  it.each([
    ['another file', { path: 'other.yaml' }],
    ['another line', { start_line: 4 }],
    ['another title', { title: 'order-2 fails now' }],
  ])('keeps a note on %s', async (_what, overrides) => {
    const note = createNote(overrides);
    expect(await leaveOut([createNote()], [note])).toEqual([note]);
  });

  it('says the same of the same once, in whatever words', async () => {
    expect(await leaveOut([createNote()], [createNote({ message: 'now: failed, otherwise' })])).toEqual([]);
  });

  it('asks nothing where the check has none', async () => {
    await using github = await startGitHub();
    const check = await openOurs(github);
    expect(await leaveOutKnown(apiOf(github), check, [createNote()])).toEqual([createNote()]);
    expect(github.calls).not.toContain('checks/list-annotations');
  });
});

describe('findResults', () => {
  it('gives what our check came to', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, PASSED);
    expect(await findResults(apiOf(github), NAMED)).toEqual([
      { conclusion: 'success', summary: 'All of it.' },
    ]);
  });

  it('gives those of all jobs', async () => {
    await using github = await startGitHub();
    for (const [job, writer] of Object.entries({ bbbbbbbbbbbb: '01', cccccccccccc: '02' })) {
      const { id } = await openOurs(github, { job, writer });
      await closeCheck(apiOf(github), id, PASSED);
    }
    expect(await findResults(apiOf(github), NAMED)).toHaveLength(2);
  });

  it('gives nothing of a check that is still open', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    expect(await findResults(apiOf(github), NAMED)).toEqual([]);
  });

  it("gives nothing of others' checks of the name", async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, PASSED);
    github.checks[0]!.external_id = 'theirs';
    expect(await findResults(apiOf(github), NAMED)).toEqual([]);
  });

  it('gives nothing of another commit', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, PASSED);
    expect(await findResults(apiOf(github), { ...NAMED, sha: 'def' })).toEqual([]);
  });
});

describe('listLeftOpen', () => {
  it('lists the open checks of this very process, no ended ones', async () => {
    await using github = await startGitHub();
    await openOurs(github, { writer: '02', runId: 99, subject: 'cccccccccccc' });
    const { id } = await openOurs(github);
    expect(await listLeftOpen(apiOf(github), NAMED)).toMatchObject([{ id }]);
    await closeCheck(apiOf(github), id, PASSED);
    expect(await listLeftOpen(apiOf(github), NAMED)).toEqual([]);
  });

  it('lists those of the attempt at the job where the name of the process is lost', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await openOurs(github, { job: 'cccccccccccc', writer: '02' });
    await openOurs(github, { job: 'dddddddddddd', runId: 99, writer: '03' });
    const owner = { ...NAMED.owner, writer: '' };
    expect(await listLeftOpen(apiOf(github), { ...NAMED, owner })).toMatchObject([{ id }]);
  });

  it('lists none that a newer run writes by now', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    await openOurs(github, { runId: 101, writer: '02' });
    expect(await listLeftOpen(apiOf(github), NAMED)).toEqual([]);
  });
});

describe('lookAgain', () => {
  it.each([
    ['a newer run', { runId: 101, writer: '02' }],
    ['a later attempt', { runAttempt: 2, writer: '02' }],
  ])('tells that %s writes there by now', async (_which, owner) => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    expect(await lookAgain(apiOf(github), NAMED, id)).toMatchObject({ isTaken: false });
    await openOurs(github, owner);
    expect(await lookAgain(apiOf(github), NAMED, id)).toMatchObject({ isTaken: true });
  });
});

describe('hasRival', () => {
  it('is false where the job is alone', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    expect(await hasRival(apiOf(github), NAMED)).toBe(false);
  });

  it('is true where another job of the run writes a check of the name, and false where the name is another', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    await openOurs(github, { job: 'cccccccccccc', writer: '02' });
    expect(await hasRival(apiOf(github), NAMED)).toBe(true);
    expect(await hasRival(apiOf(github), { ...NAMED, name: 'Other' })).toBe(false);
  });
});
