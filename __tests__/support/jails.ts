import { afterAll } from 'vitest';
import type { CodeRun, CodeTask, Jail } from '../../src/evaluators/instruments.ts';
import { findJail, listKinds, openJail } from '../../src/instruments/jail/open-jail.ts';

const interrupt = new AbortController();

/** The best kind of jail that holds on this machine, by its name, with a way to run code in it; none: no kind does. */
export const jails = await findJails(1);

/** Says, where no jail holds here, that tests are skipped. */
export const hasJail = jails.length > 0;
if (!hasJail) process.stderr.write('no jail holds on this machine: tests that run code are skipped\n');

/** Runs code against a test in a jail. */
export type RunCode = (code: string, test: string, more?: Partial<CodeTask>) => Promise<CodeRun>;

/** A jail that holds here, and a way to run code in it. */
type KnownJail = { readonly name: string; readonly jail: Jail; readonly run: RunCode };

/** Finds the best kinds of jail that hold on this machine. */
export async function findJails(most: number): Promise<KnownJail[]> {
  const found: KnownJail[] = [];
  for (const kind of listKinds(process.getuid?.() === 0)) {
    if (found.length === most) break;
    try {
      const jail = openJail(await findJail([kind], interrupt.signal), interrupt.signal);
      const run: RunCode = (code, test, more = {}) =>
        jail.run({
          language: 'python',
          code,
          test,
          entryPoint: null,
          timeoutSeconds: 10,
          memoryMb: 512,
          ...more,
        });
      found.push({ name: kind.name, jail, run });
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return found;
}

/** Ends what still runs when the tests of a file have ended. */
export function endJails(): void {
  afterAll(() => interrupt.abort());
}
