import { describe, expect, it } from 'vitest';
import { renderOwner } from '../../src/github/check-owner.ts';
import { closeCheck } from '../../src/github/check-run.ts';
import { createNote, NAMED, openOurs, PASSED, RUN_URL } from '../support/checks.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';

describe('openCheck', () => {
  it('makes a check in progress that leads to the run', async () => {
    await using github = await startGitHub();
    const check = await openOurs(github);
    expect(check).toEqual({
      id: 1,
      url: 'https://github.com/o/r/runs/1',
      app: 'github-actions',
      annotations: 0,
      saved: [],
    });
    expect(github.checks).toMatchObject([
      { head_sha: 'abc', status: 'in_progress', details_url: RUN_URL, output: { title: 'Running' } },
    ]);
  });

  it.each([
    ['run', { runId: 99 }],
    ['attempt', { runAttempt: 0 }],
  ])('opens the check of an earlier %s again, and lets go of what that concluded', async (_what, earlier) => {
    await using github = await startGitHub();
    const first = await openOurs(github, { writer: '02', ...earlier });
    await closeCheck(apiOf(github), first.id, PASSED);
    expect((await openOurs(github)).id).toBe(first.id);
    expect(github.checks).toMatchObject([
      { status: 'in_progress', conclusion: null, external_id: renderOwner(NAMED.owner) },
    ]);
  });

  it('opens the check of an earlier version again, which named no job', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    github.checks[0]!.external_id = 'llm-bench-action';
    await openOurs(github, { writer: '02' });
    expect(github.checks).toHaveLength(1);
  });

  it.each([
    ['another job of the run', { job: 'cccccccccccc' }],
    ['another job of an earlier run', { job: 'cccccccccccc', runId: 99 }],
    ['a job of the run that nothing tells apart', {}],
  ])('leaves the check of %s alone', async (_whose, owner) => {
    await using github = await startGitHub();
    const first = await openOurs(github, { writer: '02', ...owner });
    await closeCheck(apiOf(github), first.id, { ...PASSED, conclusion: 'failure' });
    await openOurs(github);
    expect(github.checks).toMatchObject([{ conclusion: 'failure' }, { status: 'in_progress' }]);
  });

  it("leaves a job's check of the same name alone", async () => {
    await using github = await startGitHub();
    await openOurs(github);
    github.checks[0]!.external_id = 'a-job';
    await openOurs(github);
    expect(github.checks.map(({ external_id }) => external_id)).toEqual(['a-job', renderOwner(NAMED.owner)]);
  });

  it('makes no second check where the server fails after it has made one', async () => {
    await using github = await startGitHub();
    github.trouble = {
      fail: (operation) => (operation === 'checks/create' ? { status: 502, done: true } : null),
    };
    expect((await openOurs(github)).id).toBe(1);
    expect(github.checks).toHaveLength(1);
  });

  it('knows how many annotations the check has from earlier runs', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, {
      ...PASSED,
      annotations: [createNote(), createNote({ start_line: 4 })],
    });
    expect((await openOurs(github)).annotations).toBe(2);
  });

  it('takes a check without output, app and page', async () => {
    await using github = await startGitHub();
    await openOurs(github);
    Object.assign(github.checks[0]!, { output: null, app: null, html_url: null });
    expect(await openOurs(github)).toEqual({ id: 1, url: '', app: null, annotations: 0, saved: null });
  });
});

describe('closeCheck', () => {
  it('ends the check with what it came to', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, { ...PASSED, conclusion: 'failure', annotations: [createNote()] });
    expect(github.checks).toMatchObject([
      {
        status: 'completed',
        conclusion: 'failure',
        output: { title: 'Passed', summary: 'All of it.' },
        annotations: [createNote()],
      },
    ]);
  });

  it('shows fifty annotations, the first ones', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    const annotations = Array.from({ length: 60 }, (_, index) => createNote({ title: `note ${index}` }));
    await closeCheck(apiOf(github), id, { ...PASSED, annotations });
    expect(github.checks[0]!.annotations).toEqual(annotations.slice(0, 50));
  });

  it('cuts a title to 250 characters', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, { ...PASSED, title: 'x'.repeat(300) });
    expect(github.checks[0]!.output.title).toBe(`${'x'.repeat(249)}…`);
  });

  it('sends nothing that GitHub does not describe', async () => {
    await using github = await startGitHub();
    const { id } = await openOurs(github);
    await closeCheck(apiOf(github), id, { ...PASSED, annotations: [createNote()] });
    expect(github.invalid).toEqual([]);
  });
});
