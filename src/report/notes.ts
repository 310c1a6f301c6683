/** Sentences on the run as a whole. */
import { ACCEPT_LABEL } from '../domain/defaults.ts';
import { quoted } from '../text/phrase.ts';
import { plural } from '../text/plural.ts';
import type { Phrase } from '../text/phrase.ts';

/** Fact that the reader should know of a run as a whole, most of all of its baseline; `words` are GitHub's, or a file's. */
export type Note =
  | {
      readonly kind:
        | 'not_believed'
        | 'older'
        | 'artifact'
        | 'not_restored'
        | 'unverified'
        | 'unwitnessed'
        | 'not_saved'
        | 'history_lost';
      readonly words: string;
    }
  | {
      readonly kind: 'no_history' | 'label_unread';
      readonly words: string;
      readonly isForbidden: boolean;
    }
  | { readonly kind: 'other_system' | 'newer_baseline' | 'unreadable' | 'moved' | 'copied' | 'unused' }
  | { readonly kind: 'implausible' | 'unknown_commits'; readonly pools: number }
  /** What is to be said of the shards that were put together. */
  | { readonly kind: 'shards'; readonly said: Phrase }
  /** Files of ballots that a pull request changes itself; null: nobody can tell whether it does. */
  | { readonly kind: 'ballots'; readonly files: number | null }
  /** Results that the workflow names as the baseline, and that the change has written, or may have. */
  | { readonly kind: 'named'; readonly author: 'change' | 'unknown'; readonly isUsed: boolean };

const PLAIN_NOTES = {
  other_system:
    'there is a cached baseline, but the cache does not give it to this runner: it was saved on another system',
  newer_baseline:
    'the baseline has no run of a commit at or before the base of this change: it is held against a newer one',
  moved: 'the config was moved: the baseline is that of the place where it was',
  copied:
    'this config has no baseline at its place: it is held against that of another config of the default branch, which asks some of the same',
  unused:
    'the default branch has a baseline of other configs that was not used: none of them asks what is asked here',
  unreadable: 'the baseline was not saved: what is there could not be read, and would have been replaced',
} as const;

/** Gives a note as one sentence. */
export function describeNote(note: Note): Phrase {
  if (note.kind === 'shards') return note.said;
  if (note.kind === 'named') return [describeNamed(note)];
  if (note.kind === 'ballots') return [describeBallots(note)];
  switch (note.kind) {
    case 'not_believed':
      return ['the cached baseline is not believed: ', quoted(note.words)];
    case 'older':
      return [
        'the newest entry of the cached baseline is not believed, and an older one is used: ',
        quoted(note.words),
      ];
    case 'artifact':
      return [
        'the baseline is that of the artifact of the last run of the default branch that saved one, not of the cache: ',
        quoted(note.words),
      ];
    case 'unwitnessed':
      return [
        'whether the cached baseline is what its run saved could not be verified: ',
        quoted(note.words),
      ];
    case 'not_restored':
      return ['the baseline could not be restored: ', quoted(note.words)];
    case 'not_saved':
      return ['the baseline was not saved: ', quoted(note.words)];
    case 'history_lost':
      return ['the history of earlier runs could not be read, and begins anew: ', quoted(note.words)];
    case 'unverified':
      return [
        'where the baseline came from could not be verified: ',
        quoted(`${note.words} (the job's permissions need actions: read)`),
      ];
    case 'no_history':
      return [
        'the commits before this change could not be listed, so the newest baseline is used: ',
        quoted(note.words + (note.isForbidden ? " (the job's permissions need contents: read)" : '')),
      ];
    case 'label_unread':
      return [
        `it could not be read whether the label \`${ACCEPT_LABEL}\` is on the pull request: `,
        quoted(note.words + (note.isForbidden ? " (the job's permissions need pull-requests: read)" : '')),
      ];
    case 'implausible':
      return [
        `${plural(note.pools, 'configuration')} in the cached baseline not believed: runs of the future, one run twice, or more than one run can say`,
      ];
    case 'unknown_commits':
      return [
        `${plural(note.pools, 'configuration')} in the cached baseline not believed: a run of a commit that the repository does not have`,
      ];
    case 'other_system':
    case 'newer_baseline':
    case 'unreadable':
    case 'moved':
    case 'copied':
    case 'unused':
      return [PLAIN_NOTES[note.kind]];
  }
}

function describeBallots({ files }: Extract<Note, { kind: 'ballots' }>): string {
  return files === null
    ? 'whether this pull request changes ballots, which count in its own verdict, could not be told'
    : `ballots changed by this pull request: ${plural(files, 'file')}; they count in its own verdict, so review who has rated what`;
}

function describeNamed({ author, isUsed }: Extract<Note, { kind: 'named' }>): string {
  const said =
    author === 'change'
      ? 'the change itself has written the results that are named as the baseline, or the workflow that names them'
      : 'whether the change itself has written the results that are named as the baseline could not be told';
  return isUsed ? said : `${said}: it is held against what the default branch has kept`;
}
