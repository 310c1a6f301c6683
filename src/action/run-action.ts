/** The action's steps: inputs -> baseline and plan -> pipeline -> publish -> outputs -> exit code. Report first, fail last. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { showProgress } from '../report/progress.ts';
import { parseFailOn } from '../compare/gate.ts';
import type { Environment } from '../config/api-keys.ts';
import { findConfig } from '../config/config.ts';
import { renderProblem, UserError, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { getEvaluator } from '../evaluators/index.ts';
import { createAcceptance } from './baseline/acceptance.ts';
import { annotateProblems } from './annotations.ts';
import { fetchEarlier } from '../github/artifacts.ts';
import type { CacheSite } from './baseline/baseline-cache.ts';
import { cachePrefix } from './baseline/cache-key.ts';
import { readContext } from '../github/context.ts';
import type { Context } from '../github/context.ts';
import { readInputs } from '../github/inputs.ts';
import type { Inputs } from '../github/inputs.ts';
import { findKnownBaseline, readNamedBaseline } from './baseline/find-baseline.ts';
import type { KnownBaseline } from './baseline/find-baseline.ts';
import { Log } from '../github/log.ts';
import { Publisher } from '../github/publisher.ts';
import { publishRun } from './publish-run.ts';
import { openApi } from '../github/rest.ts';
import type { RepositoryApi } from '../github/rest.ts';
import { explainEverything, looksForDrift } from './scope.ts';
import { loadPlan } from '../plan/load-plan.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { runBenchmarks } from '../pipeline/run-benchmarks.ts';
import type { Outcome, PipelineDeps } from '../pipeline/run-benchmarks.ts';
import { createRedactor } from '../text/redact.ts';
import { explainFailure } from '../report/no-verdict.ts';
import { prepareResultsFolder } from '../records/write-run.ts';
import { VERSION } from '../version.ts';

/** The user's mistake, or a defect of ours: there is no verdict. */
const FAILED = 2;
const OPTION = /--(config|benchmark|model|fail-on|allowed-hosts)\b/g;

/** The process as the action sees it. */
export type ActionSite = {
  readonly env: Environment;
  /** The launcher of the process that speaks with the cache and artifact services. */
  readonly serviceLauncher: string;
  readonly signal: AbortSignal;
};

/** Everything that is known before anything is asked. */
export type Action = {
  readonly site: ActionSite;
  readonly context: Context;
  readonly inputs: Inputs;
  readonly api: RepositoryApi | null;
  readonly cwd: string;
  readonly log: Log;
};

/** Runs the action and gives its exit code; a run that is interrupted rejects, its check is left to the post step. */
export async function runAction(site: ActionSite): Promise<number> {
  const log = new Log();
  const context = readContext(site.env);
  const inputs = readInputs(site.env, context.chosen);
  const api = inputs.token === '' ? null : openApi(inputs.token, context);
  const cwd = path.resolve(context.workspace, inputs.workingDirectory);
  const action = { site, context, inputs, api, cwd, log };
  const publisher = new Publisher(api, context, inputs, log);
  log.hide(createRedactor([inputs.token, ...Object.values(inputs.keys)]));
  const opened = publisher.open();
  try {
    return await measure(action, publisher, opened);
  } catch (error) {
    if (site.signal.aborted) throw error;
    await opened;
    return await reportFailure(error, action, publisher);
  }
}

async function measure(action: Action, publisher: Publisher, opened: Promise<void>): Promise<number> {
  const { site, inputs, cwd, log } = action;
  parseFailOn(inputs.failOn);
  if (!existsSync(cwd))
    throw userError(`input \`working-directory\`: there is no folder \`${inputs.workingDirectory}\``);
  const config = path.normalize(inputs.config ?? findConfig(cwd));
  const cache: CacheSite = {
    prefix: cachePrefix(config, path.relative(action.context.workspace, cwd)),
    launcher: site.serviceLauncher,
    env: site.env,
  };
  const finding = findBaseline(action, cache);
  // Where the plan is wrong nobody waits for the baseline.
  finding.catch(() => undefined);
  const fetching = fetchEarlier(action.context, { env: site.env, launcher: site.serviceLauncher });
  const loaded = loadPlan(
    // A checkout keeps the token in `.git`, which a prompt may quote.
    { ...inputs, config, cases: [], tags: [], secrets: [inputs.token] },
    { cwd, env: site.env, signal: site.signal },
  );
  log.hide(loaded.access.redact);
  const results = path.resolve(cwd, inputs.resultsDir);
  prepareResultsFolder(results);
  const [known] = await Promise.all([finding, opened]);
  for (const warning of known.warnings) log.warning(warning);
  const isAccepted = createAcceptance(action.api, action.context, inputs.checkName, known.wasRun);
  const outcome = await ask(action, isAccepted, await fetching, loaded, known);
  return await publishRun(action, { publisher, loaded, known, outcome, results, cache, isAccepted });
}

async function findBaseline({ api, context, inputs, cwd }: Action, cache: CacheSite): Promise<KnownBaseline> {
  if (inputs.baseline !== undefined) return readNamedBaseline(inputs.baseline, cwd);
  return await findKnownBaseline(api, context, cache);
}

async function ask(
  { site, context, inputs, log }: Action,
  isAccepted: PipelineDeps['isAccepted'],
  earlier: PipelineDeps['earlier'],
  { plan, access }: LoadedPlan,
  { records, pendingDrift }: KnownBaseline,
): Promise<Outcome> {
  return await runBenchmarks(plan, records, {
    openModel: access.openModel,
    findEvaluator: getEvaluator,
    startedAt: new Date(),
    now: () => new Date(),
    redact: access.redact,
    toolVersion: VERSION,
    everything: explainEverything(context, inputs),
    isWhole: inputs.benchmarks.length === 0 && inputs.models.length === 0,
    isWithoutSecrets: context.isWithoutSecrets,
    isAccepted,
    earlier,
    pendingDrift: looksForDrift(context) ? pendingDrift : null,
    onProgress: showProgress({ isTerminal: false, err: (text) => log.info(text) }),
    signal: site.signal,
  });
}

async function reportFailure(
  error: unknown,
  { context, cwd, log }: Action,
  publisher: Publisher,
): Promise<number> {
  const isMistake = error instanceof UserError;
  const problems = isMistake ? error.problems.map(nameInputs) : [];
  const { title, sentence, markdown } = explainFailure(isMistake ? new UserError(problems) : error);
  log.error(sentence);
  for (const problem of problems) log.info(renderProblem(problem));
  if (!isMistake) log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
  await publisher.publish({
    conclusion: 'failure',
    title,
    markdown,
    hidden: '',
    annotations: annotateProblems(problems, { workspace: context.workspace, cwd }),
    comment: isMistake ? 'write' : 'update',
  });
  return FAILED;
}

/** The steps speak of the command line's options; who wrote a workflow knows them as inputs. */
function nameInputs({ message, ...rest }: Problem): Problem {
  return { ...rest, message: message.replaceAll(OPTION, 'input `$1`') };
}
