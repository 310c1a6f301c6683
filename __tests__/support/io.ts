import { parseArguments } from '../../src/commands/arguments.ts';
import type { Io } from '../../src/commands/io.ts';
import { listKinds } from '../../src/commands/verb.ts';
import { verbs } from '../../src/commands/verbs.ts';
import { PLAIN } from '../../src/report/terminal/screen.ts';
import type { Called } from './cli.ts';
import { freshCache } from './fresh-cache.ts';

/** A process that keeps what is printed. */
export type KeptIo = Io & { readonly printed: { out: string; err: string } };

/** A process in a folder, with nothing in its environment but a cache of its own, at ten o'clock. */
export function createIo(cwd: string, { env, ...overrides }: Partial<Io> = {}): KeptIo {
  const printed = { out: '', err: '' };
  return {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    isTerminal: false,
    screen: PLAIN,
    env: { ...freshCache(), ...env },
    cwd,
    now: () => new Date('2026-11-24T10:00:00Z'),
    version: '0.1.0',
    signal: new AbortController().signal,
    printed,
    ...overrides,
  };
}

/** Calls a verb as the command line does, without a process around it; mistakes are thrown. */
export async function callVerb(
  name: string,
  args: readonly string[],
  cwd: string,
  overrides: Partial<Io> = {},
): Promise<Called> {
  const verb = verbs[name];
  if (verb === undefined) throw new Error(`there is no verb ${name}`);
  const io = createIo(cwd, overrides);
  const run = await verb.load();
  const code = await run(parseArguments(args, listKinds(verb), verb.positionals), io);
  return { code, ...io.printed };
}
