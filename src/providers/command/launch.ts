import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { LastWill } from './last-will.ts';
import { StderrTail } from './stderr-tail.ts';
import { MARK, Stragglers } from './stragglers.ts';

/** A program of the user's, and where it runs. */
export type Program = {
  readonly command: readonly [file: string, ...args: string[]];
  readonly cwd: string;
  /** All of its environment. */
  readonly environment: Readonly<Record<string, string>>;
};

/** How long a program may take for an answer, and what ends it before. */
export type AskOptions = { readonly timeoutMs: number; readonly signal: AbortSignal };

/** How a program ended: it could not be started, or with a code, or by a signal. */
export type Ending =
  | { readonly kind: 'not_started'; readonly words: string }
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string };

/** A program that runs, in a group of processes of its own. */
export type Running = {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves when the program has ended; processes that it left may live on. */
  readonly ended: Promise<Ending>;
  /** Gives the end of what it complained of, as `: words`; empty where it did not. */
  readonly complaint: () => string;
  /** Ends it with all its processes, at once; those that left its group a little later, see `endStragglers`. */
  readonly kill: () => void;
};

/** Signals by which a program's own faults end it. */
const OF_FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSYS', 'SIGTRAP'];

/** Groups of processes that run; none outlives us, whatever ends us. */
const groups = new Set<ChildProcess>();
const stragglers = new Stragglers();
let will: LastWill | null = null;

/** Starts a program without a shell. */
export function launch({ command: [file, ...args], cwd, environment }: Program): Running {
  will ??= makeWill();
  const mark = stragglers.begin();
  const env = { ...environment, [MARK]: mark };
  const child = spawn(file, args, { cwd, env, stdio: 'pipe', detached: true });
  groups.add(child);
  will.add(child.pid);
  const { stdin, stdout, stderr } = child;
  // Who has ended, or closed its input, reads no more; what that means is told by its end.
  for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined);
  const tail = new StderrTail();
  stderr.on('data', (chunk: Buffer) => tail.add(chunk));
  const { promise: ended, resolve } = Promise.withResolvers<Ending>();
  child.once('error', (error: NodeJS.ErrnoException) => {
    groups.delete(child);
    resolve({ kind: 'not_started', words: explainStart(file, error) });
  });
  child.once('exit', (code, signal) =>
    resolve(signal === null ? { kind: 'code', code: code ?? 0 } : { kind: 'signal', signal }),
  );
  return {
    input: stdin,
    output: stdout,
    ended,
    complaint: () => tail.describe(),
    kill: () => {
      killGroup(child);
      if (groups.delete(child)) will?.drop(child.pid);
      for (const stream of [stdin, stdout, stderr]) stream.destroy();
      stragglers.ended(mark);
    },
  };
}

/** Ends what programs that were ended have left outside of their groups. */
export function endStragglers(): void {
  stragglers.end();
}

/** Tells whether a program broke by itself: asked the same, it would most likely do so again. */
export function hasBroken(ending: Ending): boolean {
  return ending.kind === 'signal' && OF_FAULTS.includes(ending.signal);
}

/** Says how a program ended. */
export function describeEnding(ending: Ending): string {
  if (ending.kind === 'not_started') return ending.words;
  return ending.kind === 'code'
    ? `it ended with exit code ${ending.code}`
    : `it was ended by ${ending.signal}`;
}

function explainStart(file: string, { code, message }: NodeJS.ErrnoException): string {
  const why =
    code === 'ENOENT'
      ? 'there is no such program on the PATH'
      : code === 'EACCES'
        ? 'it may not be run: permission denied'
        : message;
  return `\`${file}\` cannot be started: ${why}`;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** Has all end with this process: at once where it still can see to that, else soon. */
function makeWill(): LastWill {
  process.once('exit', () => {
    for (const child of groups) killGroup(child);
    stragglers.endAll();
  });
  return new LastWill(`${MARK}=${stragglers.own}`);
}
