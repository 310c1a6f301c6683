import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteChangedBallots } from '../../src/action/changed-ballots.ts';
import type { Note } from '../../src/report/notes.ts';
import { placeBallots } from '../../src/records/ballots/ballot-site.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { contextOfPullRequest } from '../support/contexts.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { GitHubDouble } from '../support/github-double.ts';
import { createCell, createPlan } from '../support/plans.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** What is said of a change of these files, in a checkout whose answers `evaluator` scores. */
async function notesOf(
  changed: GitHubDouble['changed'],
  { evaluator = 'human', isPullRequest = true } = {},
): Promise<Note[]> {
  await using github = await startGitHub();
  using dir = createTempDir({ 'app/ballots/ann.jsonl': '' });
  github.changed = changed;
  const context = contextOfPullRequest({ workspace: dir.path });
  const plan = createPlan([createCell(['q'], { evaluators: [{ name: evaluator, settings: {} }] })]);
  return await noteChangedBallots(
    { api: apiOf(github), context: isPullRequest ? context : { ...context, pullRequest: null } },
    { plan, ballotSite: placeBallots(undefined, localWorkspace(path.join(dir.path, 'app'))) },
  );
}

describe('noteChangedBallots', () => {
  it('counts the files of ballots that a pull request adds, changes and removes', async () => {
    const changed = [
      'app/prompt.md',
      'app/ballots/ann.jsonl',
      'app/ballots/gone.jsonl',
      'ballots/other.jsonl',
    ];
    expect(await notesOf(changed)).toEqual([{ kind: 'ballots', files: 2 }]);
  });

  it('counts a file of ballots once that is moved, also from or to another place', async () => {
    const within = ['app/ballots/ann.jsonl', 'app/ballots/anna.jsonl'] as const;
    expect(await notesOf([within])).toEqual([{ kind: 'ballots', files: 1 }]);
    expect(
      await notesOf([
        ['app/ballots/ann.jsonl', 'old/ann.jsonl'],
        ['app/a.md', 'app/b.md'],
      ]),
    ).toEqual([{ kind: 'ballots', files: 1 }]);
  });

  it('says so where GitHub does not tell what was changed', async () => {
    expect(await notesOf(null)).toEqual([{ kind: 'ballots', files: null }]);
  });

  it('says nothing where none is changed, where nobody rates, and of a push', async () => {
    expect(await notesOf(['app/prompt.md'])).toEqual([]);
    expect(await notesOf(['app/ballots/ann.jsonl'], { evaluator: 'exact_match' })).toEqual([]);
    expect(await notesOf(['app/ballots/ann.jsonl'], { isPullRequest: false })).toEqual([]);
  });
});
