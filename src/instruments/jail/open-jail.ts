import { availableParallelism } from 'node:os';
import { userError } from '../../domain/problem.ts';
import type { CodeRun, CodeTask, Jail } from '../../evaluators/instruments.ts';
import { bubblewrap } from './bubblewrap.ts';
import { container } from './container.ts';
import { duel } from './duel.ts';
import type { Sides } from './duel.ts';
import { findPython } from './find-python.ts';
import type { Python } from './find-python.ts';
import type { Command, Confinement, JailKind } from './kind.ts';
import { watchMemory } from './memory-watch.ts';
import { namespaces } from './namespaces.ts';
import { findHole } from './probe.ts';
import { writePrograms } from './programs.ts';
import { Slots } from './slots.ts';

/** Time beyond a task's own after which its jail ends by itself. */
const GRACE_SECONDS = 1;
/** Users that are nobody: two for each place, others in other processes, since limits of processes count by user. */
const [FIRST_USER, USERS] = [20_000, 1000];
const MAX_PLACES = 20;
/** Most programs of the user's own at once, each with a user beside those. */
export const MAX_SCRIPTS = 4;

/** A kind of jail that holds, and the Python in it. */
export type Found = { readonly kind: JailKind; readonly python: Python };

/** Gives every kind of jail that this system may have, the best first. */
export function listKinds(isRoot: boolean): readonly JailKind[] {
  return isRoot
    ? [bubblewrap('root'), namespaces('root')]
    : [container(), bubblewrap('user'), bubblewrap('sudo'), namespaces('sudo')];
}

/** Finds the first kind of jail that nothing gets out of; none is a UserError that says what to install. */
export async function findJail(kinds: readonly JailKind[], signal: AbortSignal): Promise<Found> {
  const python = await findPython();
  if (python === undefined)
    throw userError(
      '`code_execution` needs Python 3.8 or newer, outside of the home folder or in a folder of its own: install `python3`',
    );
  const faults: string[] = [];
  for (const kind of kinds) {
    signal.throwIfAborted();
    const sidesOf = (task: CodeTask): Sides => confineTask({ kind, python }, task, 0);
    const hole = await findHole(kind, { python, uid: userOf(0), sidesOf, watchMemory, signal });
    if (hole === undefined) return { kind, python };
    faults.push(`${kind.name}: ${hole}`);
  }
  signal.throwIfAborted();
  throw userError(
    `no code was run: no jail holds here (${faults.join('; ')}). Install \`crun\` or bubblewrap (\`apt-get install bubblewrap\`) and let ` +
      'it make user namespaces (`sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` on Ubuntu), or run as root or ' +
      'with a `sudo` without password, on Linux',
  );
}

/** Opens a jail in which as many tasks run at once as there are cores. */
export function openJail(found: Found, signal: AbortSignal): Jail {
  const places = new Slots(Math.min(availableParallelism(), MAX_PLACES));
  return {
    run: (task): Promise<CodeRun> =>
      places.use((place) => duel(confineTask(found, task, place), task, watchMemory, signal)),
  };
}

function confineTask({ kind, python }: Found, task: CodeTask, place: number): Sides {
  const limits = { python, seconds: task.timeoutSeconds + GRACE_SECONDS };
  const [solution, tester] = writePrograms(task);
  return {
    solution: kind.confine({ ...limits, ...solution, uid: userOf(2 * place) }),
    tester: kind.confine({ ...limits, ...tester, uid: userOf(2 * place + 1) }),
  };
}

/** Confines one of a few programs that live on, each at a place of its own. */
export function confineScript(
  { kind, python }: Found,
  program: Pick<Confinement, 'program' | 'shown' | 'seconds'>,
  place: number,
): Command {
  const uid = userOf(2 * MAX_PLACES + (place % MAX_SCRIPTS));
  return kind.confine({ python, ...program, uid, addressMb: null });
}

function userOf(index: number): number {
  return FIRST_USER + (process.pid % USERS) * (2 * MAX_PLACES + MAX_SCRIPTS) + index;
}
