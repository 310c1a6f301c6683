/** A shard: its part of what must be asked of a plan, asked. Judges nothing. */
import type { Cell, Plan } from '../../domain/plan.ts';
import type { CellRecord } from '../../domain/record.ts';
import type { Shard, SpendingRecord, UnaskedCell } from '../../domain/shard.ts';
import { cutToShard } from '../../plan/cut-to-shard.ts';
import { unaskedFailure } from '../../records/failure.ts';
import { whyUnjailed } from '../../run/list-spending.ts';
import { runPlan } from '../../run/run-plan.ts';
import type { RunDeps } from '../../run/run-plan.ts';
import { listAsked } from '../run-benchmarks.ts';
import type { Selection } from '../select-run.ts';

/** What a shard's answers came to. */
export type RanShard = {
  readonly records: readonly CellRecord[];
  readonly unasked: readonly UnaskedCell[];
  readonly spent: SpendingRecord;
  /** Reason why functions of the user's own ran without a jail; absent where none did. */
  readonly unjailed?: string;
};

/** Lists what a shard asks of what was selected of the whole plan. */
export function listShardCells({ selected }: Pick<Selection, 'selected'>, shard: Shard): Cell[] {
  return cutToShard(listAsked(selected), shard);
}

/** Asks these cells of a plan. */
export async function runShard(plan: Plan, cells: readonly Cell[], deps: RunDeps): Promise<RanShard> {
  const { cells: records, spending } = await runPlan({ ...plan, cells }, deps);
  const unasked = records.flatMap((record): UnaskedCell[] => {
    const failure = unaskedFailure(record);
    const { benchmark_name, model_id } = record;
    return failure === null ? [] : [{ benchmark_name, model_id, ...failure }];
  });
  const unjailed = whyUnjailed(deps.instruments);
  return { records, unasked, spent: spending.toRecord(), ...(unjailed !== null && { unjailed }) };
}
