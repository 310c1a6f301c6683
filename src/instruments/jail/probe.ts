import { isMapping } from '../../domain/json.ts';
import { shorten } from '../../evaluators/cite-text.ts';
import type { CodeTask } from '../../evaluators/instruments.ts';
import { explainFileError } from '../../text/file-error.ts';
import { duel } from './duel.ts';
import type { Sides, WatchMemory } from './duel.ts';
import type { Python } from './find-python.ts';
import { MAX_PROCESSES } from './kind.ts';
import type { Command, Confinement, JailKind } from './kind.ts';
import { launch } from './launch.ts';
import type { Launched } from './launch.ts';
import { INSIDE } from './python/inside.ts';
import { OUTSIDE } from './python/outside.ts';

const MEMORY_MB = 256;
/** Time that a jail has to be tried: a slow machine starts several programs in it. */
const PATIENCE_SECONDS = 30;
/** A variable that no confined program may see. */
const CANARY = { LLM_BENCH_CANARY: 'it got out' };

/** What trying a jail needs. */
export type Trying = {
  readonly python: Python;
  readonly uid: number;
  /** Gives the commands by which code runs in it. */
  readonly sidesOf: (task: CodeTask) => Sides;
  readonly watchMemory: WatchMemory;
  readonly signal: AbortSignal;
};

/** Tries to get out of a jail, in earnest; gives why it does not hold, undefined where it does. */
export async function findHole(kind: JailKind, trying: Trying): Promise<string | undefined> {
  return (await tryEscapes(kind, trying)) ?? (await tryCode(trying));
}

async function tryEscapes(kind: JailKind, { python, uid, signal }: Trying): Promise<string | undefined> {
  const limits = { python, uid, addressMb: MEMORY_MB, seconds: PATIENCE_SECONDS, shown: [] };
  const command = confine(kind, { ...limits, program: [INSIDE] });
  if (typeof command === 'string') return command;
  const outside = launch([python.file, '-I', '-S', '-c', OUTSIDE], { variables: CANARY });
  const inside = launch(command, { variables: CANARY });
  // The one outside removes what it made when its input ends; it has time for that.
  const abort = (): void => {
    void inside.end();
    outside.input.end();
  };
  signal.addEventListener('abort', abort);
  try {
    const target = await readLine(outside);
    if (target === undefined) return `nothing to try it with: ${shorten(outside.complaint())}`;
    const memory = 2 * MEMORY_MB * 1024 * 1024;
    inside.input.write(`${JSON.stringify({ ...target, memory, processes: MAX_PROCESSES })}\n`);
    const told = await readLine(inside);
    if (told === undefined) return shorten(inside.complaint()) || 'no program starts in it';
    // A process that outlived its jail would hold the line open.
    if (!(await inside.end())) return 'a program in it outlives it';
    outside.input.end();
    const end = await readLine(outside);
    if (end === undefined) return 'a program in it ends processes outside';
    const holes = [...listTexts(told['escapes']), ...listTexts(end['seen'])];
    return holes.length === 0 ? undefined : `a program in it ${holes.join(', ')}`;
  } finally {
    signal.removeEventListener('abort', abort);
    await inside.end();
    outside.input.end();
    await readLine(outside);
    await outside.end();
  }
}

/** Confines a program; gives why it cannot where the place is missing that a jail needs for files. */
function confine(kind: JailKind, confinement: Confinement): Command | string {
  try {
    return kind.confine(confinement);
  } catch (error) {
    return explainFileError(error);
  }
}

async function tryCode({ sidesOf, watchMemory, signal }: Trying): Promise<string | undefined> {
  const task: CodeTask = {
    language: 'python',
    code: 'def twice(number): return 2 * number',
    test: 'assert twice(21) == 42',
    entryPoint: null,
    timeoutSeconds: PATIENCE_SECONDS,
    memoryMb: MEMORY_MB,
  };
  const run = await duel(sidesOf(task), task, watchMemory, signal);
  return run.status === 'passed'
    ? undefined
    : `no code runs in it: ${'words' in run ? shorten(run.words) : ''}`;
}

/** Reads the next line of a program, as a mapping; undefined where it ends, or takes too long. */
async function readLine({ output }: Launched): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let text = '';
  const take = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
    if (text.includes('\n')) resolve(text);
  };
  const end = (): void => resolve('');
  const timer = setTimeout(end, PATIENCE_SECONDS * 1000);
  output.on('data', take);
  // A program that cannot be started has an output that closes without an end.
  if (output.destroyed) end();
  output.once('close', end);
  try {
    const read = await promise;
    const value: unknown = read.includes('\n') ? JSON.parse(read) : undefined;
    return isMapping(value) ? value : undefined;
  } finally {
    clearTimeout(timer);
    output.off('data', take);
    output.off('close', end);
  }
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
