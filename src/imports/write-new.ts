import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { userError, UserError } from '../domain/problem.ts';
import { codeOf, explainFileError } from '../text/file-error.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { Workspace } from '../text/reach.ts';
import { findTargetProblem, makeFolder } from '../text/write-target.ts';

/** What became of a file: it may be there as it is, or be another, which is never replaced. */
export type Written = 'written' | 'unchanged' | 'taken';

/** Writes a file where none is; one that is there stays as it is. */
export function writeNew(file: string, text: string, { cwd, files }: Workspace): Written {
  const full = path.resolve(cwd, file);
  try {
    const reason = makeFolder(path.dirname(full), files);
    if (reason !== undefined) throw userError(`cannot write \`${file}\`: ${reason}`);
    const problem = findTargetProblem(full, files);
    if (problem !== undefined)
      throw userError(`cannot write \`${file}\`: a link or another file of its name is ${problem}`);
    writeExclusive(full, text);
    return 'written';
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (codeOf(error) !== 'EEXIST')
      throw userError(`cannot write \`${file}\`: ${explainFileError(error)}`, undefined, { cause: error });
    return readText(full, files, SIZE_LIMITS.rows, undefined, file) === text ? 'unchanged' : 'taken';
  }
}

function writeExclusive(file: string, text: string): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}
