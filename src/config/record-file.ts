import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Says why answers may not be recorded in a file that a config names; undefined for a file within `cwd`. */
export function findRecordProblem(file: string, cwd: string): string | undefined {
  if (!file.endsWith('.jsonl')) return '`record` must be a file whose name ends with `.jsonl`';
  const target = path.resolve(cwd, file);
  const root = realpathSync(cwd);
  if (!isWithin(path.resolve(cwd), target) || !isWithin(root, realFolder(path.dirname(target))))
    return '`record` must be a file within the working directory';
  const stat = lstatSync(target, { throwIfNoEntry: false });
  return stat === undefined || stat.isFile() ? undefined : '`record` must be a regular file';
}

function isWithin(folder: string, target: string): boolean {
  const way = path.relative(folder, target);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Gives a folder with its links followed; for one that is not there yet, the nearest one that is. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return realFolder(path.dirname(folder));
  }
}
