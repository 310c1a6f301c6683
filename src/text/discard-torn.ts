import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { discard } from './discard.ts';

/** Nobody is still writing what has not grown for so long. */
const MIN_AGE_MS = 86_400_000;

/**
 * Removes the files of a folder that were being written when their process was killed, by how such files are named: they
 * are a day old, or whole under another name too.
 */
export function discardTorn(folder: string, isTemporary: (name: string) => boolean): void {
  for (const name of readdirSync(folder).filter(isTemporary)) {
    const file = path.join(folder, name);
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) continue;
    if (stat.nlink > 1 || Date.now() - stat.mtimeMs > MIN_AGE_MS) discard(file);
  }
}
