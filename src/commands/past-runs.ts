import path from 'node:path';
import { findPast } from '../compare/past.ts';
import type { Past } from '../compare/past.ts';
import type { CellRecord } from '../domain/record.ts';
import { timeOf } from '../records/order.ts';
import { readResults } from '../records/read-results.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { withBallots } from './ballots.ts';
import type { Io } from './io.ts';
import { readEarlier } from './results-folder.ts';
import type { ResultsFolder } from './results-folder.ts';

/** Runs before this one: those of the results folder, where anything is compared, and those that were named. */
export type PastRuns = {
  readonly earlier: readonly CellRecord[];
  /** Null where none were named. */
  readonly named: readonly CellRecord[] | null;
};

/** Reads the runs that a new one may be held against. */
export async function readPastRuns(args: Arguments, results: ResultsFolder, io: Io): Promise<PastRuns> {
  const name = valueOf(args, 'baseline');
  const isCompared = args.flags.has('compare') || name !== undefined;
  const earlier = await withBallots(isCompared ? readEarlier(results) : [], args, io);
  const named =
    name === undefined ? null : await withBallots(readResults(path.resolve(io.cwd, name)), args, io);
  return { earlier, named };
}

/** Gives what a run is held against: what was named, else the newest whole run of each cell. */
export function choosePast({ earlier, named }: PastRuns): Past {
  return named === null ? findPast(earlier) : { found: named, passedOver: [] };
}

/** Leaves out the runs that began at these times. */
export function withoutRunsOf({ earlier, named }: PastRuns, begun: readonly string[]): PastRuns {
  const times = new Set(begun.map((timestamp) => timeOf({ timestamp })));
  const isOther = (record: CellRecord): boolean => !times.has(timeOf(record));
  return { earlier: earlier.filter(isOther), named: named?.filter(isOther) ?? null };
}
