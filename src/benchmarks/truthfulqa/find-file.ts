import path from 'node:path';
import { listFolder } from '../../text/list-folder.ts';
import { isFolder } from '../../text/open-file.ts';
import type { BenchmarkSource } from '../loader.ts';

/**
 * Gives the path of an official file: in the source's folder or its `data`, or the source itself where that is a file; a
 * source that is the file of another mode stands for the folder around it.
 */
export function findTruthFile({ path: given, reach }: BenchmarkSource, official: string): string {
  const name = path.basename(official);
  const folder = isFolder(given, reach);
  const isOther = ['.csv', '.json'].some((end) => given.endsWith(end) && !name.endsWith(end));
  if (!folder && !isOther) return given;
  const root = folder ? given : path.dirname(given);
  const around = folder ? [] : [path.dirname(root)];
  const found = [root, path.join(root, 'data'), ...around].find((one) =>
    listFolder(one, reach).includes(name),
  );
  return found === undefined ? path.join(root, official) : path.join(found, name);
}
