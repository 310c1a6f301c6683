import { describe, expect, it } from 'vitest';
import { closeCheck, findResult, findStatus, leaveOutKnown } from '../../src/github/check-run.ts';
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

describe('findResult', () => {
  it('gives what our check came to', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, PASSED);
    expect(await findResult(apiOf(github), NAMED)).toEqual({ conclusion: 'success', summary: 'All of it.' });
  });

  it('is null for a check that is still open', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    expect(await findResult(apiOf(github), NAMED)).toBeNull();
  });

  it("is null for others' checks of the name", async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, PASSED);
    github.checks[0]!.external_id = 'theirs';
    expect(await findResult(apiOf(github), NAMED)).toBeNull();
  });

  it('is null on another commit', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, PASSED);
    expect(await findResult(apiOf(github), { ...NAMED, sha: 'def' })).toBeNull();
  });
});

describe('findStatus', () => {
  it('tells an open check from one that has ended', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    expect(await findStatus(apiOf(github), NAMED)).toEqual({ id, isOpen: true });
    await closeCheck(apiOf(github), id, PASSED);
    expect(await findStatus(apiOf(github), NAMED)).toEqual({ id, isOpen: false });
  });

  it('is null where there is no check of ours', async () => {
    await using github = await startGitHub();
    expect(await findStatus(apiOf(github), NAMED)).toBeNull();
  });
});
