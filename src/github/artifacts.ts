import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../config/api-keys.ts';
import type { CellRecord } from '../domain/record.ts';
import { readResultsFolder } from '../records/read-results.ts';
import type { Context } from './context.ts';
import { callService, inOwnFolder } from './worker/call.ts';

const NAME = 'benchmark-results';
/** What a download may take. */
const DOWNLOAD_MS = 10_000;
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
  const result = await inOwnFolder(env, (own) =>
    callService(
      { kind: 'upload', name: nameOf(runAttempt), files, folder },
      { launcher, folder: own, env, timeoutMs },
    ),
  );
  return result.status === 'failed' ? `the results were not uploaded: ${result.reason}` : null;
}

/**
 * Gives the records that earlier attempts at this run have uploaded, those of the newest attempt first. Never rejects:
 * without them a rematch is only asked again.
 */
export async function fetchEarlier(
  { runAttempt }: Context,
  { env, launcher }: { readonly env: Environment; readonly launcher: string },
): Promise<readonly CellRecord[]> {
  if (runAttempt < 2) return [];
  const names = Array.from({ length: runAttempt - 1 }, (_, index) => nameOf(runAttempt - 1 - index));
  return await inOwnFolder(env, async (own) => {
    const folder = path.join(own, 'earlier');
    mkdirSync(folder);
    const site = { launcher, folder: own, env, timeoutMs: DOWNLOAD_MS };
    const result = await callService({ kind: 'download', names, folder }, site);
    if (result.status !== 'downloaded') return [];
    return Array.from({ length: result.count }, (_, index) => path.join(folder, String(index))).flatMap(
      tryRead,
    );
  });
}

/** Names are unique in a run, over all its attempts. */
function nameOf(runAttempt: number): string {
  return runAttempt > 1 ? `${NAME}-attempt-${runAttempt}` : NAME;
}

function tryRead(folder: string): readonly CellRecord[] {
  try {
    return readResultsFolder(folder, { mayBeEmpty: true });
  } catch {
    return [];
  }
}
