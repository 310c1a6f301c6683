/** The action's post step: closes the check that the main step left open, and uploads the answers that it left. */
import path from 'node:path';
import process from 'node:process';

/** Runs the post step and ends the process; never rejects, and fails nothing. */
export async function runPostStep(): Promise<void> {
  const { env } = process;
  process.stdout.on('error', () => undefined);
  // Always: main may not know of its check, and may not have been able to say what it knows.
  const check = {
    checkId: numberOf(env['STATE_check-id']),
    isClosed: env['STATE_check-closed'] === 'true',
    writer: env['STATE_check-writer'] ?? '',
    wasCancelled: env['STATE_cancelled'] === 'true',
    conclusion: env['STATE_conclusion'] ?? '',
    title: env['STATE_title'] ?? '',
  };
  const workerLauncher = path.join(path.dirname(process.argv[1] ?? ''), 'worker.js');
  const { cleanUp } = await import('./action/clean-up.ts');
  const batches = { file: env['STATE_batches'] ?? '', artifact: env['STATE_batches-artifact'] ?? '' };
  const left = { journal: env['STATE_journal'] ?? '', batches };
  await cleanUp(env, { check, ...left }, workerLauncher);
  process.stdout.write('', () => process.exit(0));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
