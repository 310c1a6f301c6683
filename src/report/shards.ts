/** Sentences on the shards of a run. */
import type { Cell } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { Shard } from '../domain/shard.ts';
import { sayLost } from '../records/lost-shard.ts';
import type { LostShard, RefusedShard } from '../records/lost-shard.ts';
import { trialsOf } from '../records/trials.ts';
import type { Spending } from '../run/budget.ts';
import { sum } from '../stats/sum.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { plural, thousands } from '../text/plural.ts';

/** Most shards, and most files, that are named. */
const MAX_NAMED = 10;

/** What a shard came to, and what there is of the whole plan. */
export type ShardFacts = {
  readonly cases: number;
  readonly of_cases: number;
  readonly answers: number;
  readonly errors: number;
  readonly requests: number;
};

/** Counts what a shard has of a plan's cells, and what became of it. */
export function countShard(
  cells: readonly Pick<Cell, 'cases'>[],
  {
    records,
    spending,
  }: { readonly records: readonly CellRecord[]; readonly spending: Pick<Spending, 'requests'> },
): ShardFacts {
  const outcomes = records.flatMap(({ results }) => results.flatMap(trialsOf));
  return {
    cases: sum(records.map(({ results }) => results.length)),
    of_cases: sum(cells.map(({ cases }) => cases.length)),
    answers: outcomes.filter(({ output }) => output != null).length,
    errors: outcomes.filter(({ output, error }) => output == null && error != null).length,
    requests: spending.requests,
  };
}

/** Says in one line what a shard came to. */
export function describeShard({ index, total }: Shard, facts: ShardFacts): string {
  const { cases, of_cases: all, answers, errors, requests } = facts;
  const failed = errors === 0 ? '' : ` (${plural(errors, 'error')})`;
  const asked = `${plural(answers, 'answer')}${failed}, ${plural(requests, 'request')}`;
  return `shard ${index}/${total}: ${thousands(cases)} of ${plural(all, 'case')}, ${asked}`;
}

/** Shards that were merged, and those that are not there. */
export type Merged = {
  readonly total: number;
  readonly lost: readonly LostShard[];
  readonly refused: readonly RefusedShard[];
};

/** Says which shards are lost, and which files are none; a sentence each. */
export function describeMerged({ total, lost, refused }: Merged): Phrase[] {
  if (total === 0) return [['no shard of this plan was found'], ...describeRefused(refused)];
  const named = lost.slice(0, MAX_NAMED).map((one): Phrase => {
    const said = `${sayLost(one, total)}: what it was to ask is not measured`;
    return one.words.length === 0 ? [said] : [`${said}: `, quoted(one.words.join(', '))];
  });
  return [...named, ...countMore(lost.length, 'lost shard'), ...describeRefused(refused)];
}

function describeRefused(refused: readonly RefusedShard[]): Phrase[] {
  const named = refused.slice(0, MAX_NAMED).map(({ reason }): Phrase => ['passed over: ', quoted(reason)]);
  return [...named, ...countMore(refused.length, 'file that is passed over')];
}

function countMore(count: number, what: string): Phrase[] {
  return count > MAX_NAMED ? [[`and ${plural(count - MAX_NAMED, `further ${what}`)}`]] : [];
}
