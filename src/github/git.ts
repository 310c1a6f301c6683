import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Context } from './context.ts';

const TIMEOUT_MS = 5000;

/** Asks git about the checkout; null where there is no git or no such commit: a checkout may be a mere copy. */
export async function git(
  { workspace }: Pick<Context, 'workspace'>,
  args: readonly string[],
): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', workspace, ...args], {
      timeout: TIMEOUT_MS,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
    });
    return stdout.trim();
  } catch {
    return null;
  }
}
