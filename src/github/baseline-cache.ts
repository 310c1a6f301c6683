import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addRuns } from '../baseline/add-run.ts';
import type { NewRun } from '../baseline/add-run.ts';
import type { Answers, Baseline } from '../baseline/baseline.ts';
import { checkAnswers, checkBaseline } from '../baseline/check-baseline.ts';
import { keepAnswers } from '../baseline/keep-answers.ts';
import { open, seal } from '../baseline/sealed.ts';
import type { Opened } from '../baseline/sealed.ts';
import type { Environment } from '../config/api-keys.ts';
import type { Check } from '../results/checks.ts';
import type { Origin } from './cache-origin.ts';
import { callService, inOwnFolder } from './service-process.ts';
import type { ServiceSite } from './service-process.ts';

/** What the cache knew, and how far it may be trusted. */
export type Restored = {
  readonly baseline: Baseline;
  readonly answers: Answers;
  /** The entry it came from; null: there was none. */
  readonly key: string | null;
  /** False where the cache could not be asked: then nothing may be saved either, it would replace what is there. */
  readonly isSound: boolean;
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
const NOTHING = { baseline: { cells: [] }, answers: { cells: [] }, key: null } as const;

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
      warning: isLost
        ? 'there is a cached baseline, but the cache does not give it to this runner: it was saved on another system'
        : null,
    };
  });
}

/**
 * Saves the known baseline with new runs added, as an entry of its own. Where another run saved one in the meantime, the
 * new runs are added to that. Gives a sentence on what went wrong, null where all is well. Never rejects.
 */
export async function saveBaseline(
  site: CacheSite,
  key: string,
  known: Restored,
  update: (baseline: Baseline) => Baseline,
  runs: readonly NewRun[],
): Promise<string | null> {
  const first = await trySave(site, key, known, update, runs);
  if (first.status !== 'outdated') return first.warning;
  const newer = await restoreBaseline(site, { status: 'own' });
  if (!newer.isSound) return newer.warning;
  const second = await trySave(site, key, newer, update, runs);
  if (second.status !== 'outdated') return second.warning;
  return 'the baseline was not saved: other runs saved theirs at the same time';
}

/** Outdated: the cache holds a newer entry than the one that is known. */
type SaveResult =
  { readonly status: 'outdated' } | { readonly status: 'ended'; readonly warning: string | null };

function ended(warning: string | null): SaveResult {
  return { status: 'ended', warning };
}

async function trySave(
  site: CacheSite,
  key: string,
  known: Restored,
  update: (baseline: Baseline) => Baseline,
  runs: readonly NewRun[],
): Promise<SaveResult> {
  const baseline = seal(update(addRuns(known.baseline, runs)));
  if (baseline === null) return ended('the baseline was not saved: it is larger than 4 MiB');
  const answers =
    seal(
      keepAnswers(
        known.answers,
        runs.filter(({ drift }) => drift?.status !== 'possible'),
      ),
    ) ?? seal({ cells: [] });
  return await withService(site, async (service) => {
    writeFileSync(path.join(service.folder, FILES.baseline), baseline);
    writeFileSync(path.join(service.folder, FILES.answers), answers ?? '');
    const { prefix } = site;
    const result = await callService(
      { kind: 'save', files: Object.values(FILES), key, prefix, newestKnown: known.key },
      service,
    );
    if (result.status === 'outdated') return { status: 'outdated' };
    return ended(result.status === 'failed' ? `the baseline was not saved: ${result.reason}` : null);
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
