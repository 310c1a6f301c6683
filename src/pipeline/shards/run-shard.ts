/** A shard: its part of what must be asked of a plan, asked. Judges nothing. */
import type { Budget, Cell, Plan } from '../../domain/plan.ts';
import type { CellRecord } from '../../domain/record.ts';
import type { Shard, SpendingRecord, UnaskedCell } from '../../domain/shard.ts';
import { cutToShard } from '../../plan/cut-to-shard.ts';
import { unaskedFailure } from '../../records/failure.ts';
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
  readonly spent: SpendingRecord;
  /** Reason why functions of the user's own ran without a jail; absent where none did. */
  readonly unjailed?: string;
};

/** Cuts what was selected of a plan to a shard: its part of the cases, and the same part of requests and dollars. */
export function cutPlan({ plan, selected }: Pick<Selection, 'plan' | 'selected'>, shard: Shard): Plan {
  const asked = listAsked(selected);
  const cells = cutToShard(asked, shard);
  return { ...plan, cells, budget: takeShare(plan.budget, countTrials(cells), countTrials(asked)) };
}

/** Gives a part of a budget; time is not shared, since shards run side by side. */
function takeShare(budget: Budget, part: number, whole: number): Budget {
  const share = (all: number): number => (whole === 0 ? 0 : (all * part) / whole);
  const { maxRequests, maxCostUsd } = budget;
  return {
    ...budget,
    maxRequests: maxRequests === null ? null : Math.floor(share(maxRequests)),
    maxCostUsd: maxCostUsd === null ? null : roundDown(share(maxCostUsd)),
  };
}

/** Gives dollars in whole millionths, so that all shares together are no more than the whole. */
function roundDown(usd: number): number {
  return Math.floor(roundDollars(usd * 1e6)) / 1e6;
}

function countTrials(cells: readonly Cell[]): number {
  return sum(cells.map(({ cases, repeat }) => cases.length * repeat));
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
  return { records, unasked, spent: spending.toRecord(), ...(unjailed !== null && { unjailed }) };
}
