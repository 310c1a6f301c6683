import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createTempDir } from './temp-dir.ts';

/** Whether this process may make a disk of its own. */
export const canMount = tryMount();

/** Puts a disk of this size in the place of a folder, until it is disposed. */
export function mountDisk(folder: string, size: string): Disposable {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  return { [Symbol.dispose]: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }) };
}

function tryMount(): boolean {
  using dir = createTempDir();
  try {
    mountDisk(dir.path, '4k')[Symbol.dispose]();
    return true;
  } catch {
    return false;
  }
}
