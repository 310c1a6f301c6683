/** The merge's part: the shards of this run, from its artifacts, put together. */
import type { RunOfPlan } from '../pipeline/run-benchmarks.ts';
import type { Selection } from '../pipeline/select-run.ts';
import { chooseShards } from '../pipeline/shards/choose-shards.ts';
import { mergeShards } from '../pipeline/shards/merge-shards.ts';
import { digestPlan } from '../records/digest-plan.ts';
import type { Note } from '../report/notes.ts';
import { describeMerged } from '../report/shards.ts';
import type { RecordDeps } from '../run/build-record.ts';
import { plainPhrase } from '../text/phrase.ts';
import { plural } from '../text/plural.ts';
import type { Job } from './job.ts';
import { fetchShards } from './fetch-shards.ts';

/** Answers to a plan, and what the reader should know of how they were come by. */
export type Gathered = { readonly ran: RunOfPlan; readonly notes: readonly Note[] };

/** Puts together what the shards of this run have asked of what was selected. */
export async function gatherShards(
  { site, log }: Job,
  selection: Selection,
  deps: RecordDeps,
): Promise<Gathered> {
  const plan = digestPlan(selection.plan, site.version);
  const fetched = await fetchShards(plan, { env: site.env, launcher: site.workerLauncher });
  const shards = chooseShards(fetched.found, plan);
  const { problem } = fetched;
  const said = [
    ...(problem === null ? [] : [['the shards could not all be fetched: ', { theirs: problem }]]),
    ...describeMerged(shards),
  ];
  for (const phrase of said) log.warning(plainPhrase(phrase));
  log.info(`${shards.taken.size} of ${plural(shards.total, 'shard')} of plan ${plan}`);
  return {
    ran: mergeShards(selection, shards, deps),
    notes: said.map((phrase) => ({ kind: 'shards', said: phrase })),
  };
}
