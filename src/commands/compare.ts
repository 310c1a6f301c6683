import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { parseFailOn } from '../compare/gate.ts';
import { matchCells, matchTwo } from '../compare/match-cells.ts';
import type { Matched } from '../compare/match-cells.ts';
import { DEFAULT_FAIL_ON } from '../domain/defaults.ts';
import type { CellRecord } from '../domain/record.ts';
import { rescorePairs } from '../pipeline/rescore-pairs.ts';
import { findResults, isFolder, readResults } from '../records/read-results.ts';
import { spareMemory } from '../text/spare-memory.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { pairScoring, withBallots } from './ballots.ts';
import type { Io } from './io.ts';
import { applyGate, printVerdict } from './print-verdict.ts';

/** `llm-bench compare BASE NEW`: holds one results file or folder against another. */
export async function compare(args: Arguments, io: Io): Promise<number> {
  const failOn = valueOf(args, 'fail-on') ?? DEFAULT_FAIL_ON;
  parseFailOn(failOn);
  const [base = '', next = ''] = args.positionals.map((named) => path.resolve(io.cwd, named));
  const matched = await spareMemory(async () =>
    rescorePairs(await match(base, next, args, io), pairScoring(args, io)),
  );
  return printVerdict(applyGate(compareRuns(matched), failOn), args.flags.has('json'), io);
}

async function match(base: string, next: string, args: Arguments, io: Io): Promise<Matched> {
  const [before, after] = [base, next].map(findOne);
  if (before === undefined || after === undefined)
    return matchCells(
      await withBallots(readResults(base), args, io),
      await withBallots(readResults(next), args, io),
    );
  const [counted = before, newer = after] = await withBallots([before, after], args, io);
  return matchTwo(counted, newer);
}

/** Gives the one record of a file; undefined for a folder, and for a run.json of several cells. */
function findOne(named: string): CellRecord | undefined {
  if (isFolder(named)) return undefined;
  const [first, second] = findResults(named);
  return second === undefined ? first?.record : undefined;
}
