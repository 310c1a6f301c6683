import type { HistoryPoint, RunHistory } from '../domain/history.ts';
import type { CellRecord } from '../domain/record.ts';
import { cellKey, keyOfRecord } from '../records/cell-key.ts';
import { joinHistories } from '../records/history.ts';
import { timeOf } from '../records/order.ts';
import { summarize } from '../records/summarize.ts';
import type { Comparison } from './comparison.ts';
import { sideOfRecord } from './look.ts';
import { findReading } from './metric.ts';
import { isWholeRun } from './past.ts';

/** What a record alone does not say of its run. */
export type Told = Pick<HistoryPoint, 'commit' | 'run_id' | 'run_attempt' | 'verdict' | 'marks'>;

/** Gives the history that records tell, each a run; those that were cut or scored again are none. */
export function historyOf(
  records: readonly CellRecord[],
  { cells }: Pick<Comparison, 'cells'> = { cells: [] },
): RunHistory {
  const verdicts = new Map(
    cells.map(({ benchmark, model, verdict }) => [cellKey(benchmark, model), verdict]),
  );
  return joinHistories({
    cells: records.filter(isWholeRun).map((record) => {
      const { benchmark_name, model_id } = record;
      const verdict = verdicts.get(keyOfRecord(record));
      return {
        benchmark_name,
        model_id,
        points: [pointOf(record, verdict === undefined ? {} : { verdict })],
      };
    }),
  });
}

/** Gives a run's line in the history of its cell. */
export function pointOf(record: CellRecord, told: Told = {}): HistoryPoint {
  const reading = findReading([record]);
  const side = sideOfRecord(record, reading);
  const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = figuresOf(record);
  return {
    at: new Date(timeOf(record)).toISOString(),
    ...told,
    ...(record.fingerprint !== undefined && { fingerprint: record.fingerprint }),
    ...(reading.metric === 'score' && { metric: 'score' }),
    cases: side?.cases ?? 0,
    trials: side?.trials ?? 0,
    rate: side === null ? null : round(side.rate),
    interval: side === null ? null : [round(side.interval[0]), round(side.interval[1])],
    latency_ms: latencyMs === null ? null : Math.round(latencyMs),
    tokens,
    cost_usd: costUsd === null ? null : Number(costUsd.toPrecision(4)),
  };
}

type Figures = {
  readonly [key in 'avg_latency_ms' | 'total_tokens' | 'cost_usd']: number | null;
};

/** Gives what the answers come to; where they do not say, what a file of others says at its top. */
function figuresOf({ results, summary: said }: CellRecord): Figures {
  const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = summarize(results);
  return {
    avg_latency_ms: latencyMs ?? said?.avg_latency_ms ?? null,
    total_tokens: tokens > 0 ? tokens : (said?.total_tokens ?? null),
    cost_usd: costUsd ?? said?.cost_usd ?? null,
  };
}

function round(share: number): number {
  return Number(share.toFixed(4));
}
