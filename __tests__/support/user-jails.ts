import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import type { CodeRun, CodeTask } from '../../src/evaluators/instruments.ts';

/** Users who are nobody's but these tests': for each jail another. */
let nextUser = 70_000 + 10 * (process.pid % 5000);
/** Engines want cgroups of one kind, which a virtual machine may not have. */
const BECOME = `set -e
[ "$(stat -f -c %T /sys/fs/cgroup)" = cgroup2fs ] || { umount -l /sys/fs/cgroup; mount -t cgroup2 cgroups /sys/fs/cgroup; }
mount -t tmpfs -o mode=1777 mounted-below /usr/src
exec setpriv --reuid "$0" --regid "$0" --clear-groups "$@"
`;
const SERVER = path.join(import.meta.dirname, 'user-jail-server.ts');

/** A jail that a user makes who is not root. */
export type UserJail = {
  readonly uid: number;
  readonly pid: number;
  readonly run: (task: CodeTask) => Promise<CodeRun>;
  /** Ends the process that made it. */
  readonly end: (signal?: 'SIGKILL') => Promise<void>;
};

/** Says why root cannot be another user here, or that user not read the sources; null: he can. */
export function whyNoUser(): string | null {
  if (process.getuid?.() !== 0) return 'only root can become another user';
  const [file, ...args] = commandOf(nextUser, ['test', '-r', SERVER]);
  const { status, stderr } = spawnSync(file, args, { encoding: 'utf8' });
  return status === 0 ? null : `no other user can be: ${stderr}`;
}

/** Opens a jail of the kind whose name begins so, as another user; one that does not hold is an error. */
export async function openUserJail(kind: string): Promise<UserJail> {
  nextUser += 1;
  const uid = nextUser;
  const [file, ...args] = commandOf(uid, [process.execPath, SERVER, kind]);
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { PATH: process.env['PATH'] } });
  const ended = once(child, 'close');
  const waiting = new Map<number, (run: CodeRun) => void>();
  const first = Promise.withResolvers<string | null>();
  createInterface({ input: child.stdout })
    .on('line', (line) => {
      const told = JSON.parse(line) as { fault?: string | null; id?: number; run?: CodeRun };
      if (told.fault !== undefined) first.resolve(told.fault);
      else waiting.get(told.id ?? -1)?.(told.run!);
    })
    .once('close', () => first.resolve('it said nothing'));
  const fault = await first.promise;
  if (fault !== null) throw new Error(fault);
  let count = 0;
  return {
    uid,
    pid: child.pid ?? 0,
    run: (task) =>
      new Promise((resolve) => {
        count += 1;
        waiting.set(count, resolve);
        child.stdin.write(`${JSON.stringify({ id: count, task })}\n`);
      }),
    end: async (signal) => {
      if (signal === undefined) child.stdin.end();
      else child.kill(signal);
      await ended;
    },
  };
}

function commandOf(uid: number, command: readonly string[]): readonly [string, ...string[]] {
  return ['unshare', '--mount', 'sh', '-c', BECOME, String(uid), ...command];
}
