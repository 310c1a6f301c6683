import type { HistoryMark, HistoryPoint, RunHistory } from '../domain/history.ts';
import { keyOfRecord } from '../records/cell-key.ts';
import { cutHistory, joinHistories, NO_HISTORY } from '../records/history.ts';
import { amount, filledText, listOf, mapping, oneOf, orNull, share, text, time } from '../text/shapes.ts';
import type { Shape } from '../text/shapes.ts';
import type { Baseline } from './baseline.ts';

/** Most runs of a cell that are kept, and most bytes of all of them as JSON: a twentieth of that, packed. */
export const HISTORY_LIMITS = { runs: 400, bytes: 4 * 1024 * 1024 } as const;

/** History as it was kept, or the reason why it is not believed. */
export type KeptHistory =
  | { readonly status: 'sound'; readonly history: RunHistory }
  | { readonly status: 'refused'; readonly reason: string };

const MARKS: ReadonlySet<string> = new Set<HistoryMark>(['changed', 'possible_drift', 'drift', 'accepted']);

const interval: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((bound) => share(bound).length === 0)
    ? []
    : [{ at: '', allowed: 'two numbers from 0 to 1', found: '' }];
const point = mapping(
  {
    at: time,
    cases: amount,
    trials: amount,
    rate: orNull(share),
    interval: orNull(interval),
    latency_ms: orNull(amount),
    tokens: orNull(amount),
    cost_usd: orNull(amount),
  },
  {
    commit: text,
    run_id: amount,
    run_attempt: amount,
    fingerprint: filledText,
    metric: oneOf(['score']),
    verdict: text,
    marks: listOf(text),
  },
);
const historyShape = mapping(
  { cells: listOf(mapping({ benchmark_name: filledText, model_id: filledText, points: listOf(point) }, {})) },
  {},
);

/** Reads a history that lay beside the answers; entries of older versions have none. */
export function readHistory(value: unknown): KeptHistory {
  if (value === undefined) return { status: 'sound', history: NO_HISTORY };
  const [wrong] = historyShape(value);
  if (wrong !== undefined) return { status: 'refused', reason: `\`${wrong.at}\` is not ${wrong.allowed}` };
  const { cells } = value as RunHistory; // every part of it was just checked
  return {
    status: 'sound',
    history: fit(
      joinHistories({ cells: cells.map((cell) => ({ ...cell, points: cell.points.map(known) })) }),
    ),
  };
}

/** Gives what is kept of a history: the newest runs of the cells that the baseline has. */
export function keepHistory(history: RunHistory, { cells }: Baseline): RunHistory {
  const keys = new Set(cells.map(keyOfRecord));
  return fit({ cells: history.cells.filter((cell) => keys.has(keyOfRecord(cell))) });
}

/** Leaves so many of the newest runs that all are within the limits. */
function fit(history: RunHistory): RunHistory {
  let most: number = HISTORY_LIMITS.runs;
  let left = cutHistory(history, most);
  while (most > 0 && Buffer.byteLength(JSON.stringify(left)) > HISTORY_LIMITS.bytes) {
    most = Math.floor(most / 2);
    left = cutHistory(left, most);
  }
  return most === 0 ? NO_HISTORY : left;
}

/** Gives a point with the keys and marks that we know. */
function known({
  at,
  cases,
  trials,
  rate,
  interval: range,
  latency_ms,
  tokens,
  cost_usd,
  ...more
}: HistoryPoint): HistoryPoint {
  const { commit, run_id, run_attempt, fingerprint, metric, verdict, marks } = more;
  return {
    at,
    ...(commit !== undefined && { commit }),
    ...(run_id !== undefined && { run_id }),
    ...(run_attempt !== undefined && { run_attempt }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(metric !== undefined && { metric }),
    ...{ cases, trials, rate, interval: range, latency_ms, tokens, cost_usd },
    ...(verdict !== undefined && { verdict }),
    ...(marks !== undefined && { marks: [...new Set(marks)].filter((mark) => MARKS.has(mark)) }),
  };
}
