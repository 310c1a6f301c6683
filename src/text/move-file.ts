import { renameSync } from 'node:fs';
import path from 'node:path';
import { isFile } from './open-file.ts';
import { within } from './reach.ts';
import { makeFolder } from './write-target.ts';

/**
 * Moves a file, whatever its size, into a folder of the same file system, which is made for it. Tells whether it did: not
 * where there is no such file, or one of its name there already.
 */
export function moveFile(file: string, folder: string): boolean {
  const target = path.join(folder, path.basename(file));
  const reach = within(folder, 'the folder it is moved to');
  if (!isFile(file, within(path.dirname(file), 'its folder')) || isFile(target, reach)) return false;
  makeFolder(folder, reach);
  renameSync(file, target);
  return true;
}
