/** The action's entry: signals, one catch, the exit code. Everything heavy is loaded when it is needed. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Log } from './github/log.ts';

const FAILED = 1;

/** Runs the action and ends the process; never rejects. */
export async function main(): Promise<void> {
  const interrupt = new AbortController();
  // The runner sends SIGINT when a job is cancelled, 7.5 s later SIGTERM, 2.5 s after that it ends the process.
  process.once('SIGINT', () => interrupt.abort());
  process.once('SIGTERM', () => interrupt.abort());
  const launcher = process.argv[1] ?? '';
  try {
    const { runAction } = await import('./action.ts');
    end(
      await runAction({
        env: process.env,
        serviceLauncher: path.join(path.dirname(launcher), 'service.js'),
        signal: interrupt.signal,
      }),
    );
  } catch (error) {
    if (interrupt.signal.aborted) rememberCancelled();
    else await explain(error);
    end(FAILED);
  }
}

/** What is still open then, a connection or the process of a service that hangs, is waited for by nobody. */
function end(code: number): void {
  process.stdout.write('', () => process.exit(code));
}

function rememberCancelled(): void {
  const file = process.env['GITHUB_STATE'];
  if (file !== undefined && file !== '') appendFileSync(file, 'cancelled=true\n');
}

/** Inputs and events that are wrong come to light before there is a check to say so. */
async function explain(error: unknown): Promise<void> {
  const [{ explainFailure }, { Log: OurLog }, { renderProblem, UserError }] = await Promise.all([
    import('./report/failure.ts'),
    import('./github/log.ts'),
    import('./domain/problem.ts'),
  ]);
  const log: Log = new OurLog();
  log.error(explainFailure(error).title);
  if (error instanceof UserError) for (const problem of error.problems) log.info(renderProblem(problem));
  else log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
