/** The mode that asks a part: plan and baseline -> its cases -> one artifact. Judges nothing, and publishes nothing. */
import path from 'node:path';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import type { Shard } from '../domain/shard.ts';
import { uploadRaw } from '../github/artifacts.ts';
import { setOutputs, writeJobSummary } from '../github/outputs.ts';
import { selectRun } from '../pipeline/select-run.ts';
import { cutPlan, runShard } from '../pipeline/shards/run-shard.ts';
import type { RanShard } from '../pipeline/shards/run-shard.ts';
import { digestPlan } from '../records/digest-plan.ts';
import { writeShard } from '../records/write-shard.ts';
import { describeFromStore } from '../report/from-store.ts';
import { countShard, describeShard } from '../report/shards.ts';
import { plural } from '../text/plural.ts';
import type { Job } from './job.ts';
import { createRunDeps, prepare, scopeOf } from './measure.ts';
import type { Prepared } from './measure.ts';
import { openJournal } from './open-journal.ts';
import { tryUpload } from './results-artifact.ts';
import { openStoredAnswers } from './stored-answers.ts';
import { takeUpAnswers } from './take-up-answers.ts';

/** Asks a shard's part of what must be asked and uploads its answers; gives the exit code. */
export async function measureShard(job: Job, shard: Shard): Promise<number> {
  const { site, log } = job;
  const prepared = await prepare(job, Promise.resolve(true), { mayWrite: false });
  const { loaded, known } = prepared;
  const { plan } = loaded;
  const startedAt = new Date();
  const answers = openStoredAnswers(job, loaded, startedAt);
  const deps = { ...createRunDeps(job, loaded), startedAt, openModel: answers.openModel };
  const part = cutPlan(await selectRun(plan, known.records, scopeOf(job), deps), shard);
  const journal = openJournal(job, part, startedAt, await takeUpAnswers(job, shard, part));
  if (journal.found > 0)
    log.info(`${plural(journal.found, 'answer')} of an earlier attempt at this shard are taken up`);
  try {
    const ran = await log.group('Asking the models', () => runShard(part, { ...deps, keeper: journal }));
    site.signal.throwIfAborted();
    const file = await save(job, shard, prepared, { ran, startedAt });
    const artifact = await tryUpload(log, "the shard's answers were not uploaded", () =>
      uploadRaw(file, { env: site.env, launcher: site.workerLauncher }),
    );
    const told = describeFromStore(ran.spending);
    if (told !== null) log.info(told);
    const said = describeShard(shard, countShard(plan.cells, ran));
    log.info(said);
    tellOutputs(job, file, ran);
    await answers.save();
    if (artifact === null) {
      log.error('the merge will miss this shard: run its job again');
      return EXIT_CODES.unmeasured;
    }
    journal.remove();
    await writeJobSummary(`${said}; in the artifact \`${artifact}\`\n`, log);
    return EXIT_CODES.passed;
  } finally {
    journal.close();
    answers.close();
  }
}

async function save(
  { site, context }: Job,
  shard: Shard,
  { loaded: { plan }, results }: Prepared,
  { ran, startedAt }: { readonly ran: RanShard; readonly startedAt: Date },
): Promise<string> {
  const header = {
    ...{ plan: digestPlan(plan, site.version), ...shard, attempt: context.runAttempt },
    ...{ tool_version: site.version, started_at: startedAt.toISOString() },
  };
  return await writeShard(results, {
    ...{ ...ran, spent: ran.spending.toRecord(), header },
    finished_at: new Date().toISOString(),
  });
}

function tellOutputs({ context, log }: Job, file: string, { spending }: RanShard): void {
  const reason = setOutputs({
    ...{ verdict: '', passRate: null, regressions: 0, costUsd: spending.costUsd },
    ...{ commentUrl: '', checkUrl: '', reportPath: '', resultJson: '' },
    resultsPath: path.relative(context.workspace, path.dirname(file)) || '.',
  });
  if (reason !== null) log.warning(`the step's outputs could not all be set: ${reason}`);
}
