/** Where something may be written by a name from outside. */
import { lstatSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { follow } from './reach.ts';
import type { Reach } from './reach.ts';

/** Tells why a file may not be made or appended to; undefined where it may. A hard link's other names would change too. */
export function findTargetProblem(file: string, reach: Reach): 'out of reach' | 'special' | undefined {
  if (follow(file, reach).status === 'refused') return 'out of reach';
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat === undefined || (stat.isFile() && stat.nlink === 1) ? undefined : 'special';
}

/** Makes a folder, and those around it that are not there; gives why it may not lie there, undefined where it may. */
export function makeFolder(folder: string, reach: Reach): string | undefined {
  const followed = follow(folder, reach);
  if (followed.status === 'refused') return followed.reason;
  // One by one: what Node makes in one call never ends where a file system takes none.
  for (const missing of listMissing(path.resolve(folder))) makeOne(missing);
  const made = follow(folder, reach);
  return made.status === 'refused' ? made.reason : undefined;
}

function listMissing(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; statSync(at, { throwIfNoEntry: false }) === undefined; at = path.dirname(at))
    missing.unshift(at);
  return missing;
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it just now.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
