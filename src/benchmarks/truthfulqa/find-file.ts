import path from 'node:path';
import { listFolder } from '../../text/list-folder.ts';
import { isFolder } from '../../text/open-file.ts';
import type { BenchmarkSource } from '../loader.ts';

/** Gives the path of an official file: in the source's folder or its `data`, or the source itself where that is a file. */
export function findTruthFile({ path: given, reach }: BenchmarkSource, official: string): string {
  if (!isFolder(given, reach)) return given;
  const name = path.basename(official);
  const folder = [given, path.join(given, 'data')].find((one) => listFolder(one, reach).includes(name));
  return folder === undefined ? path.join(given, official) : path.join(folder, name);
}
