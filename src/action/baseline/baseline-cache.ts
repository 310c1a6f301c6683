import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addRuns } from '../../baseline/add-run.ts';
import type { NewRun } from '../../baseline/add-run.ts';
import type { Answers, Baseline } from '../../baseline/baseline.ts';
import { checkAnswers, checkBaseline } from '../../baseline/check-baseline.ts';
import { keepAnswers } from '../../baseline/keep-answers.ts';
import { mergeAnswers, mergeBaselines } from '../../baseline/merge.ts';
import { open, seal } from '../../baseline/sealed.ts';
import type { Opened } from '../../baseline/sealed.ts';
import type { Environment } from '../../config/api-keys.ts';
import type { Check } from '../../text/shapes.ts';
import type { Origin } from '../../github/cache-origin.ts';
import { callService, inOwnFolder } from '../../github/worker/call.ts';
import type { ServiceSite } from '../../github/worker/call.ts';

/** What the cache knew, and how far it may be trusted. */
export type Restored = {
  readonly baseline: Baseline;
  readonly answers: Answers;
  /** The entry it came from; null: there was none. */
  readonly key: string | null;
  /** False where the cache could not be asked: then nothing may be saved either, it would replace what is there. */
  readonly isSound: boolean;
  /** True where there is, or may be, a baseline that could not be had: that nothing is known says nothing then. */
  readonly isLost: boolean;
  /** What the reader should know of it: one sentence; null where all is as it should be. */
  readonly warning: string | null;
};

/** Where the cache is, and by what. */
export type CacheSite = {
  readonly prefix: string;
  readonly launcher: string;
  readonly env: Environment;
};

/** Fixed names: the cache finds an entry only under the very paths it was saved with. */
const FILES = { baseline: 'llm-bench-baseline.gz', answers: 'llm-bench-answers.gz' } as const;
const TIMEOUT_MS = 10_000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const NOTHING = { baseline: { cells: [] }, answers: { cells: [] }, key: null, isLost: true } as const;

/** Restores the baseline that the origin allows. Never rejects: a cache that fails costs its deadline and a warning. */
export async function restoreBaseline(site: CacheSite, origin: Origin): Promise<Restored> {
  if (origin.status === 'forged') return disbelieve(origin.reason);
  return await withService(site, async (service) => {
    const exact = origin.status === 'verified' ? origin.key : `${site.prefix}none`;
    const prefixes = origin.status === 'verified' ? [] : [site.prefix];
    const result = await callService(
      { kind: 'restore', files: Object.values(FILES), key: exact, prefixes },
      service,
    );
    if (result.status === 'restored') {
      if (origin.status === 'verified' && result.key !== origin.key)
        return disbelieve('the cache gave another entry than the default branch has');
      const found = read(service.folder, result.key);
      return { ...found, warning: found.warning ?? explainOrigin(origin) };
    }
    if (result.status === 'failed')
      return { ...NOTHING, isSound: false, warning: `the baseline could not be restored: ${result.reason}` };
    const isLost = origin.status === 'verified';
    return {
      ...NOTHING,
      isSound: true,
      isLost,
      warning: isLost
        ? 'there is a cached baseline, but the cache does not give it to this runner: it was saved on another system'
        : null,
    };
  });
}

/** What is saved, and how to learn of what others save at the same time. */
export type Saving = {
  readonly key: string;
  readonly known: Restored;
  /** Drops what is not to be kept. */
  readonly update: (baseline: Baseline) => Baseline;
  readonly runs: readonly NewRun[];
  /** Lists the keys of entries that are newer than a known one. */
  readonly listNewer: (known: string | null) => Promise<readonly string[]>;
};

/** Entries of other runs that are looked at, and how often: all but never more than a few jobs end at once. */
const MAX_OTHERS = 5;
const MAX_ROUNDS = 6;

/**
 * Saves the known baseline with new runs added, as an entry of its own. What other runs have saved in the meantime is
 * joined with it: whoever saves last sees all others' entries. Gives a sentence on what went wrong, null where all is well.
 * Never rejects.
 */
export async function saveBaseline(site: CacheSite, saving: Saving): Promise<string | null> {
  const { key, known, listNewer } = saving;
  const keys = new Set(known.key === null ? [] : [known.key]);
  let [base, hasSaved] = [known, false];
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const own = round === 1 ? key : `${key}-${round}`;
    const saved = await trySave(site, own, base, saving, [...keys]);
    if (saved.status === 'failed') return `the baseline was not saved: ${saved.reason}`;
    if (saved.status === 'saved') {
      keys.add(own);
      hasSaved = true;
    }
    const missed = saved.status === 'outdated' ? [null] : await listNewer(known.key);
    const others = missed.filter((other) => other === null || !keys.has(other)).slice(0, MAX_OTHERS);
    let isNews = saved.status === 'outdated';
    // The oldest first: of answers to the same cell the newest stay.
    for (const other of others.toReversed()) {
      const found = await restoreBaseline(
        site,
        other === null ? { status: 'own' } : { status: 'verified', key: other },
      );
      if (!found.isSound) return found.warning;
      for (const name of [other, found.key]) if (name !== null) keys.add(name);
      isNews ||= found.baseline.cells.length > 0;
      base = join(found, base);
    }
    if (!isNews) return null;
  }
  // What was saved before the last news is joined by whoever brought them.
  return hasSaved ? null : 'the baseline was not saved: other runs saved theirs at the same time';
}

function join(found: Restored, base: Restored): Restored {
  return {
    ...found,
    baseline: mergeBaselines(found.baseline, base.baseline),
    answers: mergeAnswers(found.answers, base.answers),
  };
}

/** Outdated: the cache holds a newer entry than those that are known. */
type SaveResult =
  { readonly status: 'outdated' | 'saved' } | { readonly status: 'failed'; readonly reason: string };

async function trySave(
  site: CacheSite,
  key: string,
  base: Restored,
  { update, runs }: Saving,
  known: readonly string[],
): Promise<SaveResult> {
  const baseline = seal(update(addRuns(base.baseline, runs)));
  if (baseline === null) return { status: 'failed', reason: 'it is larger than 4 MiB' };
  const answered = runs.filter(({ drift }) => drift?.status !== 'possible');
  const answers = seal(keepAnswers(base.answers, answered)) ?? seal({ cells: [] });
  return await withService(site, async (service): Promise<SaveResult> => {
    writeFileSync(path.join(service.folder, FILES.baseline), baseline);
    writeFileSync(path.join(service.folder, FILES.answers), answers ?? '');
    const { prefix } = site;
    const result = await callService(
      { kind: 'save', files: Object.values(FILES), key, prefix, known },
      service,
    );
    if (result.status === 'failed') return result;
    return { status: result.status === 'outdated' ? 'outdated' : 'saved' };
  });
}

function disbelieve(reason: string): Restored {
  return { ...NOTHING, isSound: true, warning: `the cached baseline is not believed: ${reason}` };
}

async function withService<T>(
  { env, launcher }: CacheSite,
  act: (service: ServiceSite) => Promise<T>,
): Promise<T> {
  return await inOwnFolder(env, (folder) => act({ launcher, folder, env, timeoutMs: TIMEOUT_MS }));
}

function read(folder: string, key: string): Restored {
  const baseline = openFile<Baseline>(path.join(folder, FILES.baseline), checkBaseline);
  if (baseline.status === 'refused')
    return {
      ...NOTHING,
      key,
      isSound: true,
      warning: `the cached baseline is not believed: ${baseline.reason}`,
    };
  const answers = openFile<Answers>(path.join(folder, FILES.answers), checkAnswers);
  return {
    baseline: baseline.value,
    answers: answers.status === 'sound' ? answers.value : NOTHING.answers,
    key,
    isSound: true,
    isLost: false,
    warning: null,
  };
}

function openFile<T>(file: string, check: Check): Opened<T> {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return { status: 'refused', reason: 'it is not there' };
  if (stat.size > MAX_FILE_BYTES) return { status: 'refused', reason: `it has ${stat.size} bytes` };
  return open<T>(readFileSync(file), check);
}

function explainOrigin(origin: Origin): string | null {
  if (origin.status !== 'unknown') return null;
  return `where the baseline came from could not be verified: ${origin.reason} (the job's permissions need actions: read)`;
}
