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
  ])('warns and rejects nothing with %s', async (_what, env) => {
    await using github = await startGitHub();
    expect(await closeFor(github, CANCELLED, env)).toContain('::warning::the check could not be closed: ');
    expect(github.calls).toEqual([]);
  });
});
