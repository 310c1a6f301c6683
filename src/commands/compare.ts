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
import type { Io } from './io.ts';
import { applyGate, printVerdict } from './print-verdict.ts';

/** `llm-bench compare BASE NEW`: holds one results file or folder against another. */
export async function compare(args: Arguments, io: Io): Promise<number> {
  const failOn = valueOf(args, 'fail-on') ?? DEFAULT_FAIL_ON;
  parseFailOn(failOn);
  const [base = '', next = ''] = args.positionals.map((named) => path.resolve(io.cwd, named));
  const matched = await rescorePairs(match(base, next), evaluators, io.signal);
  return printVerdict(applyGate(compareRuns(matched), failOn), args.flags.has('json'), io);
}

function match(base: string, next: string): Matched {
  if (isFolder(base) || isFolder(next)) return matchCells(readResults(base), readResults(next));
  return matchTwo(readResultsFile(base), readResultsFile(next));
}
