import { existsSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_RESULTS } from '../domain/defaults.ts';
import type { CellRecord } from '../domain/record.ts';
import { readResultsFolder } from '../records/read-results.ts';
import { ANYWHERE, localWorkspace } from '../text/reach.ts';
import type { Reach } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** The folder of results, and how far its path may lead. */
export type ResultsFolder = { readonly folder: string; readonly reach: Reach };

/** Gives the folder of results: one that is named may lie anywhere, the default one within the working directory. */
export function chooseResults(args: Arguments, { cwd }: Io): ResultsFolder {
  const named = valueOf(args, 'results');
  return {
    folder: path.resolve(cwd, named ?? DEFAULT_RESULTS),
    reach: named === undefined ? localWorkspace(cwd).files : ANYWHERE,
  };
}

/** Gives the earlier runs of a results folder; none where there is none yet. */
export function readEarlier({ folder, reach }: ResultsFolder): readonly CellRecord[] {
  return existsSync(folder) ? readResultsFolder(folder, { mayBeEmpty: true, reach }) : [];
}
