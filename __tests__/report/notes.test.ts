import { describe, expect, it } from 'vitest';
import { describeNote } from '../../src/report/notes.ts';
import type { Note } from '../../src/report/notes.ts';
import { markdownPhrase } from '../../src/text/escape.ts';
import { markTheirs } from '../support/comparisons.ts';

const words = 'HTTP 403 <img> @team';

describe('describeNote', () => {
  it.each<[Note, string]>([
    [{ kind: 'not_believed', words }, `the cached baseline is not believed: «${words}»`],
    [
      { kind: 'older', words },
      `the newest entry of the cached baseline is not believed, and an older one is used: «${words}»`,
    ],
    [
      { kind: 'artifact', words },
      `the baseline is that of the artifact of the last run of the default branch that saved one, not of the cache: «${words}»`,
    ],
    [
      { kind: 'unwitnessed', words },
      `whether the cached baseline is what its run saved could not be verified: «${words}»`,
    ],
    [
      { kind: 'history_lost', words },
      `the history of earlier runs could not be read, and begins anew: «${words}»`,
    ],
    [{ kind: 'not_restored', words }, `the baseline could not be restored: «${words}»`],
    [{ kind: 'not_saved', words }, `the baseline was not saved: «${words}»`],
    [
      { kind: 'unverified', words },
      `where the baseline came from could not be verified: «${words} (the job's permissions need actions: read)»`,
    ],
    [
      { kind: 'no_history', words, isForbidden: false },
      `the commits before this change could not be listed, so the newest baseline is used: «${words}»`,
    ],
    [
      { kind: 'no_history', words, isForbidden: true },
      `the commits before this change could not be listed, so the newest baseline is used: «${words} (the job's permissions need contents: read)»`,
    ],
    [
      { kind: 'label_unread', words, isForbidden: true },
      `it could not be read whether the label \`llm-bench: accept\` is on the pull request: «${words} (the job's permissions need pull-requests: read)»`,
    ],
    [{ kind: 'moved' }, 'the config was moved: the baseline is that of the place where it was'],
    [
      { kind: 'other_system' },
      'there is a cached baseline, but the cache does not give it to this runner: it was saved on another system',
    ],
    [
      { kind: 'newer_baseline' },
      'the baseline has no run of a commit at or before the base of this change: it is held against a newer one',
    ],
    [
      { kind: 'unreadable' },
      'the baseline was not saved: what is there could not be read, and would have been replaced',
    ],
    [
      { kind: 'copied' },
      'this config has no baseline at its place: it is held against that of another config of the default branch, which asks some of the same',
    ],
    [
      { kind: 'unused' },
      'the default branch has a baseline of other configs that was not used: none of them asks what is asked here',
    ],
    [
      { kind: 'implausible', pools: 2 },
      '2 configurations in the cached baseline not believed: runs of the future, one run twice, or more than one run can say',
    ],
    [
      { kind: 'unknown_commits', pools: 1 },
      '1 configuration in the cached baseline not believed: a run of a commit that the repository does not have',
    ],
    [
      { kind: 'ballots', files: 2 },
      'ballots changed by this pull request: 2 files; they count in its own verdict, so review who has rated what',
    ],
    [
      { kind: 'ballots', files: null },
      'whether this pull request changes ballots, which count in its own verdict, could not be told',
    ],
    [
      { kind: 'named', author: 'change', isUsed: true },
      'the change itself has written the results that are named as the baseline, or the workflow that names them',
    ],
    [
      { kind: 'named', author: 'unknown', isUsed: false },
      'whether the change itself has written the results that are named as the baseline could not be told: it is held against what the default branch has kept',
    ],
  ])('says %j in one sentence', (note, expected) => {
    expect(markTheirs(describeNote(note))).toBe(expected);
  });

  it('marks GitHub’s words, so that Markdown makes code of them', () => {
    expect(markdownPhrase(describeNote({ kind: 'not_restored', words }))).toBe(
      'the baseline could not be restored: `HTTP 403 <img> @team`',
    );
  });
});
