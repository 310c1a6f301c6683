/** The second witness of a cached baseline: the check of the run that saved it names it, which no writer of caches can. */
import { byAge } from '../../baseline/baseline.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import { listProvenance } from '../../baseline/provenance.ts';
import type { CheckRun } from '../../github/check-run.ts';
import { listSayings } from '../../github/check-witness.ts';
import type { Saying } from '../../github/check-witness.ts';
import type { Context } from '../../github/context.ts';
import { describeError, isForbidden, statusOf } from '../../github/rest.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import { findRun } from '../../github/workflow-run.ts';
import type { WorkflowRun } from '../../github/workflow-run.ts';
import { runOfKey } from './cache-key.ts';
import { SAVING } from './entries.ts';
import type { Restored } from './restore-baseline.ts';

/** What the run that saved an entry says of it; `silent`: it says nothing, or may not be asked. */
export type Testimony =
  { readonly status: 'given' } | { readonly status: 'refused' | 'silent'; readonly reason: string };

/** Asks the run that is said to have saved an entry. Never rejects. */
export type Witness = (found: Restored) => Promise<Testimony>;

/** Means to hear a witness. */
type Means = {
  readonly api: RepositoryApi | null;
  readonly context: Context;
  readonly checkName: string;
  /** The check of this very run, once it is open; null: it writes none, and so the others may write none either. */
  readonly ownCheck: Promise<CheckRun | null>;
};

/** The app whose token every workflow has. */
const ACTIONS = 'github-actions';
/** The status of an answer about a commit that is not there. */
const NO_SUCH_COMMIT = 422;

/** Makes the function that asks for an entry's witness; runs are looked up once. */
export function createWitness({ api, context, checkName, ownCheck }: Means): Witness {
  const runs = new Map<number, Promise<WorkflowRun>>();
  const findOnce = (means: RepositoryApi, id: number): Promise<WorkflowRun> => {
    const finding = runs.get(id) ?? findRun(means, context, id);
    runs.set(id, finding);
    return finding;
  };
  return async ({ key, digest, baseline }) => {
    if (api === null) return { status: 'silent', reason: 'there is no token' };
    const id = runOfKey(key ?? '');
    if (id === null || digest === undefined) return refuse('its key names no run');
    const own = await ownCheck;
    const listen = async (sha: string, name: string | null): Promise<readonly Saying[]> =>
      (await listSayings(api, sha, name)).filter(
        ({ app }) => app !== null && [ACTIONS, own?.app].includes(app),
      );
    const isNamed = (said: readonly Saying[]): boolean =>
      said.some(({ saved }) => saved?.includes(digest) === true);
    try {
      const told = commitOf(baseline, id);
      // Only a token that writes checks can name it, and only a run that may save does.
      if (told !== null && isNamed(await listen(told, checkName))) return { status: 'given' };
      const toldThere = told === null ? [] : await listen(told, null);
      if (isNamed(toldThere)) return { status: 'given' };
      const run = await findOnce(api, id);
      const doubt = doubtRun(run, id);
      if (doubt !== null) return doubt;
      const sha = run.status === 'found' ? run.sha : told;
      if (sha === null) return lack(run, id);
      const said = sha === told ? toldThere : await listen(sha, null);
      return isNamed(said) ? { status: 'given' } : weigh(said, run, { id, mayWrite: own !== null });
    } catch (error) {
      if (statusOf(error) === NO_SUCH_COMMIT) return refuse('its run is of a commit that is not there');
      const cure = isForbidden(error) ? " (the job's permissions need checks: read)" : '';
      const silent = { status: 'silent', reason: `${describeError(error)}${cure}` } as const;
      return doubtRun(await findOnce(api, id), id) ?? silent;
    }
  };
}

/** Refuses what a run cannot have saved; null: it may have. */
function doubtRun(run: WorkflowRun, id: number): Testimony | null {
  if (run.status === 'other') return refuse(run.reason);
  return run.status === 'found' && !SAVING.has(run.event)
    ? refuse(`run ${id} is of the event ${run.event}, which saves none`)
    : null;
}

/** Decides on an entry that no check of its run's commit names. */
function weigh(
  said: readonly Saying[],
  run: WorkflowRun,
  { id, mayWrite }: { readonly id: number; readonly mayWrite: boolean },
): Testimony {
  if (said.some(({ saved }) => saved !== null))
    return refuse(`no check of run ${id} says that it saved this`);
  if (said.length > 0)
    return { status: 'silent', reason: `run ${id} was of a version that does not say what it saves` };
  if (run.status === 'none') return refuse(`there is no run ${id}`);
  return mayWrite
    ? refuse(`run ${id} has no check that says it saved this (its job's permissions need checks: write)`)
    : { status: 'silent', reason: `run ${id} has no check that could say what it saved` };
}

function lack(run: WorkflowRun, id: number): Testimony {
  return run.status === 'none'
    ? refuse(`there is no run ${id}`)
    : { status: 'silent', reason: `run ${id} could not be looked up` };
}

/** Gives the commit that a baseline says a run was of; null: it has none of it. */
function commitOf({ cells }: Baseline, id: number): string | null {
  const told = cells.flatMap(({ pools }) =>
    pools.flatMap((pool) => [...listProvenance(pool), ...(pool.in_force ? [pool.in_force] : [])]),
  );
  return told.filter(({ run_id }) => run_id === id).sort(byAge)[0]?.commit ?? null;
}

function refuse(reason: string): Testimony {
  return { status: 'refused', reason };
}
