/** The mode that asks: plan and baseline -> pipeline -> publish. */
import path from 'node:path';
import { parseFailOn } from '../compare/gate.ts';
import { findConfig, listEmptyPlaces } from '../config/find-config.ts';
import { renderProblem, userError } from '../domain/problem.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { CacheSite } from '../github/caches.ts';
import { checkCheckout } from '../github/checkout.ts';
import { describeRival } from '../github/publisher.ts';
import { judgeRun } from '../pipeline/judge-run.ts';
import type { JudgedRun, JudgeDeps } from '../pipeline/judge-run.ts';
import { runBenchmarks } from '../pipeline/run-benchmarks.ts';
import { loadPlan } from '../plan/load-plan.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { prepareResultsFolder } from '../records/write-run.ts';
import { showDownloads } from '../report/downloads.ts';
import { describeNote } from '../report/notes.ts';
import { showProgress } from '../report/progress.ts';
import { parseFormats } from '../report/report-formats.ts';
import { isFolder } from '../text/open-file.ts';
import { plainPhrase } from '../text/phrase.ts';
import { follow } from '../text/reach.ts';
import { createAcceptance } from './baseline/acceptance.ts';
import { cachePrefix } from './baseline/cache-key.ts';
import { findBaseline } from './baseline/find-baseline.ts';
import type { KnownBaseline } from './baseline/find-baseline.ts';
import { createWitness } from './baseline/witness.ts';
import { createFileStore } from './file-store.ts';
import type { Job } from './job.ts';
import { openJournal } from './open-journal.ts';
import { publishRun } from './publish-run.ts';
import { fetchEarlier } from './results-artifact.ts';
import { findGuard, looksForDrift, whyEverything } from './scope.ts';

/** Asks what must be asked, judges and publishes it; gives the exit code. Asks nothing where the check is not its own. */
export async function measure(job: Job, opened: Promise<boolean>): Promise<number> {
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
  const fetching = fetchEarlier(context, worker);
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
      store: createFileStore(worker),
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
  const isAccepted = createAcceptance(api, context, inputs.checkName, known.wasRun);
  const journal = openJournal(job, loaded.plan);
  try {
    const past = { isAccepted, earlier: await fetching };
    const judged = await ask(job, loaded, known, { ...past, keeper: journal });
    return await publishRun(job, { loaded, known, judged, results, cache, witness, isAccepted, journal });
  } finally {
    journal.close();
  }
}

function checkWorkingDirectory({ workspace: { cwd, files }, inputs: { workingDirectory } }: Job): void {
  const followed = follow(cwd, files);
  const what = `input \`working-directory\`: \`${workingDirectory}\``;
  if (followed.status === 'refused') throw userError(`${what} cannot be used: ${followed.reason}`);
  if (!isFolder(cwd, files)) throw userError(`${what} is no folder`);
}

async function ask(
  { site, context, inputs, log }: Job,
  { plan, ...loaded }: LoadedPlan,
  { records, pendingDrift }: KnownBaseline,
  past: Pick<JudgeDeps, 'isAccepted' | 'earlier' | 'keeper'>,
): Promise<JudgedRun> {
  const deps: JudgeDeps = {
    ...loaded,
    ...past,
    findEvaluator: getEvaluator,
    startedAt: new Date(),
    now: () => new Date(),
    toolVersion: site.version,
    isWithoutSecrets: context.isWithoutSecrets,
    guard: findGuard(context, inputs),
    pendingDrift: looksForDrift(context) ? pendingDrift : null,
    // Nothing that was cut or scored again is kept.
    passedOver: [],
    onProgress: showProgress({ isTerminal: false, err: (text) => log.info(text) }),
    signal: site.signal,
  };
  const scope = {
    everything: whyEverything(context, inputs),
    chosen: inputs,
    isProposed: deps.guard !== null,
  };
  const judged = await judgeRun(await runBenchmarks(plan, records, scope, deps), deps);
  // Of a cancelled job nothing is published: the post step says so.
  site.signal.throwIfAborted();
  return judged;
}
