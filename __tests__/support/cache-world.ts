import path from 'node:path';
import { FILES, restoreBaseline } from '../../src/action/baseline/restore-baseline.ts';
import type { Restored, RestoringRun } from '../../src/action/baseline/restore-baseline.ts';
import { saveBaseline } from '../../src/action/baseline/save-baseline.ts';
import type { Saving } from '../../src/action/baseline/save-baseline.ts';
import type { NewRun } from '../../src/baseline/add-run.ts';
import type { Answers, Baseline } from '../../src/baseline/baseline.ts';
import { saveFiles } from '../../src/github/caches.ts';
import type { CacheSite } from '../../src/github/caches.ts';
import type { Note } from '../../src/report/notes.ts';
import { readCaches } from './read-cache.ts';
import { createRecord } from './records.ts';
import { startResults } from './results-double.ts';
import type { CacheEntry, ResultsDouble } from './results-double.ts';
import { servicesEnv } from './runner.ts';
import { createTempDir } from './temp-dir.ts';

/** A cache on the loopback, and the site by which it is reached through a process of its own. */
export type CacheWorld = AsyncDisposable & {
  readonly results: ResultsDouble;
  readonly site: CacheSite;
  /** Saves a run as an entry with this end of its key, unless told otherwise. */
  readonly save: (end: string, saving?: Partial<Saving>) => Promise<Note | null>;
  /** Saves any bytes in place of a baseline. */
  readonly plant: (end: string, baseline: Buffer, answers?: Buffer) => Promise<void>;
  /** What the newest entry holds. */
  readonly restore: () => Promise<Restored>;
};

/** The beginning of all keys. */
export const PREFIX = 'llm-bench-v1-abc-';

/** The run that restores and saves, later than all that are made here. */
export const RUN: RestoringRun = { runId: 1000, runAttempt: 1 };

/** What is known before anything was saved. */
export const NOTHING_KNOWN: Restored = {
  baseline: { cells: [] },
  answers: { cells: [] },
  history: { cells: [] },
  historyNote: null,
  key: null,
  isSound: true,
  isLost: false,
  note: null,
};

/** A cache with these entries, each newer than the one before. */
export async function createCacheWorld(...entries: readonly CacheEntry[]): Promise<CacheWorld> {
  const results = await startResults();
  results.entries.push(...entries.map((entry, index) => ({ ...entry, created: index })));
  const temporary = createTempDir();
  const site: CacheSite = {
    prefix: PREFIX,
    launcher: path.join(import.meta.dirname, 'worker-launcher.ts'),
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: temporary.path,
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_OS: 'Linux',
      ...servicesEnv(results),
    },
  };
  return {
    results,
    site,
    save: (end, saving = {}) =>
      saveBaseline(site, {
        key: PREFIX + end,
        known: NOTHING_KNOWN,
        update: (baseline) => baseline,
        runs: [createNewRun(1)],
        history: { cells: [] },
        run: RUN,
        vouch: () => Promise.resolve({ status: 'unnamed' }),
        keep: () => Promise.resolve(),
        witness: () => Promise.resolve({ status: 'given' }),
        listNewer: () => Promise.resolve([]),
        ...saving,
      }),
    plant: async (end, baseline, answers = Buffer.alloc(0)) => {
      const files = { [FILES.baseline]: baseline, [FILES.answers]: answers };
      await saveFiles(
        site,
        files,
        PREFIX + end,
        results.entries.map(({ key }) => key),
      );
    },
    restore: () => restoreBaseline(site, { status: 'own' }, RUN),
    [Symbol.asyncDispose]: async () => {
      temporary[Symbol.dispose]();
      await results[Symbol.asyncDispose]();
    },
  };
}

/** A run's answers to two cases of a model's cell, by the run's number. */
export function createNewRun(run: number, model = 'm', overrides: Partial<NewRun> = {}): NewRun {
  const at = new Date(Date.UTC(2026, 10, 24) + run * 1000).toISOString();
  const inForce = {
    config: { repeat: 1 },
    fingerprint: 'f1',
    recipe: { prompt: null, system_prompt: null, model: { model: 'small' } },
  };
  return {
    record: { ...createRecord(['1', '0'], { model_id: model, timestamp: at }), ...inForce },
    cases: [
      ['c0', 'h0'],
      ['c1', 'h1'],
    ],
    provenance: { commit: `c0ffee${run}`, run_id: run, run_attempt: 1, at },
    drift: null,
    ...overrides,
  };
}

/** Which runs a baseline has of each model. */
export function runsOf({ cells }: Baseline): Record<string, number[]> {
  return Object.fromEntries(
    cells.map(({ model_id, pools }) => [
      model_id,
      pools.flatMap(({ runs }) => runs.map(({ run_id }) => run_id)),
    ]),
  );
}

/** What an entry holds, without asking the cache for it. */
export function readEntry(entry: CacheEntry): { baseline: Baseline; answers: Answers } {
  const [baseline, answers] = readCaches([entry]).map(
    (text) => JSON.parse(text.slice(text.indexOf('\n'))) as unknown,
  );
  return { baseline: baseline as Baseline, answers: answers as Answers };
}
