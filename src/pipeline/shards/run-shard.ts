/** A shard: its part of what must be asked of a plan, asked. Judges nothing. */
import type { Budget, Cell, Plan, PlannedCase } from '../../domain/plan.ts';
import type { CellRecord } from '../../domain/record.ts';
import type { Shard, UnaskedCell } from '../../domain/shard.ts';
import { cutToShard, shardOf } from '../../plan/cut-to-shard.ts';
import { unaskedFailure } from '../../records/failure.ts';
import type { Spending } from '../../run/budget.ts';
import { whyUnjailed } from '../../run/list-spending.ts';
import { roundDollars } from '../../run/round-dollars.ts';
import { runPlan } from '../../run/run-plan.ts';
import type { RunDeps } from '../../run/run-plan.ts';
import { sum } from '../../stats/sum.ts';
import { listAsked } from '../run-benchmarks.ts';
import type { Selection } from '../select-run.ts';

/** What a shard's answers came to. */
export type RanShard = {
  readonly records: readonly CellRecord[];
  readonly unasked: readonly UnaskedCell[];
  readonly spending: Spending;
  /** Reason why functions of the user's own ran without a jail; absent where none did. */
  readonly unjailed?: string;
};

/** Cuts what was selected of a plan to a shard: its part of the cases, and the same part of requests and dollars. */
export function cutPlan({ plan, selected }: Pick<Selection, 'plan' | 'selected'>, shard: Shard): Plan {
  const asked = listAsked(selected);
  const cells = cutToShard(asked, shard);
  const parts = {
    before: countTrials(asked, ({ case: { id } }) => shardOf(id, shard.total) < shard.index),
    own: countTrials(cells),
    whole: countTrials(asked),
  };
  return { ...plan, cells, budget: takeShare(plan.budget, parts) };
}

/** Trials of the shards before one, its own, and those of all. */
type Parts = { readonly before: number; readonly own: number; readonly whole: number };

/** Gives a part of a budget; time is not shared, since shards run side by side. */
function takeShare(budget: Budget, parts: Parts): Budget {
  const { maxRequests, maxCostUsd } = budget;
  return {
    ...budget,
    maxRequests: maxRequests === null ? null : shareOf(maxRequests, parts),
    // In whole millionths.
    maxCostUsd: maxCostUsd === null ? null : shareOf(roundDollars(maxCostUsd * 1e6), parts) / 1e6,
  };
}

/** Gives a part of a budget in whole ones; the parts of all shards are the whole together, if that is one. */
function shareOf(all: number, { before, own, whole }: Parts): number {
  const upTo = (trials: number): number => (whole === 0 ? 0 : Math.floor((all * trials) / whole));
  return upTo(before + own) - upTo(before);
}

function countTrials(cells: readonly Cell[], counts: (planned: PlannedCase) => boolean = () => true): number {
  return sum(cells.map(({ cases, repeat }) => cases.filter(counts).length * repeat));
}

/** Asks a shard's part of a plan. */
export async function runShard(plan: Plan, deps: RunDeps): Promise<RanShard> {
  const { cells: records, spending } = await runPlan(plan, deps);
  const unasked = records.flatMap((record): UnaskedCell[] => {
    const failure = unaskedFailure(record);
    const { benchmark_name, model_id } = record;
    return failure === null ? [] : [{ benchmark_name, model_id, ...failure }];
  });
  const unjailed = whyUnjailed(deps.instruments);
  return { records, unasked, spending, ...(unjailed !== null && { unjailed }) };
}
