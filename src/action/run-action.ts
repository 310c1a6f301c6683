/** The action: inputs and event -> job -> its mode -> exit code. Report first, fail last. */
import path from 'node:path';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import { renderMessage, renderProblem, UserError } from '../domain/problem.ts';
import type { OptionName } from '../domain/problem.ts';
import type { Shard } from '../domain/shard.ts';
import { readContext } from '../github/context.ts';
import { readInputs } from '../github/inputs.ts';
import { Log } from '../github/log.ts';
import { Publisher } from '../github/publisher.ts';
import { openApi } from '../github/rest.ts';
import { explainNoVerdict } from '../report/no-verdict.ts';
import type { NoVerdict } from '../report/no-verdict.ts';
import { jobWorkspace } from '../text/reach.ts';
import { annotateProblems } from './annotations.ts';
import type { Job, JobSite } from './job.ts';
import { measure } from './measure.ts';
import { measureShard } from './run-shard.ts';

/** Runs the action and gives its exit code; a run that is interrupted rejects, its check is left to the post step. */
export async function runAction(site: JobSite): Promise<number> {
  const log = new Log();
  const context = readContext(site.env);
  const inputs = readInputs(site.env, context.chosen);
  log.hide([inputs.token, ...Object.values(inputs.keys)]);
  const api = inputs.token === '' ? null : openApi(inputs.token, context);
  const workspace = jobWorkspace(context.workspace, path.resolve(context.workspace, inputs.workingDirectory));
  const publisher = new Publisher(api, context, inputs, log);
  const job = { site, context, inputs, api, workspace, log, publisher };
  if (inputs.shard !== null) return await tryShard(job, inputs.shard);
  const opened = publisher.open();
  try {
    return await measure(job, opened);
  } catch (error) {
    if (site.signal.aborted) throw error;
    await opened;
    return await reportNoVerdict(error, job);
  }
}

/** Runs a shard. It has no check: what is wrong is said in the log, and by the merge that misses it. */
async function tryShard(job: Job, shard: Shard): Promise<number> {
  try {
    return await measureShard(job, shard);
  } catch (error) {
    if (job.site.signal.aborted) throw error;
    logNoVerdict(error, job);
    return EXIT_CODES.mistake;
  }
}

function logNoVerdict(error: unknown, { log }: Job): NoVerdict {
  const explained = explainNoVerdict(error, nameInput);
  log.error(explained.sentence);
  if (error instanceof UserError)
    for (const problem of error.problems) log.info(renderProblem(problem, nameInput));
  else log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return explained;
}

async function reportNoVerdict(error: unknown, job: Job): Promise<number> {
  const { context, workspace, publisher } = job;
  const isMistake = error instanceof UserError;
  const problems = isMistake ? error.problems : [];
  const { title, markdown } = logNoVerdict(error, job);
  const named = problems.map(({ message, ...rest }) => ({
    ...rest,
    message: renderMessage(message, nameInput),
  }));
  await publisher.publish({
    conclusion: 'failure',
    title,
    markdown,
    hidden: '',
    annotations: annotateProblems(named, { workspace: context.workspace, cwd: workspace.cwd }),
    comment: isMistake ? 'write' : 'update',
    artifact: Promise.resolve(null),
  });
  return EXIT_CODES.mistake;
}

/** Names an option as an input, as authors of workflows know it. */
function nameInput({ option }: OptionName): string {
  return `input \`${option}\``;
}
