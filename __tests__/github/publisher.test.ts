import { describe, expect, it } from 'vitest';
import { KEY } from '../support/action-world.ts';
import { createNote } from '../support/checks.ts';
import { useCommandFiles } from '../support/command-files.ts';
import { contextOf, contextOfPullRequest } from '../support/contexts.ts';
import { pushEvent } from '../support/events.ts';
import { startGitHub } from '../support/github-double.ts';
import { publish } from '../support/publish.ts';

const files = useCommandFiles();

describe('Publisher', () => {
  it('says the same in the check, the comment and the summary', async () => {
    await using github = await startGitHub();
    await publish(github);
    expect(github.checks[0]!.output).toMatchObject({
      title: 'Passed',
      summary: '## Passed\n<!-- hidden -->',
    });
    expect(github.comments[0]!.body).toContain('\n## Passed\n');
    expect(files.summary()).toBe('## Passed\n');
  });

  it('tells where the check and the comment are', async () => {
    await using github = await startGitHub();
    const { published } = await publish(github);
    expect(published).toEqual({
      checkUrl: github.checks[0]!.html_url,
      commentUrl: github.comments[0]!.html_url,
    });
  });

  it('puts the check of a pull request on its head', async () => {
    await using github = await startGitHub();
    await publish(github);
    expect(github.checks).toMatchObject([{ head_sha: 'head', conclusion: 'success' }]);
  });

  it('keeps the hidden line out of the comment and the summary', async () => {
    await using github = await startGitHub();
    await publish(github);
    expect(github.comments[0]!.body + files.summary()).not.toContain('hidden');
  });

  it('says in the comment of which commit and which run it speaks', async () => {
    await using github = await startGitHub();
    await publish(github);
    expect(github.comments[0]!.body).toContain(
      'Of commit head, by [this run](https://github.com/o/r/actions/runs/100)',
    );
  });

  it('names the check in the comment, and the artifact that there is', async () => {
    await using github = await startGitHub();
    await publish(github);
    expect(github.comments[0]!.body).toContain(
      ', in the check `LLM benchmarks`; its artifact `benchmark-results` holds every answer.',
    );
  });

  it('names no artifact that was not uploaded', async () => {
    await using github = await startGitHub();
    await publish(github, { publication: { artifact: Promise.resolve(null) } });
    expect(github.comments[0]!.body).not.toContain('artifact');
  });

  it('is silent in the log where all is well', async () => {
    await using github = await startGitHub();
    expect((await publish(github)).out).toBe('');
  });

  it('sends nothing that GitHub does not describe', async () => {
    await using github = await startGitHub();
    await publish(github, { publication: { annotations: [createNote({ title: 'order-1' })] } });
    expect(github.invalid).toEqual([]);
  });

  it('comments on nothing where there is no pull request', async () => {
    await using github = await startGitHub();
    const { published } = await publish(github, { context: contextOf(pushEvent('a', 'b')) });
    expect(published.commentUrl).toBe('');
    expect(github.comments).toEqual([]);
  });

  it('comments on nothing where the workflow does not want it', async () => {
    await using github = await startGitHub();
    await publish(github, { comment: false });
    expect(github.comments).toEqual([]);
  });

  it('begins no comment with an update', async () => {
    await using github = await startGitHub();
    await publish(github, { publication: { comment: 'update' } });
    expect(github.comments).toEqual([]);
  });

  it('lets the comment of a newer run stand, and says so', async () => {
    await using github = await startGitHub();
    await publish(github, { context: contextOfPullRequest({ runId: 101 }) });
    const { out, published } = await publish(github, { publication: { markdown: 'older' } });
    expect(github.comments[0]!.body).toContain('## Passed');
    expect(out).toBe('a newer run has commented already: its comment stands\n');
    expect(published.commentUrl).toBe('');
  });

  it('adds no annotation that the check shows from an earlier run', async () => {
    await using github = await startGitHub();
    for (const [index, title] of ['order-1', 'order-1', 'order-2'].entries())
      await publish(github, {
        context: contextOfPullRequest({ runId: 100 + index }),
        publication: { annotations: [createNote({ title })] },
      });
    expect(github.checks[0]!.annotations.map(({ title }) => title)).toEqual(['order-1', 'order-2']);
  });

  it('adds annotations once more rather than not at all, where the earlier ones cannot be listed', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['checks/list-annotations'] };
    for (const runId of [100, 101])
      await publish(github, {
        context: contextOfPullRequest({ runId }),
        publication: { annotations: [createNote()] },
      });
    expect(github.checks[0]!.annotations).toHaveLength(2);
  });

  it('writes only the summary without a token', async () => {
    await using github = await startGitHub();
    expect(await publish(github, { withToken: false })).toMatchObject({
      published: { checkUrl: '', commentUrl: '' },
      out: '',
    });
    expect(github.calls).toEqual([]);
    expect(files.summary()).toBe('## Passed\n');
  });
});

describe('the keys that Publisher is told to hide', () => {
  it('are in no sink', async () => {
    await using github = await startGitHub();
    await publish(github, {
      publication: {
        title: `title ${KEY}`,
        markdown: `markdown ${KEY}`,
        annotations: [createNote({ title: `title ${KEY}`, message: `message ${KEY}` })],
      },
    });
    const { checks, comments } = github;
    expect(JSON.stringify([checks, comments, files.summary(), files.state()])).not.toContain(KEY);
    expect(checks[0]).toMatchObject({
      output: { title: 'title ***' },
      annotations: [{ title: 'title ***', message: 'message ***' }],
    });
  });
});
