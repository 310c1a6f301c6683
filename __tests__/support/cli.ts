import { spawn } from 'node:child_process';
import path from 'node:path';
import { freshCache } from './fresh-cache.ts';

/** The project's top folder. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** What a call of the command line came to. */
export type Called = { readonly code: number | null; readonly out: string; readonly err: string };

type CellVerdict = {
  readonly verdict: string;
  readonly reason: string;
  readonly rematch: object | null;
  readonly warnings: readonly string[];
};

type CallOptions = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  /** Sends an interrupt when standard error says this. */
  readonly interruptAt?: string;
};

/** Runs the bundled command line as a child process, with nothing of our environment but PATH, and a cache of its own. */
export function callCli(
  args: readonly string[],
  { cwd, env = {}, nodeArgs = [], interruptAt }: CallOptions,
): Promise<Called> {
  const child = spawn(process.execPath, [...nodeArgs, path.join(ROOT, 'dist/cli.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...freshCache(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  let isInterrupted = false;
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    if (isInterrupted || interruptAt === undefined || !err.includes(interruptAt)) return;
    isInterrupted = true;
    child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** The verdict on the first cell, of those that a call printed as JSON. */
export function verdictOf({ out }: Called): CellVerdict {
  return (JSON.parse(out) as { cells: [CellVerdict] }).cells[0];
}
