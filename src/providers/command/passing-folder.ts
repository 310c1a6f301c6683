import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Places of what removes it. */
const TOOLS = '/usr/local/bin:/usr/bin:/bin';
/** Waits for the end of its input; what still ends may write once more. */
const REMOVE = 'cat >/dev/null; for try in 1 2 3 4 5 6 7 8 9; do rm -rf -- "$1" && exit; sleep 1; done';

/** Makes a folder of our own that is removed when this process has ended, in whatever way it does. */
export function makePassingFolder(prefix: string): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), prefix)));
  const child = spawn('sh', ['-c', REMOVE, 'sh', folder], {
    // No signal that ends a group of processes ends it before us.
    detached: true,
    cwd: '/',
    env: { PATH: TOOLS },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Where there is no shell, whoever made it removes it.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  // Its input, which is never written to, keeps nobody from ending either.
  child.unref();
  return folder;
}
