import { readdirSync } from 'node:fs';
import { follow } from './reach.ts';
import type { Reach } from './reach.ts';

/** Gives the names in a folder within reach, sorted, without hidden ones; none where it is no such folder. */
export function listFolder(folder: string, reach: Reach): string[] {
  const followed = follow(folder, reach);
  if (followed.status === 'refused') return [];
  try {
    return readdirSync(followed.file)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}
