import { digestEntry, FILES, restoreBaseline } from '../../src/action/baseline/restore-baseline.ts';
import type { Restored } from '../../src/action/baseline/restore-baseline.ts';
import { believeOrOlder } from '../../src/action/baseline/restore-vouched.ts';
import { createWitness } from '../../src/action/baseline/witness.ts';
import { addRuns } from '../../src/baseline/add-run.ts';
import { seal } from '../../src/baseline/seal.ts';
import { findOrigin } from '../../src/github/cache-origin.ts';
import { closeCheck } from '../../src/github/check-run.ts';
import type { CheckRun } from '../../src/github/check-run.ts';
import type { Context } from '../../src/github/context.ts';
import { createTar } from './archives.ts';
import { createCacheWorld, createNewRun, PREFIX } from './cache-world.ts';
import type { CacheWorld } from './cache-world.ts';
import { NAMED, openOurs, PASSED } from './checks.ts';
import { contextOfPullRequest } from './contexts.ts';
import { apiOf } from './github-api.ts';
import { startGitHub } from './github-double.ts';
import type { DoubleRun, GitHubDouble } from './github-double.ts';

/** A cache and GitHub, in which runs of the default branch save entries and their checks name them. */
export type WitnessWorld = AsyncDisposable & {
  readonly cache: CacheWorld;
  readonly github: GitHubDouble;
  /** Saves an entry of a run, whose commit is `c0ffee<run>`; gives its key. */
  readonly save: (run: number, entry?: Partial<Entry>) => Promise<string>;
  /** Puts any entry into the cache, as somebody can who writes there. */
  readonly put: (key: string, files: readonly [Buffer, Buffer], ref?: string) => Promise<void>;
  /** Has the check of a run's commit name these digests; null: it is of a version that names none. */
  readonly say: (run: number, digests: readonly string[] | null) => Promise<CheckRun>;
  /** Restores the newest entry as the run of a pull request does, which writes a check unless told otherwise. */
  readonly restore: (restoring?: Restoring) => Promise<Restored>;
};

/** An entry to save: the run that its content is of, and under which key. */
type Entry = {
  readonly key: string;
  readonly content: number;
  readonly ref: string;
  /** Whether the run is one of the default branch that says what it saved. */
  readonly isHonest: boolean;
};

type Restoring = {
  readonly writesCheck?: boolean;
  readonly context?: Partial<Context>;
  readonly token?: boolean;
};

/** A run of the default branch, unless overridden. */
export function createRun(run: number, overrides: Partial<DoubleRun> = {}): DoubleRun {
  return {
    event: 'push',
    head_branch: 'main',
    head_sha: `c0ffee${run}`,
    head_repository: { full_name: 'o/r' },
    ...overrides,
  };
}

/** The key of a run's entry. */
export function keyOf(run: number): string {
  return `${PREFIX}${String(run).padStart(8, '0')}-${run}-1-${run}000`;
}

/** What the cache's client knows our files by; asked of it once. */
let version: Promise<string> | undefined;

async function findVersion(): Promise<string> {
  await using cache = await createCacheWorld();
  await cache.plant('1', Buffer.alloc(0));
  return cache.results.entries[0]!.version;
}

/** A world without entries. */
export async function createWitnessWorld(): Promise<WitnessWorld> {
  const [cache, github] = [await createCacheWorld(), await startGitHub()];
  const { results } = cache;
  const own: CheckRun = { id: 999, url: '', app: 'github-actions', annotations: 0, saved: [] };
  const list = (): void => {
    const entries = results.entries.map(({ key, ref, created }) => ({
      ...{ key, ref },
      created_at: new Date(created * 1000).toISOString(),
    }));
    github.caches.splice(0, Infinity, ...entries);
  };
  const world: WitnessWorld = {
    cache,
    github,
    save: async (run, entry = {}) => {
      const { key = keyOf(run), content = run, ref = 'refs/heads/main', isHonest = true } = entry;
      const [baseline, answers] = [addRuns({ cells: [] }, [createNewRun(content)]), { cells: [] }].map(seal);
      if (isHonest) {
        github.runs.set(run, createRun(run));
        await world.say(run, [digestEntry(key, [baseline!, answers!])]);
      }
      await world.put(key, [baseline!, answers!], ref);
      return key;
    },
    put: async (key, [baseline, answers], ref = 'refs/heads/main') => {
      const bytes = createTar([
        [FILES.baseline, baseline],
        [FILES.answers, answers],
      ]);
      version ??= findVersion();
      const { entries } = results;
      entries.push({ key, version: await version, ref, created: entries.length, bytes, isDone: true });
      list();
    },
    say: async (run, digests) => {
      const check = await openOurs(github, { runId: run, writer: `0${run}` }, `c0ffee${run}`);
      await closeCheck(apiOf(github), check.id, { ...PASSED, saved: digests ?? [] });
      if (digests === null) github.checks.find(({ id }) => id === check.id)!.output.text = null;
      return check;
    },
    restore: async ({ writesCheck = true, context: overrides = {}, token = true } = {}) => {
      const api = token ? apiOf(github) : null;
      const context = contextOfPullRequest({ runId: 1000, ...overrides });
      results.scope = { own: context.ref, base: 'refs/heads/main' };
      const ownCheck = Promise.resolve(writesCheck ? own : null);
      const witness = createWitness({ api, context, checkName: NAMED.name, ownCheck });
      const origin =
        api === null
          ? ({ status: 'unknown', reason: 'there is no token' } as const)
          : await findOrigin(api, context, PREFIX);
      const found = await restoreBaseline(cache.site, origin, context);
      return await believeOrOlder(found, cache.site, { api, context, witness });
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([cache, github].map((part) => part[Symbol.asyncDispose]()));
    },
  };
  return world;
}
