/** The action's entry: signals, one catch, the exit code. Everything heavy is loaded when it is needed. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { EXIT_CODES } from './domain/exit-codes.ts';
import type { Log } from './github/log.ts';
import { VERSION } from './version.ts';

/** Exit code of a cancelled step: the runner takes anything but 0 for a failure. */
const CANCELLED = 1;
/** Time that work under way has to end once the job is cancelled; the runner waits for 7.5 s. */
const GRACE_MS = 2000;

/** Runs the action and ends the process; never rejects. */
export async function runMainStep(): Promise<void> {
  // Whatever ends the process before there is a verdict, it has not passed.
  process.exitCode = EXIT_CODES.mistake;
  // A log that nobody takes costs no verdict.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const interrupt = new AbortController();
  // The runner sends SIGINT when a job is cancelled, 7.5 s later SIGTERM, 2.5 s after that it ends the process.
  const cancel = (): void => {
    interrupt.abort();
    setTimeout(endCancelled, GRACE_MS).unref();
  };
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  const launcher = process.argv[1] ?? '';
  try {
    const { runAction } = await import('./action/run-action.ts');
    end(
      await runAction({
        env: process.env,
        workerLauncher: path.join(path.dirname(launcher), 'worker.js'),
        version: VERSION,
        signal: interrupt.signal,
      }),
    );
  } catch (error) {
    if (interrupt.signal.aborted) endCancelled();
    else await explain(error);
    end(EXIT_CODES.mistake);
  }
}

/** Ends the process as cancelled; the post step says so, and closes the check. */
function endCancelled(): void {
  const file = process.env['GITHUB_STATE'];
  try {
    if (file !== undefined && file !== '') appendFileSync(file, 'cancelled=true\n');
  } catch {
    // The post step closes the check all the same, and says that the step ended.
  }
  process.exit(CANCELLED);
}

/** Ends the process; nobody waits for what is still open, a connection or the process of a service that hangs. */
function end(code: number): void {
  process.stdout.write('', () => process.exit(code));
}

/** Explains an error in the log: wrong inputs and events are found before there is a check to say so. */
async function explain(error: unknown): Promise<void> {
  const [{ explainNoVerdict }, { Log: OurLog }, { renderProblem, UserError }] = await Promise.all([
    import('./report/no-verdict.ts'),
    import('./github/log.ts'),
    import('./domain/problem.ts'),
  ]);
  const log: Log = new OurLog();
  log.error(explainNoVerdict(error).sentence);
  if (error instanceof UserError) for (const problem of error.problems) log.info(renderProblem(problem));
  else log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
