import { describe, expect, it } from 'vitest';
import { useCommandFiles } from '../support/command-files.ts';
import { contextOfPullRequest } from '../support/contexts.ts';
import { startGitHub } from '../support/github-double.ts';
import { publish } from '../support/publish.ts';

const files = useCommandFiles();

describe('what Publisher leaves for the post step', () => {
  it('is the check, its verdict, and that it was closed', async () => {
    await using github = await startGitHub();
    await publish(github);
    expect(files.state()).toEqual({
      'check-writer': expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      'check-id': '1',
      conclusion: 'success',
      title: 'Passed',
      'check-closed': 'true',
    });
  });

  it('is the verdict too where the check does not take it', async () => {
    await using github = await startGitHub();
    github.trouble = { fail: (operation) => (operation === 'checks/update' ? { status: 422 } : null) };
    const { out } = await publish(github);
    expect(files.state()).toEqual({
      'check-writer': expect.stringMatching(/^[0-9a-f]{8}$/) as string,
      'check-id': '1',
      conclusion: 'success',
      title: 'Passed',
    });
    expect(out).toBe('::warning::the check could not be written: Server Error\n');
  });

  it('is only whose it is where there is no check', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/create'] };
    await publish(github);
    expect(Object.keys(files.state())).toEqual(['check-writer', 'check-closed']);
  });
});

describe('a Publisher that may not write everything', () => {
  it('names every permission that is missing, in one warning', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/create', 'issues/create-comment'] };
    const { out, commands } = await publish(github);
    expect(commands).toEqual(['warning']);
    expect(out).toContain(
      "add to the job's `permissions`: checks: write, pull-requests: write. The verdict stands.",
    );
  });

  it('names none that it has', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/create'] };
    const { out } = await publish(github);
    expect(out).toContain("add to the job's `permissions`: checks: write. The verdict");
    expect(github.comments).toHaveLength(1);
  });

  it('says to a fork that its token only reads, and tries no comment', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/create'] };
    const { commands } = await publish(github, { context: contextOfPullRequest({ isWithoutSecrets: true }) });
    expect(commands).toEqual(['notice']);
    expect(github.calls).not.toContain('issues/list-comments');
  });

  it('writes the summary all the same', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/create', 'issues/list-comments'] };
    await publish(github);
    expect(files.summary()).toBe('## Passed\n');
  });

  it('tells a failure from a missing permission', async () => {
    await using github = await startGitHub();
    github.trouble = {
      fail: (operation) => (operation === 'issues/list-comments' ? { status: 422, message: 'Odd' } : null),
    };
    expect((await publish(github)).out).toBe('::warning::the comment could not be written: Odd\n');
  });
});
