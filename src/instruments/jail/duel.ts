import { randomBytes } from 'node:crypto';
import { isMapping } from '../../domain/json.ts';
import type { CodeRun, CodeTask } from '../../evaluators/instruments.ts';
import { tryJson } from '../../text/try-json.ts';
import { launch } from './launch.ts';
import type { Launched } from './launch.ts';
import type { Command } from './kind.ts';

/** Most bytes that either program may say. */
const MAX_SAID = 64 * 1024 * 1024;
/** Most characters of words that are kept. */
const MAX_WORDS = 1000;
const FAILURES = ['compile', 'load', 'missing', 'assertion', 'exception', 'gone', 'nonsense'] as const;

/** The commands of the two programs: the one that runs the code, and the one that runs the test. */
export type Sides = { readonly solution: Command; readonly tester: Command };

/** Watches the memory of processes: calls `onExcess` once where they take too much; gives the function that ends it. */
export type WatchMemory = (pids: readonly number[], limitMb: number, onExcess: () => void) => () => void;

/**
 * Runs code against its test: two programs in a jail each. What one asks of the other is passed on between them; the
 * verdict comes from the one that runs no line of the code, with a nonce. Rejects when aborted.
 */
export async function duel(
  sides: Sides,
  task: CodeTask,
  watchMemory: WatchMemory,
  signal: AbortSignal,
): Promise<CodeRun> {
  signal.throwIfAborted();
  const [solution, tester] = [launch(sides.solution), launch(sides.tester)];
  const pids = [solution, tester].flatMap(({ pid }) => pid ?? []);
  const { promise: run, resolve } = Promise.withResolvers<CodeRun | 'aborted'>();
  const fail = (kind: 'timeout' | 'memory' | 'output') => (): void =>
    resolve({ status: 'failed', kind, words: '' });
  const timer = setTimeout(fail('timeout'), task.timeoutSeconds * 1000);
  const endWatch = watchMemory(pids, task.memoryMb, fail('memory'));
  const abort = (): void => resolve('aborted');
  signal.addEventListener('abort', abort);
  connect(solution, tester, task, { resolve, onExcess: fail('output') });
  try {
    const found = await run;
    if (found === 'aborted') throw signal.reason;
    return found;
  } finally {
    clearTimeout(timer);
    endWatch();
    signal.removeEventListener('abort', abort);
    await Promise.all([solution.end(), tester.end()]);
  }
}

type Ends = { readonly resolve: (run: CodeRun) => void; readonly onExcess: () => void };

function connect(solution: Launched, tester: Launched, task: CodeTask, { resolve, onExcess }: Ends): void {
  const nonce = randomBytes(24).toString('hex');
  const { code, test, entryPoint: entry } = task;
  solution.input.write(`${JSON.stringify({ code, entry })}\n`);
  tester.input.write(`${JSON.stringify({ nonce, entry, test })}\n`);
  let [said, told] = [0, 0];
  solution.output.on('data', (chunk: Buffer) => {
    said += chunk.length;
    if (said > MAX_SAID) onExcess();
    else tester.input.write(chunk);
  });
  solution.output.once('close', () => tester.input.end());
  let rest = '';
  tester.output.setEncoding('utf8');
  tester.output.on('data', (text: string) => {
    told += text.length;
    if (told > MAX_SAID) return onExcess();
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('c')) solution.input.write(`${line.slice(1)}\n`);
      else resolve(readVerdict(line.slice(1), nonce));
    }
  });
  tester.output.once('close', () =>
    resolve({ status: 'broken', words: `the test ended without a verdict ${tester.complaint()}`.trim() }),
  );
}

function readVerdict(line: string, nonce: string): CodeRun {
  // No JSON where the test has written into its own line.
  const verdict = tryJson(line);
  if (!isMapping(verdict) || verdict['nonce'] !== nonce)
    return { status: 'broken', words: 'its verdict is not its own' };
  const words = typeof verdict['words'] === 'string' ? verdict['words'].slice(0, MAX_WORDS) : '';
  if (verdict['outcome'] === 'passed') return { status: 'passed' };
  const kind = FAILURES.find((one) => one === verdict['kind']);
  return verdict['outcome'] === 'failed' && kind !== undefined
    ? { status: 'failed', kind, words }
    : { status: 'broken', words };
}
