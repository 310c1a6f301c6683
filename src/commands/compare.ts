import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { parseFailOn } from '../compare/gate.ts';
import { matchCells, matchTwo } from '../compare/match-cells.ts';
import type { Matched } from '../compare/match-cells.ts';
import { DEFAULT_FAIL_ON } from '../domain/defaults.ts';
import { evaluators } from '../evaluators/index.ts';
import { rescorePairs } from '../pipeline/rescore-pairs.ts';
import { isFolder, readResults, readResultsFile } from '../records/read-results.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { withBallots } from './ballots.ts';
import type { Io } from './io.ts';
import { applyGate, printVerdict } from './print-verdict.ts';

/** `llm-bench compare BASE NEW`: holds one results file or folder against another. */
export async function compare(args: Arguments, io: Io): Promise<number> {
  const failOn = valueOf(args, 'fail-on') ?? DEFAULT_FAIL_ON;
  parseFailOn(failOn);
  const [base = '', next = ''] = args.positionals.map((named) => path.resolve(io.cwd, named));
  const matched = await rescorePairs(await match(base, next, io), evaluators, io.signal);
  return printVerdict(applyGate(compareRuns(matched), failOn), args.flags.has('json'), io);
}

async function match(base: string, next: string, io: Io): Promise<Matched> {
  if (isFolder(base) || isFolder(next))
    return matchCells(await withBallots(readResults(base), io), await withBallots(readResults(next), io));
  const [before, after] = [readResultsFile(base), readResultsFile(next)];
  const [counted = before, newer = after] = await withBallots([before, after], io);
  return matchTwo(counted, newer);
}
