import { compareRuns } from '../compare/compare-runs.ts';
import { parseFailOn } from '../compare/gate.ts';
import { matchNewestTwo } from '../compare/match-cells.ts';
import { userError } from '../domain/problem.ts';
import { rescorePairs } from '../pipeline/rescore-pairs.ts';
import { readResultsFolder } from '../records/read-results.ts';
import { spareMemory } from '../text/spare-memory.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { pairScoring, withBallots } from './ballots.ts';
import type { Io } from './io.ts';
import { applyGate, printVerdict } from './print-verdict.ts';
import { chooseResults } from './results-folder.ts';

/** `llm-bench check`: holds each cell's newest run in the results folder against the one before it. */
export async function check(args: Arguments, io: Io): Promise<number> {
  const listed = valueOf(args, 'fail-on');
  if (listed !== undefined && args.flags.has('fail-on-regression'))
    throw userError('give --fail-on or --fail-on-regression, not both');
  const failOn = listed ?? (args.flags.has('fail-on-regression') ? 'regression, below-floor' : 'never');
  parseFailOn(failOn);
  const { folder, reach } = chooseResults(args, io);
  const matched = await spareMemory(async () => {
    const records = await withBallots(readResultsFolder(folder, { reach }), args, io);
    return rescorePairs(matchNewestTwo(records), pairScoring(args, io));
  });
  return printVerdict(applyGate(compareRuns(matched), failOn), args.flags.has('json'), io);
}
