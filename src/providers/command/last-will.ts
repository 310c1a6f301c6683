import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** Places of what it takes. */
const TOOLS = '/usr/local/bin:/usr/bin:/bin';
/**
 * Keeps a list of groups until its input ends, and ends those that are left; where there is /proc, also what has a mark in
 * its environment, in rounds, as one may just start another.
 */
const CARRY_OUT = `groups=' '
while read -r verb group; do
  case $verb in
    add) groups="$groups$group " ;;
    drop) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -9 "-$group"; done
for round in 1 2 3; do
  for file in $(grep -lsF -- "$1" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    kill -9 "\${pid%/environ}"
  done
done`;

/** Ends groups of processes when this process has ended, even by SIGKILL; does nothing where there is no shell. */
export class LastWill {
  readonly #input: Writable;

  /** @param mark variable and the beginning of its value, by which Linux tells what left its group. */
  constructor(mark: string) {
    const child = spawn('sh', ['-c', CARRY_OUT, 'sh', mark], {
      // No signal that ends a group of processes ends it before us.
      detached: true,
      cwd: '/',
      env: { PATH: TOOLS },
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    this.#input = child.stdin;
  }

  /** Adds a group; undefined where it could not be started. */
  add(group: number | undefined): void {
    if (group !== undefined) this.#input.write(`add ${group}\n`);
  }

  /** Lets go of a group that has ended. */
  drop(group: number | undefined): void {
    if (group !== undefined) this.#input.write(`drop ${group}\n`);
  }
}
