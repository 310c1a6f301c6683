import path from 'node:path';
import type { Workspace } from '../text/reach.ts';
import { findTargetProblem } from '../text/write-target.ts';

/** Says why answers may not be recorded in a file that a config names; undefined where they may. */
export function findRecordProblem(file: string, { cwd, files }: Workspace): string | undefined {
  if (!file.endsWith('.jsonl')) return '`record` must be a file whose name ends with `.jsonl`';
  const problem = findTargetProblem(path.resolve(cwd, file), files);
  if (problem === undefined) return undefined;
  return problem === 'out of reach'
    ? `\`record\` must be a file within ${files.name}, not in \`.git\``
    : '`record` must be a regular file with no other name';
}
