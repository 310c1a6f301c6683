/** The action's post step: closes the check that a cancelled or killed main step left open. */
import process from 'node:process';

/** Runs the post step and ends the process; never rejects, and fails nothing. */
export async function post(): Promise<void> {
  const { env } = process;
  const checkId = Number(env['STATE_check-id'] ?? '');
  if (checkId > 0 && env['STATE_check-closed'] !== 'true')
    await close(checkId, env['STATE_cancelled'] === 'true');
  process.stdout.write('', () => process.exit(0));
}

async function close(checkId: number, wasCancelled: boolean): Promise<void> {
  const { closeLeftOpen } = await import('./github/left-open.ts');
  await closeLeftOpen(process.env, checkId, wasCancelled);
}
