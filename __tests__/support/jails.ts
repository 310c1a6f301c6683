import { afterAll } from 'vitest';
import type { CodeRun, CodeTask, Jail } from '../../src/evaluators/instruments.ts';
import { findJail, listKinds, openJail } from '../../src/instruments/jail/open-jail.ts';
import type { JailKind } from '../../src/instruments/jail/kind.ts';
import { openUserJail, whyNoUser } from './user-jails.ts';

const interrupt = new AbortController();
/** How the kinds of jail begin that a user makes who is not root. */
const USER_KINDS = ['rootless container', 'bubblewrap'];

/** The best kind of jail that holds on this machine, by its name, with a way to run code in it; none: no kind does. */
export const jails = await findJails(1);

/** Says, where no jail holds here, that tests are skipped. */
export const hasJail = jails.length > 0;
if (!hasJail) process.stderr.write('no jail holds on this machine: tests that run code are skipped\n');

/** Runs code against a test in a jail. */
export type RunCode = (code: string, test: string, more?: Partial<CodeTask>) => Promise<CodeRun>;

/** A jail that holds here, and a way to run code in it. */
type KnownJail = {
  readonly name: string;
  readonly jail: Jail;
  readonly run: RunCode;
  /** Whether a user is one that nobody but programs in such jails has, once it is closed. */
  readonly owns: (uid: number) => boolean;
  readonly close: () => Promise<void>;
};

/** Finds the best kinds of jail that hold on this machine; all of them where it is asked for more than there are. */
export async function findJails(most: number): Promise<KnownJail[]> {
  const found: KnownJail[] = [];
  const openings = [
    ...listKinds(process.getuid?.() === 0).map((kind) => () => openOwn(kind)),
    ...(whyNoUser() === null ? USER_KINDS.map((name) => () => openAsUser(name)) : []),
  ];
  for (const open of openings) {
    if (found.length === most) break;
    try {
      found.push(await open());
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return found;
}

async function openOwn(kind: JailKind): Promise<KnownJail> {
  const jail = openJail(await findJail([kind], interrupt.signal), interrupt.signal);
  const first = 20_000 + (process.pid % 1000) * 44;
  return {
    ...{ name: kind.name, jail, run: runIn(jail) },
    owns: (uid) => uid >= first && uid < first + 44,
    close: () => Promise.resolve(),
  };
}

async function openAsUser(kind: string): Promise<KnownJail> {
  const jail = await openUserJail(kind);
  return {
    ...{ name: `${kind} of a user`, jail, run: runIn(jail) },
    owns: (uid) => uid === jail.uid,
    close: () => jail.end(),
  };
}

function runIn(jail: Jail): RunCode {
  return (code, test, more = {}) =>
    jail.run({
      language: 'python',
      code,
      test,
      entryPoint: null,
      timeoutSeconds: 10,
      memoryMb: 512,
      ...more,
    });
}

/** Ends what still runs when the tests of a file have ended. */
export function endJails(): void {
  afterAll(() => interrupt.abort());
}
