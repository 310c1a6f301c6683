import { statSync } from 'node:fs';
import type { Environment } from '../config/api-keys.ts';
import type { Context } from './context.ts';
import { callService, inOwnFolder } from './service-process.ts';

const NAME = 'benchmark-results';
/** What an upload may take, and for each MiB besides. */
const BASE_MS = 12_000;
const PER_MIB_MS = 1000;
const MAX_MS = 120_000;

/**
 * Uploads the results of a run as an artifact. Gives a sentence on what went wrong, null where all is well; never rejects,
 * and a service that does not answer costs the deadline.
 */
export async function uploadResults(
  files: readonly string[],
  folder: string,
  { runAttempt }: Context,
  { env, launcher }: { readonly env: Environment; readonly launcher: string },
): Promise<string | null> {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const timeoutMs = Math.min(MAX_MS, BASE_MS + (bytes / 2 ** 20) * PER_MIB_MS);
  // Names are unique in a run, over all its attempts.
  const name = runAttempt > 1 ? `${NAME}-attempt-${runAttempt}` : NAME;
  const result = await inOwnFolder(env, (own) =>
    callService({ kind: 'upload', name, files, folder }, { launcher, folder: own, env, timeoutMs }),
  );
  return result.status === 'failed' ? `the results were not uploaded: ${result.reason}` : null;
}
