import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { TOOLS } from './kind.ts';
import type { Command } from './kind.ts';

/** Most characters that are kept of what a tool complains of. */
const MAX_COMPLAINT = 2000;
/** Time that the line of an ended program has to close; it stays open where a process lives on. */
const CLOSING_MS = 2000;

/** A program that runs, and the line to it. */
export type Launched = {
  readonly input: Writable;
  readonly output: Readable;
  readonly pid: number | undefined;
  /** Gives what the tools that launched it complained of. */
  readonly complaint: () => string;
  /** Ends it with all its processes; gives whether its line closed, which no process can keep open that has ended. */
  readonly end: () => Promise<boolean>;
};

/** How a program is launched. */
type Launching = {
  readonly variables?: Readonly<Record<string, string>>;
  /** Where the line to it is: its standard input and output unless given, or 3 and 4, which no program prints to. */
  readonly line?: 'standard' | 'apart';
};

/** Launches a program in a group of processes of its own, without our environment. */
export function launch(
  [file, ...args]: Command,
  { variables = {}, line = 'standard' }: Launching = {},
): Launched {
  const env = { PATH: TOOLS, ...variables };
  const { child, stdin, stdout, stderr } = start(line, file, args, { detached: true, env });
  let complaint = '';
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', (error) => {
    complaint ||= error.message;
  });
  stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < MAX_COMPLAINT) complaint += chunk.toString('utf8');
  });
  // Who has ended reads no more; what that means is told by the end of its output.
  for (const stream of [stdin, stdout, stderr]) stream.on('error', () => undefined);
  return {
    input: stdin,
    output: stdout,
    pid: child.pid,
    complaint: () => complaint.slice(0, MAX_COMPLAINT).trim(),
    end: async () => {
      killGroup(child);
      stdin.destroy();
      stdout.resume();
      const isClosed = await Promise.race([closed.then(() => true), later(CLOSING_MS)]);
      if (!isClosed) for (const stream of [stdout, stderr]) stream.destroy();
      return isClosed;
    },
  };
}

type Started = {
  readonly child: ChildProcess;
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
};

function start(
  line: 'standard' | 'apart',
  file: string,
  args: readonly string[],
  options: { readonly detached: boolean; readonly env: Readonly<Record<string, string>> },
): Started {
  if (line === 'standard') {
    const child = spawn(file, args, { ...options, stdio: 'pipe' });
    return { child, stdin: child.stdin, stdout: child.stdout, stderr: child.stderr };
  }
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , stderr, stdin, stdout] = child.stdio;
  // As asked for; the types know the first three only.
  return { child, stdin: stdin as Writable, stdout: stdout as Readable, stderr: stderr as Readable };
}

function killGroup(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It has ended, or it is root's by `sudo`: root ends it, and the jail ends by itself in any case.
    if (isCode(error, 'EPERM'))
      spawn('sudo', ['-n', 'kill', '-KILL', '--', `-${pid}`], { stdio: 'ignore', env: { PATH: TOOLS } });
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function later(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}
