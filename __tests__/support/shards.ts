import path from 'node:path';
import type { Cell } from '../../src/domain/plan.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { judgeRun } from '../../src/pipeline/judge-run.ts';
import type { JudgedRun, JudgeDeps } from '../../src/pipeline/judge-run.ts';
import { selectRun } from '../../src/pipeline/select-run.ts';
import type { Scope } from '../../src/pipeline/select-run.ts';
import { chooseShards } from '../../src/pipeline/shards/choose-shards.ts';
import type { ChosenShards } from '../../src/pipeline/shards/choose-shards.ts';
import { mergeShards } from '../../src/pipeline/shards/merge-shards.ts';
import { cutPlan, runShard } from '../../src/pipeline/shards/run-shard.ts';
import { digestPlan } from '../../src/records/digest-plan.ts';
import { readShard } from '../../src/records/read-shard.ts';
import { writeShard } from '../../src/records/write-shard.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { createPlan } from './plans.ts';

/** A plan that is run in parts: its cells, its past, and how it is asked. */
export type Sharded = {
  readonly cells: readonly Cell[];
  readonly baseline: readonly CellRecord[];
  readonly deps: JudgeDeps;
};

const SCOPE: Scope = { everything: null, chosen: { benchmarks: [], models: [] }, isProposed: false };
const VERSION = '0.1.0';

/** Runs these shards of a plan, in this order, each to a file of its own in the folder; gives the files. */
export async function runShards(
  { cells, baseline, deps }: Sharded,
  total: number,
  folder: string,
  indices: readonly number[] = Array.from({ length: total }, (_, at) => at + 1),
  attempt = 1,
): Promise<string[]> {
  const plan = createPlan(cells);
  const files: string[] = [];
  for (const index of indices) {
    const shard = { index, total };
    const selection = await selectRun(plan, baseline, SCOPE, deps);
    const ran = await runShard(cutPlan(selection, shard), deps);
    const now = '2026-11-24T10:00:00.000Z';
    const header = {
      ...shard,
      plan: digestPlan(plan, VERSION),
      attempt,
      tool_version: VERSION,
      started_at: now,
    };
    files.push(
      await writeShard(folder, { ...ran, spent: ran.spending.toRecord(), header, finished_at: now }),
    );
  }
  return files;
}

/** Merges shards' files with the plan, and judges the run that they make together. */
export async function mergeFiles(
  { cells, baseline, deps }: Sharded,
  files: readonly string[],
): Promise<{ readonly shards: ChosenShards; readonly judged: JudgedRun }> {
  const plan = createPlan(cells);
  const found = await Promise.all(files.map((file) => readShard(file, ANYWHERE, path.basename(file))));
  const shards = chooseShards(found, digestPlan(plan, VERSION));
  const selection = await selectRun(plan, baseline, SCOPE, deps);
  return { shards, judged: await judgeRun(mergeShards(selection, shards, deps), deps) };
}
