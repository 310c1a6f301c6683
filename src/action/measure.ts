/** The mode that asks: plan and baseline -> pipeline -> publish. */
import path from 'node:path';
import { parseFailOn } from '../compare/gate.ts';
import { findConfig, listEmptyPlaces } from '../config/find-config.ts';
import type { Plan } from '../domain/plan.ts';
import { renderProblem, userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { CacheSite } from '../github/caches.ts';
import { checkCheckout } from '../github/checkout.ts';
import { describeRival } from '../github/publisher.ts';
import { judgeRun } from '../pipeline/judge-run.ts';
import type { JudgedRun, JudgeDeps } from '../pipeline/judge-run.ts';
import { runBenchmarks } from '../pipeline/run-benchmarks.ts';
import { selectRun } from '../pipeline/select-run.ts';
import type { Scope } from '../pipeline/select-run.ts';
import { loadPlan } from '../plan/load-plan.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { prepareResultsFolder } from '../records/write-run.ts';
import { showDownloads } from '../report/downloads.ts';
import { describeNote } from '../report/notes.ts';
import { describeFromStore } from '../report/from-store.ts';
import type { Note } from '../report/notes.ts';
import { showProgress } from '../report/progress.ts';
import { parseFormats } from '../report/report-formats.ts';
import type { RunDeps } from '../run/run-plan.ts';
import { isFolder } from '../text/open-file.ts';
import { plainPhrase } from '../text/phrase.ts';
import { follow } from '../text/reach.ts';
import { createAcceptance } from './baseline/acceptance.ts';
import { cachePrefix } from './baseline/cache-key.ts';
import { findBaseline } from './baseline/find-baseline.ts';
import { createWitness } from './baseline/witness.ts';
import { openBatches } from './batches.ts';
import { createFileStore } from './file-store.ts';
import { noteChangedBallots } from './changed-ballots.ts';
import { gatherShards } from './gather-shards.ts';
import type { Gathered } from './gather-shards.ts';
import type { Finished, Job } from './job.ts';
import { openJournal } from './open-journal.ts';
import { publishRun } from './publish-run.ts';
import { fetchEarlier } from './results-artifact.ts';
import { openStoredAnswers } from './stored-answers.ts';
import type { StoredAnswers } from './stored-answers.ts';
import { findGuard, looksForDrift, whyEverything } from './scope.ts';

/** Asks what must be asked, judges and publishes it; gives the exit code. Asks nothing where the check is not its own. */
export async function measure(job: Job, opened: Promise<boolean>): Promise<number> {
  const { site, context, inputs, api, log } = job;
  const worker = { env: site.env, launcher: site.workerLauncher };
  const fetching = fetchEarlier(context, worker);
  const prepared = await prepare(job, opened, { mayWrite: true });
  const { loaded, known } = prepared;
  const isAccepted = createAcceptance(api, context, inputs.checkName, known.wasRun);
  const ballots = await noteChangedBallots(job, loaded);
  for (const note of ballots) log.warning(plainPhrase(describeNote(note)));
  const startedAt = new Date();
  const journal = openJournal(job, loaded.plan, startedAt);
  const batches = await openBatches(job);
  const answers = openStoredAnswers(job, loaded, startedAt);
  try {
    const past = {
      ...{ isAccepted, earlier: await fetching, startedAt, keeper: journal },
      ...(batches !== null && { batches: batches.site }),
    };
    const { judged, notes } = await judge(job, prepared, past, answers);
    journal.flush();
    const told = { ...known, notes: [...ballots, ...known.notes, ...notes] };
    const code = await publishRun(job, { ...prepared, known: told, judged, isAccepted, journal });
    await batches?.close();
    await answers.save();
    return code;
  } finally {
    journal.close();
    answers.close();
  }
}

/** Everything that is known before anything is asked. */
export type Prepared = Pick<Finished, 'loaded' | 'known' | 'results' | 'cache' | 'witness'>;

/**
 * Loads plan and baseline, and makes the results folder; a UserError where the check is another job's. A shard writes
 * nothing to GitHub's services: `mayWrite` is false.
 */
export async function prepare(
  job: Job,
  opened: Promise<boolean>,
  { mayWrite }: { readonly mayWrite: boolean },
): Promise<Prepared> {
  const { site, context, inputs, workspace, log } = job;
  const { cwd, files } = workspace;
  parseFailOn(inputs.failOn);
  parseFormats(inputs.reportFormats);
  checkWorkingDirectory(job);
  const config = path.normalize(inputs.config ?? findConfig(cwd));
  checkCheckout(context, [cwd, path.dirname(path.resolve(cwd, config))]);
  const worker = { env: site.env, launcher: site.workerLauncher };
  const place = (file: string): CacheSite => ({
    ...worker,
    prefix: cachePrefix(file, path.relative(context.workspace, cwd)),
  });
  const cache = place(config);
  // A checkout keeps the token in `.git`, which a prompt may quote.
  const isForeign = context.isOfFork && !inputs.allowsForeignCode;
  const choices = { ...inputs, config, cases: [], tags: [], secrets: [inputs.token], isForeign };
  const loading = loadPlan(choices, {
    workspace,
    env: site.env,
    hide: (secrets) => log.hide(secrets),
    spare: (names) => log.spare(names),
    warn: (problem) => log.warning(renderProblem(problem)),
    downloads: {
      onlyListed: true,
      signal: site.signal,
      onProgress: showDownloads({ isTerminal: false, err: (text) => log.info(text) }),
      store: createFileStore(worker, { mayWrite }),
    },
  });
  const planned = loading.then(({ plan }) => plan.cells);
  const { api, publisher } = job;
  const ownCheck = opened.then(() => publisher.check);
  const witness = createWitness({ api, context, checkName: inputs.checkName, ownCheck });
  const finding = findBaseline(
    job,
    witness,
    { own: cache, former: listEmptyPlaces(cwd).map(place) },
    planned,
  );
  // Where the plan is wrong, nobody awaits the baseline.
  for (const promise of [planned, finding]) promise.catch(() => undefined);
  const loaded = await loading;
  for (const note of loaded.notes) log.info(`note: ${renderProblem(note)}`);
  const results = path.resolve(cwd, inputs.resultsDir);
  prepareResultsFolder(results, files);
  const [known, isOwn] = await Promise.all([finding, opened]);
  if (!isOwn) throw userError(describeRival(inputs.checkName));
  for (const note of known.notes) log.warning(plainPhrase(describeNote(note)));
  return { loaded, known, results, cache, witness };
}

function checkWorkingDirectory({ workspace: { cwd, files }, inputs: { workingDirectory } }: Job): void {
  const followed = follow(cwd, files);
  const what = `input \`working-directory\`: \`${workingDirectory}\``;
  if (followed.status === 'refused') throw userError(`${what} cannot be used: ${followed.reason}`);
  if (!isFolder(cwd, files)) throw userError(`${what} is no folder`);
}

/** A run that was judged, and what the reader should know of how it was put together. */
type Judged = { readonly judged: JudgedRun; readonly notes: readonly Note[] };

/** Gives the scope of what is run. */
export function scopeOf({ context, inputs }: Pick<Job, 'context' | 'inputs'>): Scope {
  return {
    everything: whyEverything(context, inputs),
    chosen: inputs,
    isProposed: findGuard(context, inputs) !== null,
  };
}

/** Gives what it takes to ask a plan. */
export function createRunDeps({ site, log }: Job, { plan: _, ...loaded }: LoadedPlan): RunDeps {
  return {
    ...loaded,
    findEvaluator: getEvaluator,
    startedAt: new Date(),
    onProgress: showProgress({ isTerminal: false, err: (text) => log.info(text) }),
    signal: site.signal,
  };
}

async function judge(
  job: Job,
  { loaded, known: { records, pendingDrift } }: Prepared,
  past: Pick<JudgeDeps, 'isAccepted' | 'earlier' | 'keeper' | 'startedAt' | 'batches'>,
  answers: Pick<StoredAnswers, 'openModel'>,
): Promise<Judged> {
  const { site, context, inputs, log } = job;
  const deps: JudgeDeps = {
    ...createRunDeps(job, loaded),
    ...past,
    now: () => new Date(),
    toolVersion: site.version,
    isWithoutSecrets: context.isWithoutSecrets,
    guard: findGuard(context, inputs),
    pendingDrift: looksForDrift(context) ? pendingDrift : null,
    // Nothing that was cut or scored again is kept.
    passedOver: [],
  };
  const { judged, notes } = await log.group('Asking the models', async () => {
    const { ran, notes: told } = await gather(job, loaded.plan, records, { deps, answers });
    // A rematch asks both sides, whatever is stored.
    return { judged: await judgeRun(ran, deps), notes: told };
  });
  // Of a cancelled job nothing is published: the post step says so.
  site.signal.throwIfAborted();
  return { judged, notes };
}

/** Asks what must be asked and the store cannot answer, or takes what the run's shards have asked. */
async function gather(
  job: Job,
  plan: Plan,
  baseline: readonly CellRecord[],
  {
    deps,
    answers: { openModel },
  }: { readonly deps: JudgeDeps; readonly answers: Pick<StoredAnswers, 'openModel'> },
): Promise<Gathered> {
  if (job.inputs.mode !== 'merge') {
    // What is asked by batch is all put into it.
    const asking = deps.batches === undefined ? { ...deps, openModel } : deps;
    const ran = await runBenchmarks(plan, baseline, scopeOf(job), asking);
    const told = describeFromStore(ran.spending);
    if (told !== null) job.log.info(told);
    return { ran, notes: [] };
  }
  return await gatherShards(job, await selectRun(plan, baseline, scopeOf(job), deps), deps);
}
