import path from 'node:path';
import { DEFAULT_RESULTS } from '../domain/defaults.ts';
import { selectRun } from '../pipeline/select-run.ts';
import { chooseShards } from '../pipeline/shards/choose-shards.ts';
import { mergeShards } from '../pipeline/shards/merge-shards.ts';
import { digestPlan } from '../records/digest-plan.ts';
import { findShardFiles } from '../records/find-shard-files.ts';
import { readShard } from '../records/read-shard.ts';
import { describeMerged } from '../report/shards.ts';
import { plural, thousands } from '../report/format.ts';
import { sum } from '../stats/sum.ts';
import { plainText } from '../text/escape.ts';
import { plainPhrase } from '../text/phrase.ts';
import { ANYWHERE } from '../text/reach.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { gatherAndJudge, parseOptions, prepare } from './run.ts';

/** `llm-bench merge`: puts shards of the plan together and judges them as the one run that they make. */
export async function merge(args: Arguments, io: Io): Promise<number> {
  parseOptions(args);
  const named = args.positionals.length > 0 ? args.positionals : [DEFAULT_RESULTS];
  const files = findShardFiles(named.map((one) => path.resolve(io.cwd, one)));
  const prepared = await prepare(args, io, { needsKeys: false });
  return await gatherAndJudge(args, io, prepared, async ({ plan, past, scope }, deps) => {
    const selection = await selectRun(plan, past.found, scope, deps);
    const found = [];
    for (const file of files) found.push(await readShard(file, ANYWHERE, path.relative(io.cwd, file)));
    const shards = chooseShards(found, digestPlan(plan, io.version));
    for (const sentence of describeMerged(shards)) io.err(`warning: ${plainText(plainPhrase(sentence))}\n`);
    const answers = sum([...shards.taken.values()].map((shard) => shard.answers.size));
    io.err(
      `${thousands(shards.taken.size)} of ${plural(shards.total, 'shard')}, ${plural(answers, 'answer')}\n`,
    );
    return mergeShards(selection, shards, deps);
  });
}
