import type { CellRecord } from '../domain/record.ts';
import type { Shard } from '../domain/shard.ts';
import { downloadEach, uploadFiles } from '../github/artifacts.ts';
import type { ArtifactSite, UploadedFiles } from '../github/artifacts.ts';
import type { Context } from '../github/context.ts';
import type { Log } from '../github/log.ts';
import { tryStep } from '../github/try-step.ts';
import { readResultsFolder } from '../records/read-results.ts';

const NAME = 'benchmark-results';
const ANSWERS = 'benchmark-answers';

/** Uploads; gives the artifact's name. Where there is none it gives null and warns, in words that begin with `failure`. */
export async function tryUpload(
  log: Log,
  failure: string,
  upload: () => Promise<UploadedFiles>,
): Promise<string | null> {
  const uploaded = await tryStep(log, failure, upload);
  if (uploaded?.status === 'uploaded') return uploaded.name;
  if (uploaded !== null) log.warning(`${failure}: ${uploaded.reason}`);
  return null;
}

/** Uploads the results of a run; gives the artifact's name, or why there is none. */
export async function uploadResults(
  files: readonly string[],
  folder: string,
  { runAttempt }: Context,
  site: ArtifactSite,
): Promise<UploadedFiles> {
  return await uploadFiles(nameOf(runAttempt), files, folder, site);
}

/** Uploads the journal of a run that has no results; gives the artifact's name, or why there is none. */
export async function uploadAnswers(
  file: string,
  folder: string,
  { runAttempt, shard }: Pick<Context, 'runAttempt'> & { readonly shard: Shard | null },
  site: ArtifactSite,
): Promise<UploadedFiles> {
  return await uploadFiles(nameOf(runAttempt, nameAnswers(shard)), [file], folder, site);
}

/** Gives what `readOne` makes of the answers that earlier attempts at a shard have left, the newest attempt's first. */
export async function downloadAnswers<T>(
  { runAttempt, shard }: Pick<Context, 'runAttempt'> & { readonly shard: Shard },
  readOne: (folder: string) => T,
  site: ArtifactSite,
): Promise<T[]> {
  if (runAttempt < 2) return [];
  return await downloadEach(listEarlier(runAttempt, nameAnswers(shard)), readOne, site, 'download-answers');
}

/** Names the answers of a job: those of a shard are its own. */
function nameAnswers(shard: Shard | null): string {
  return shard === null ? ANSWERS : `${ANSWERS}-${shard.index}-of-${shard.total}`;
}

/**
 * Gives the records that earlier attempts at this run have uploaded, those of the newest attempt first. Never rejects:
 * without them a rematch is only held again.
 */
export async function fetchEarlier(
  { runAttempt }: Context,
  site: ArtifactSite,
): Promise<readonly CellRecord[]> {
  if (runAttempt < 2) return [];
  return (await downloadEach(listEarlier(runAttempt), tryRead, site)).flat();
}

/** Lists the names of earlier attempts, the newest first. */
function listEarlier(runAttempt: number, name = NAME): string[] {
  return Array.from({ length: runAttempt - 1 }, (_, index) => nameOf(runAttempt - 1 - index, name));
}

/** Gives a name that is unique over all attempts at a run. */
function nameOf(runAttempt: number, name = NAME): string {
  return runAttempt > 1 ? `${name}-attempt-${runAttempt}` : name;
}

function tryRead(folder: string): readonly CellRecord[] {
  try {
    return readResultsFolder(folder, { mayBeEmpty: true });
  } catch {
    return [];
  }
}
