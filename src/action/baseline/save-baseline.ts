import { addRuns } from '../../baseline/add-run.ts';
import type { NewRun } from '../../baseline/add-run.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import { keepAnswers } from '../../baseline/keep-answers.ts';
import { keepHistory } from '../../baseline/keep-history.ts';
import { mergeAnswers, mergeBaselines } from '../../baseline/merge.ts';
import { seal } from '../../baseline/seal.ts';
import type { RunHistory } from '../../domain/history.ts';
import { saveFiles } from '../../github/caches.ts';
import type { CacheSite, SavedFiles } from '../../github/caches.ts';
import type { Vouched } from '../../github/publisher.ts';
import { joinHistories } from '../../records/history.ts';
import type { Note } from '../../report/notes.ts';
import { digestEntry, FILES, restoreBaseline } from './restore-baseline.ts';
import type { KeptAnswers, Restored, RestoringRun } from './restore-baseline.ts';
import { believe } from './restore-vouched.ts';
import type { Witness } from './witness.ts';

/** An entry of the cache. */
export type SavedEntry = { readonly key: string; readonly files: Readonly<Record<string, Buffer>> };

/** Data to save, and the way to learn what others save at the same time. */
export type Saving = {
  readonly key: string;
  readonly known: Restored;
  /** Drops what is not to be kept. */
  readonly update: (baseline: Baseline) => Baseline;
  readonly runs: readonly NewRun[];
  /** The runs as lines of the history. */
  readonly history: RunHistory;
  /** The run that saves, and reads what others have saved. */
  readonly run: RestoringRun;
  /** Has this run's check name an entry before it is saved: whoever finds it there finds it named. */
  readonly vouch: (digest: string) => Promise<Vouched>;
  /** Tells whether an entry of another run is what that has saved. */
  readonly witness: Witness;
  /** Keeps the entry that was saved last elsewhere too; what goes wrong there it says itself. */
  readonly keep: (entry: SavedEntry) => Promise<unknown>;
  /** Lists the keys of entries that are newer than a known one. */
  readonly listNewer: (known: string | null) => Promise<readonly string[]>;
};

/** Most entries of other runs that are read, and most rounds: more than a few jobs hardly ever end at once. */
const MAX_OTHERS = 5;
const MAX_ROUNDS = 6;

/**
 * Saves the known baseline with new runs added, as an entry of its own. What other runs have saved in the meantime is
 * joined with it: whoever saves last sees all others' entries. Gives a note on what went wrong, null where all is well.
 * Never rejects.
 */
export async function saveBaseline(site: CacheSite, saving: Saving): Promise<Note | null> {
  const entries: SavedEntry[] = [];
  const note = await saveEntries(site, saving, entries);
  const [newest] = entries.slice(-1);
  if (newest !== undefined) await saving.keep(newest);
  return note;
}

/** Saves until nothing of others is missing; adds each entry to `entries`. */
async function saveEntries(site: CacheSite, saving: Saving, entries: SavedEntry[]): Promise<Note | null> {
  const { key, known, listNewer, run, witness } = saving;
  const keys = new Set(known.key === null ? [] : [known.key]);
  let base = known;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const own = round === 1 ? key : `${key}-${round}`;
    const saved = await trySave(site, own, base, saving, { known: [...keys], entries });
    if (saved.status === 'failed') return { kind: 'not_saved', words: saved.reason };
    if (saved.status === 'saved') keys.add(own);
    const missed = saved.status === 'outdated' ? [null] : await listNewer(known.key);
    const others = missed.filter((other) => other === null || !keys.has(other)).slice(0, MAX_OTHERS);
    const joined = await joinOthers(site, others, { base, run, witness, keys });
    if (!joined.isSound) return joined.note;
    base = joined.base;
    if (saved.status !== 'outdated' && !joined.isNews) return null;
  }
  // What this run has saved is joined by the runs that saved after it.
  return entries.length > 0 ? null : { kind: 'not_saved', words: 'other runs saved theirs at the same time' };
}

type Joined =
  | { readonly isSound: true; readonly base: Restored; readonly isNews: boolean }
  | { readonly isSound: false; readonly note: Note | null };

/** Joins entries of other runs with what is known, and adds their keys to `keys`; null stands for the newest. */
async function joinOthers(
  site: CacheSite,
  others: readonly (string | null)[],
  known: Pick<Saving, 'run' | 'witness'> & { readonly base: Restored; readonly keys: Set<string> },
): Promise<Joined> {
  const { run, witness, keys } = known;
  let [base, isNews] = [known.base, false];
  // The oldest first: of answers to the same cell the newest stay.
  for (const other of others.toReversed()) {
    const origin =
      other === null ? ({ status: 'own' } as const) : ({ status: 'verified', key: other } as const);
    const found = await believe(await restoreBaseline(site, origin, run), witness);
    if (!found.isSound) return { isSound: false, note: found.note };
    for (const name of [other, found.key]) if (name !== null) keys.add(name);
    isNews ||= found.baseline.cells.length > 0;
    base = join(found, base);
  }
  return { isSound: true, base, isNews };
}

function join(found: Restored, base: Restored): Restored {
  return {
    ...found,
    baseline: mergeBaselines(found.baseline, base.baseline),
    answers: mergeAnswers(found.answers, base.answers),
    history: joinHistories(found.history, base.history),
  };
}

async function trySave(
  site: CacheSite,
  key: string,
  base: Restored,
  { update, runs, history: added, vouch }: Saving,
  { known, entries }: { readonly known: readonly string[]; readonly entries: SavedEntry[] },
): Promise<SavedFiles> {
  const updated = update(addRuns(base.baseline, runs));
  const baseline = seal(updated);
  if (baseline === null) return { status: 'failed', reason: 'it is larger than 4 MiB' };
  const answered = runs.filter(({ drift }) => drift?.status !== 'possible');
  const history = keepHistory(joinHistories(base.history, added), updated);
  const answers = sealAnswers({ ...keepAnswers(base.answers, answered), history });
  const vouched = await vouch(digestEntry(key, [baseline, answers]));
  if (vouched.status === 'refused') return { status: 'failed', reason: vouched.reason };
  const files = { [FILES.baseline]: baseline, [FILES.answers]: answers };
  const saved = await saveFiles(site, files, key, known);
  if (saved.status === 'saved') entries.push({ key, files });
  return saved;
}

/** Seals answers and history; where they are too large the answers are left out. */
function sealAnswers(kept: KeptAnswers): Buffer {
  return seal(kept) ?? seal({ ...kept, cells: [] }) ?? Buffer.alloc(0);
}
