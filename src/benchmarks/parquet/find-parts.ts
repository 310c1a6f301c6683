import path from 'node:path';
import { listFolder } from '../../text/list-folder.ts';
import type { Reach } from '../../text/reach.ts';

/**
 * Gives the parquet files of a split in a folder, as the dataset hubs name them: `test-00000-of-00001.parquet`, one or
 * several, or `test.parquet`.
 */
export function findParts(folder: string, reach: Reach, split: string): string[] {
  return listFolder(folder, reach)
    .filter(
      (name) => name.endsWith('.parquet') && (name.startsWith(`${split}-`) || name === `${split}.parquet`),
    )
    .map((name) => path.join(folder, name));
}

/** Tells whether a path names a parquet file. */
export function isParquet(file: string): boolean {
  return /\.parquet$/i.test(file);
}
