/** What a baseline says of its runs, held against what can be: an entry of the default branch may be poisoned too. */
import { MAX_REPEAT } from '../domain/defaults.ts';
import type { RunHistory } from '../domain/history.ts';
import { isSameRun } from './add-run.ts';
import { LIMITS } from './baseline.ts';
import type { Baseline, Pool, PooledRun, Provenance } from './baseline.ts';
import { dropPools } from './drop-pools.ts';
import { listProvenance } from './provenance.ts';

/** The run that reads a baseline, and the present. */
export type Reader = { readonly runId: number; readonly runAttempt: number; readonly now: Date };

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far clocks of runners may go wrong. */
const SKEW_MS = 15 * 60 * 1000;
/** How long a run may wait, and how long ago one that is started again may have been made. */
const DAYS = { first: 2, again: 32 } as const;
/** More runs than GitHub starts in a day, whose ids it counts over all repositories. */
const IDS_PER_DAY = 100_000_000;

/**
 * Leaves out the pools that cannot be as they say: runs of the future, the same run twice, more runs or trials than are
 * kept, outcomes of other cases than theirs. Gives the number of those that were left out, too.
 */
export function dropImplausible(baseline: Baseline, reader: Reader): ReturnType<typeof dropPools> {
  return dropPools(baseline, (pool) => isPlausible(pool, reader));
}

/** Leaves out what a history says of runs that are not of the past. */
export function dropFuture({ cells }: RunHistory, reader: Reader): RunHistory {
  const isKept = ({
    commit,
    run_id,
    run_attempt,
    at,
  }: RunHistory['cells'][number]['points'][number]): boolean =>
    commit !== undefined &&
    run_id !== undefined &&
    run_attempt !== undefined &&
    isOfThePast({ commit, run_id, run_attempt, at }, reader);
  return { cells: cells.map((cell) => ({ ...cell, points: cell.points.filter(isKept) })) };
}

function isPlausible(pool: Pool, reader: Reader): boolean {
  const { runs, marked, earlier = [], since, in_force: stated, cases } = pool;
  const known = listProvenance(pool);
  const all = [...runs, ...(marked === undefined ? [] : [marked.run])];
  const told = [...known, ...[since, stated].flatMap((one) => one ?? [])];
  return (
    runs.length <= LIMITS.runs &&
    earlier.length <= LIMITS.earlierRuns &&
    told.every((run) => isOfThePast(run, reader)) &&
    !known.some((run, index) => known.slice(0, index).some((other) => isSameRun(run, other))) &&
    all.every((run) => fits(run, cases.length))
  );
}

/** Tells whether a run was made before now: ids only grow, though a run may wait, or be started again later. */
function isOfThePast({ run_id: id, run_attempt: attempt, at }: Provenance, reader: Reader): boolean {
  const days = reader.runAttempt > 1 ? DAYS.again : DAYS.first;
  const [time, now] = [Date.parse(at), reader.now.getTime()];
  const isWhole = Number.isSafeInteger(id) && Number.isSafeInteger(attempt) && attempt >= 1;
  // One with a greater id was made while this run waited.
  const isSooner =
    id <= reader.runId || (time >= now - days * DAY_MS && id <= reader.runId + days * IDS_PER_DAY);
  return isWhole && time <= now + SKEW_MS && isSooner;
}

function fits({ outcomes, scores = {}, ...figures }: PooledRun, cases: number): boolean {
  const { latency_ms, input_tokens, output_tokens, cost_usd } = figures;
  const texts = [outcomes, ...Object.values(scores)].map((text) => text.split(','));
  return (
    texts.every((parts) => parts.length === cases) &&
    outcomes.split(',').every((trials) => trials.length <= MAX_REPEAT) &&
    [latency_ms, input_tokens, output_tokens, cost_usd].every((list) => list.length === cases)
  );
}
