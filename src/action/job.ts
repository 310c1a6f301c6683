import type { Environment } from '../domain/api-key.ts';
import type { CacheSite } from '../github/caches.ts';
import type { Context } from '../github/context.ts';
import type { Inputs } from '../github/inputs.ts';
import type { Log } from '../github/log.ts';
import type { Publisher } from '../github/publisher.ts';
import type { RepositoryApi } from '../github/rest.ts';
import type { JudgedRun, JudgeDeps } from '../pipeline/judge-run.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import type { Journal } from '../records/journal.ts';
import type { Workspace } from '../text/reach.ts';
import type { KnownBaseline } from './baseline/find-baseline.ts';
import type { Witness } from './baseline/witness.ts';

/** The process as the action sees it. */
export type JobSite = {
  readonly env: Environment;
  /** The launcher of the process that speaks with the cache and artifact services. */
  readonly workerLauncher: string;
  readonly version: string;
  readonly signal: AbortSignal;
};

/** Inputs of every part of the job: everything that is known before anything is asked. */
export type Job = {
  readonly site: JobSite;
  readonly context: Context;
  readonly inputs: Inputs;
  /** GitHub's API; null: there is no token. */
  readonly api: RepositoryApi | null;
  readonly workspace: Workspace;
  readonly log: Log;
  readonly publisher: Publisher;
};

/** Data at hand when everything was asked. */
export type Finished = {
  readonly loaded: LoadedPlan;
  readonly known: KnownBaseline;
  readonly judged: JudgedRun;
  readonly results: string;
  readonly cache: CacheSite;
  readonly witness: Witness;
  readonly isAccepted: JudgeDeps['isAccepted'];
  /** The answers, until the results hold them. */
  readonly journal: Journal;
};
