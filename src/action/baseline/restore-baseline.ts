import { answersShape, baselineShape } from '../../baseline/baseline-shape.ts';
import type { Answers, Baseline } from '../../baseline/baseline.ts';
import { readHistory } from '../../baseline/keep-history.ts';
import { dropFuture, dropImplausible } from '../../baseline/plausible.ts';
import { open } from '../../baseline/seal.ts';
import type { Opened } from '../../baseline/seal.ts';
import { sha256 } from '../../domain/digest.ts';
import type { RunHistory } from '../../domain/history.ts';
import type { Origin } from '../../github/cache-origin.ts';
import { restoreFiles } from '../../github/caches.ts';
import type { CachedFile, CacheSite } from '../../github/caches.ts';
import type { Context } from '../../github/context.ts';
import { NO_HISTORY } from '../../records/history.ts';
import type { Note } from '../../report/notes.ts';
import type { Shape } from '../../text/shapes.ts';

/** Content of the cache, and how far it may be trusted. */
export type Restored = {
  readonly baseline: Baseline;
  readonly answers: Answers;
  readonly history: RunHistory;
  /** Fact that the history could not be read; null where it could. Nothing else depends on it. */
  readonly historyNote: Note | null;
  /** The entry it came from; null: there was none. */
  readonly key: string | null;
  /** What a witness knows the entry by; absent where it could not be read. */
  readonly digest?: string;
  /** False where the cache could not be asked: then nothing may be saved either, it would replace what is there. */
  readonly isSound: boolean;
  /** True where there is, or may be, a baseline that could not be restored: then an empty one says nothing. */
  readonly isLost: boolean;
  /** Fact that the reader should know of it; null where all is well. */
  readonly note: Note | null;
};

/** Answers as they are kept: the history lies with them, for a third file would make older entries none of ours. */
export type KeptAnswers = Answers & { readonly history?: unknown };

/** Fixed names: the cache finds an entry only under the very paths it was saved with. */
export const FILES = { baseline: 'llm-bench-baseline.gz', answers: 'llm-bench-answers.gz' } as const;

const NOTHING = {
  baseline: { cells: [] },
  answers: { cells: [] },
  history: NO_HISTORY,
  historyNote: null,
  key: null,
  isLost: true,
} as const;

/** The run that restores: nothing of what it reads can be of later runs, but for those that overtake it. */
export type RestoringRun = Pick<Context, 'runId' | 'runAttempt'>;

/**
 * Restores the baseline that the origin allows, without what cannot be as it says. Never rejects: a cache that fails costs
 * its deadline and a note.
 */
export async function restoreBaseline(site: CacheSite, origin: Origin, run: RestoringRun): Promise<Restored> {
  if (origin.status === 'forged') return disbelieve(origin.reason);
  const wanted = origin.status === 'verified' ? origin.key : null;
  const result = await restoreFiles(site, [FILES.baseline, FILES.answers], wanted);
  switch (result.status) {
    case 'restored': {
      if (wanted !== null && result.key !== wanted)
        return disbelieve('the cache gave another entry than the default branch has');
      const [baseline, answers] = result.files;
      const found = readFiles(baseline, answers, result.key);
      return screen({ ...found, note: found.note ?? noteOrigin(origin) }, run);
    }
    case 'failed':
      return { ...NOTHING, isSound: false, note: { kind: 'not_restored', words: result.reason } };
    case 'missed':
      return wanted === null
        ? { ...NOTHING, isSound: true, isLost: false, note: null }
        : { ...NOTHING, isSound: true, note: { kind: 'other_system' } };
  }
}

/** Reads the files of an entry that came from elsewhere than the cache. */
export function readEntry(files: readonly (Buffer | undefined)[], key: string, run: RestoringRun): Restored {
  const [baseline, answers] = files.map((bytes) =>
    bytes === undefined ? undefined : ({ status: 'read', bytes } as const),
  );
  return screen(readFiles(baseline, answers, key), run);
}

/** Leaves out of what was restored what cannot be as it says; that is said. */
function screen(restored: Restored, { runId, runAttempt }: RestoringRun): Restored {
  const reader = { runId, runAttempt, now: new Date() };
  const { baseline, dropped } = dropImplausible(restored.baseline, reader);
  const screened = { ...restored, history: dropFuture(restored.history, reader) };
  if (dropped === 0) return screened;
  return { ...screened, baseline, isLost: true, note: { kind: 'implausible', pools: dropped } };
}

/** Gives nothing, for what was found is not believed. */
export function disbelieve(words: string): Restored {
  return { ...NOTHING, isSound: true, note: { kind: 'not_believed', words } };
}

function readFiles(
  baselineFile: CachedFile | undefined,
  answersFile: CachedFile | undefined,
  key: string,
): Restored {
  const baseline = openFile<Baseline>(baselineFile, baselineShape);
  if (baseline.status === 'refused') return { ...disbelieve(baseline.reason), key };
  const answers = openFile<KeptAnswers>(answersFile, answersShape);
  const history = answers.status === 'sound' ? readHistory(answers.value.history) : answers;
  return {
    baseline: baseline.value,
    answers: answers.status === 'sound' ? { cells: answers.value.cells } : NOTHING.answers,
    history: history.status === 'sound' ? history.history : NO_HISTORY,
    historyNote: history.status === 'sound' ? null : { kind: 'history_lost', words: history.reason },
    key,
    digest: digestFiles(key, [baselineFile, answersFile]),
    isSound: true,
    isLost: false,
    note: null,
  };
}

/** Digests an entry's key and files: none may stand for another, under another key neither. */
export function digestEntry(key: string, files: readonly Buffer[]): string {
  return sha256([key, ...files.map((bytes) => sha256(bytes))].join('\n'));
}

function digestFiles(key: string, files: readonly (CachedFile | undefined)[]): string {
  return digestEntry(
    key,
    files.map((file) => (file?.status === 'read' ? file.bytes : Buffer.alloc(0))),
  );
}

function openFile<T>(file: CachedFile | undefined, shape: Shape): Opened<T> {
  if (file === undefined) return { status: 'refused', reason: 'it is not there' };
  return file.status === 'refused' ? file : open<T>(file.bytes, shape);
}

function noteOrigin(origin: Origin): Note | null {
  return origin.status === 'unknown' ? { kind: 'unverified', words: origin.reason } : null;
}
