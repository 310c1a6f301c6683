/** The command line's entry: arguments -> verb -> exit code. Loads nothing heavy before it knows the verb. */
import process from 'node:process';
import { parseArguments } from './commands/arguments.ts';
import { renderHelp } from './commands/help.ts';
import type { Io } from './commands/io.ts';
import { listKinds, renderUsage } from './commands/verb.ts';
import { verbs } from './commands/verbs.ts';
import { EXIT_CODES } from './domain/exit-codes.ts';
import { renderProblem, userError, UserError } from './domain/problem.ts';
import { readScreen } from './report/terminal/screen.ts';
import { plainText } from './text/escape.ts';
import { suggest } from './text/nearest.ts';
import { VERSION } from './version.ts';

/** Longest problem that is printed: it may list every known key. */
const MAX_PROBLEM_LENGTH = 2000;
/** Signals of the keyboard, of who ends a service, and of a terminal that closes. */
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'] as const;
/** Time that an interrupted run has to report what it found. */
const GRACE_MS = 3000;

/** Runs the verb that the process was called with and sets its exit code; never rejects. */
export async function runCommandLine(): Promise<void> {
  const interrupt = new AbortController();
  endOnSignals(interrupt);
  const io: Io = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    screen: readScreen(process.env, process.stdout, process.cwd()),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    version: VERSION,
    signal: interrupt.signal,
  };
  // Whatever ends the process early, it has not passed.
  process.exitCode = EXIT_CODES.mistake;
  // A fault where nothing can catch it: Node's own exit code would say that a verdict failed.
  process.on('uncaughtException', (error) => process.exit(explain(error, io)));
  // A reader that went away (`| head`), or a full disk behind it, costs no verdict.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    process.exitCode = await runVerb(process.argv.slice(2), io);
  } catch (error) {
    process.exitCode = explain(error, io);
  }
}

/** Ends work under way at the first signal, and the process with the second one or after three seconds. */
function endOnSignals(interrupt: AbortController): void {
  const end = (): void => process.exit(EXIT_CODES.interrupted);
  for (const signal of SIGNALS)
    process.on(signal, () => {
      // A terminal that closes tells it twice, where its shell does so too.
      if (interrupt.signal.aborted && signal !== 'SIGHUP') end();
      interrupt.abort();
      setTimeout(end, GRACE_MS).unref();
    });
}

async function runVerb([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') return print(io, `${io.version}\n`);
  if (name === undefined || name === '--help' || name === 'help') return print(io, renderHelp(verbs));
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) throw userError(`unknown verb \`${name}\`${suggest(name, Object.keys(verbs))}`);
  if (rest.includes('--help')) return print(io, renderUsage(name, verb));
  const args = parseArguments(rest, listKinds(verb), verb.positionals);
  const run = await verb.load();
  return await run(args, io);
}

function print(io: Io, text: string): number {
  io.out(text);
  return 0;
}

function explain(error: unknown, io: Io): number {
  if (io.signal.aborted) {
    io.err('llm-bench: interrupted; no results of this run were written\n');
    return EXIT_CODES.interrupted;
  }
  if (error instanceof UserError) {
    for (const problem of error.problems)
      io.err(`llm-bench: ${plainText(renderProblem(problem), MAX_PROBLEM_LENGTH)}\n`);
    return EXIT_CODES.mistake;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`llm-bench: this is a defect of llm-bench, please report it\n${trace}\n`);
  return EXIT_CODES.mistake;
}
