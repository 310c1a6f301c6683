import { userError } from '../domain/problem.ts';
import type { CellRecord, Outcome } from '../domain/record.ts';
import { newest, newestFirst } from './settings.ts';

/** What is known of a cell's earlier runs. */
export type History = {
  /** How often each case passes, 0 to 1. */
  readonly rates: readonly number[];
  readonly mean: number;
  /** Of one answer; null where no answer has a price. */
  readonly costUsd: number | null;
};

/** Of a case with fewer trials the rate is drawn towards the mean, by the weight of the Beta that benchmarks have. */
const MANY_TRIALS = 10;
const PRIOR_WEIGHT = 2.5;

/** Reads the case rates of the newest record's cell from all of its records; a UserError where no case has a score. */
export function readHistory(records: readonly CellRecord[]): History {
  const last = newest(records);
  const cell = newestFirst(records).filter(
    (record) => record.benchmark_name === last?.benchmark_name && record.model_id === last.model_id,
  );
  const trials = new Map<string, Outcome[]>();
  for (const { results } of cell)
    for (const result of results) {
      const scored = (result.trials ?? [result]).filter(({ passed }) => passed !== null);
      trials.set(result.test_id, [...(trials.get(result.test_id) ?? []), ...scored]);
    }
  const counts = [...trials.values()]
    .filter((list) => list.length > 0)
    .map((list) => ({ n: list.length, passes: list.filter(({ passed }) => passed === true).length }));
  if (counts.length === 0) throw userError('--from: no case of the newest cell has a score');
  const mean = counts.reduce((sum, { n, passes }) => sum + passes / n, 0) / counts.length;
  const rates = counts.map(({ n, passes }) =>
    n >= MANY_TRIALS ? passes / n : (passes + PRIOR_WEIGHT * mean) / (n + PRIOR_WEIGHT),
  );
  const costs = [...trials.values()].flat().flatMap(({ cost_usd: cost }) => cost ?? []);
  return {
    rates,
    mean,
    costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
  };
}
