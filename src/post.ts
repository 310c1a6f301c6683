/** The action's post step: closes the check that a cancelled or killed main step left open. */
import process from 'node:process';
import type { AbandonedCheck } from './action/close-abandoned.ts';

/** Runs the post step and ends the process; never rejects, and fails nothing. */
export async function runPostStep(): Promise<void> {
  const { env } = process;
  process.stdout.on('error', () => undefined);
  const wasCancelled = env['STATE_cancelled'] === 'true';
  const isOpen = env['STATE_check-id'] !== undefined && env['STATE_check-closed'] !== 'true';
  // If main was cancelled while the check was being made, it does not know of it.
  if (isOpen || wasCancelled)
    await close({
      checkId: numberOf(env['STATE_check-id']),
      writer: env['STATE_check-writer'] ?? '',
      wasCancelled,
      conclusion: env['STATE_conclusion'] ?? '',
      title: env['STATE_title'] ?? '',
    });
  process.stdout.write('', () => process.exit(0));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

async function close(abandoned: AbandonedCheck): Promise<void> {
  const { closeAbandoned } = await import('./action/close-abandoned.ts');
  await closeAbandoned(process.env, abandoned);
}
