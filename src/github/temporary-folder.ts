import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Environment } from '../domain/api-key.ts';

/** Gives the runner's folder for temporary files, which no checkout writes to; the system's where there is none. */
export function temporaryFolder({ RUNNER_TEMP: temporary = '' }: Environment): string {
  return existsSync(temporary) ? temporary : tmpdir();
}
