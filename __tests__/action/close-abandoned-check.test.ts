import { describe, expect, it } from 'vitest';
import { closeCheck } from '../../src/github/check-run.ts';
import { CANCELLED, closeFor, openFor } from '../support/abandoned.ts';
import { PASSED } from '../support/checks.ts';
import { useCommandFiles } from '../support/command-files.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';

const files = useCommandFiles();

describe('the check that closeAbandoned closes', () => {
  it('is found where main does not know of it', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await closeFor(github, { ...CANCELLED, checkId: null });
    expect(github.checks).toMatchObject([{ conclusion: 'cancelled' }]);
  });

  it('is the one that main knows where it cannot be found', async () => {
    await using github = await startGitHub();
    await openFor(github);
    github.trouble = { forbidden: ['checks/list-for-ref'] };
    await closeFor(github, CANCELLED);
    expect(github.checks).toMatchObject([{ conclusion: 'cancelled' }]);
  });

  it('is none that a newer run has closed: its verdict stands', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await closeCheck(apiOf(github), 1, PASSED);
    expect(await closeFor(github, CANCELLED)).toBe('');
    expect(github.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(files.summary()).toBe('');
  });

  it('is none that a newer run has open', async () => {
    await using github = await startGitHub();
    await openFor(github);
    await openFor(github, { runId: 101, writer: '02' });
    await closeFor(github, CANCELLED);
    expect(github.checks).toMatchObject([{ status: 'in_progress' }]);
  });

  it('is none where main was cancelled before there was one', async () => {
    await using github = await startGitHub();
    await closeFor(github, { ...CANCELLED, checkId: null });
    expect(new Set(github.calls)).toEqual(new Set(['checks/list-for-ref']));
    expect(files.summary()).toBe('');
  });

  it('is one that GitHub lists late', async () => {
    await using github = await startGitHub();
    await openFor(github);
    const before = github.calls.length;
    github.trouble = { fail: () => (github.calls.length === before + 1 ? { status: 404 } : null) };
    await closeFor(github, { ...CANCELLED, checkId: null });
    expect(github.checks).toMatchObject([{ conclusion: 'cancelled' }]);
  });

  it('is every one of its attempt where main could not say which is its own, and no other', async () => {
    await using github = await startGitHub();
    await openFor(github, { runId: 100 });
    await openFor(github, { runId: 100, job: '02', writer: '02' });
    await openFor(github, { runId: 99, job: '03', writer: '03' });
    await closeFor(github, { ...CANCELLED, checkId: null, writer: '' });
    expect(github.checks.map(({ status }) => status)).toEqual(['completed', 'in_progress', 'in_progress']);
  });

  it('is none where main has closed it', async () => {
    await using github = await startGitHub();
    await closeFor(github, { ...CANCELLED, isClosed: true });
    expect(github.calls).toEqual(['checks/list-for-ref']);
  });
});

describe('closeAbandoned in trouble', () => {
  it('warns where the check does not take it', async () => {
    await using github = await startGitHub();
    await openFor(github);
    github.trouble = { forbidden: ['checks/update'] };
    const out = await closeFor(github, CANCELLED);
    expect(out).toBe('::warning::the check could not be closed: Resource not accessible by integration\n');
  });

  it.each([
    ['an event that cannot be trusted', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['inputs that are wrong', { INPUT_REPEAT: 'often' }],
  ])('says nothing with %s: main has, and has opened none', async (_what, env) => {
    await using github = await startGitHub();
    expect(await closeFor(github, CANCELLED, env)).toBe('');
    expect(github.calls).toEqual([]);
  });
});
