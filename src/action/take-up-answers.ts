import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Plan } from '../domain/plan.ts';
import type { Shard } from '../domain/shard.ts';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { nameJournal } from '../records/journal.ts';
import { MAX_JOURNAL_BYTES } from '../records/read-journal.ts';
import { writeFiles } from '../records/write-run.ts';
import { readBytes } from '../text/open-file.ts';
import { within } from '../text/reach.ts';
import type { Job } from './job.ts';
import { downloadAnswers } from './results-artifact.ts';

/**
 * Gives a new folder with the answers that the newest earlier attempt at this shard has left, where one was ended; null
 * where there are none. Never rejects: without them they are only asked again.
 */
export async function takeUpAnswers(
  { site, context, log }: Pick<Job, 'site' | 'context' | 'log'>,
  shard: Shard,
  part: Pick<Plan, 'cells'>,
): Promise<string | null> {
  const name = nameJournal(part, site.version);
  const worker = { env: site.env, launcher: site.workerLauncher };
  const read = (folder: string): Buffer | null => {
    try {
      const reach = within(folder, 'the folder of downloads');
      return readBytes(path.join(folder, name), reach, { maxBytes: MAX_JOURNAL_BYTES, shownAs: name });
    } catch {
      return null;
    }
  };
  try {
    const left = await downloadAnswers({ ...context, shard }, read, worker);
    const [newest] = left.filter((bytes) => bytes !== null);
    if (newest === undefined) return null;
    const folder = path.join(temporaryFolder(site.env), `llm-bench-answers-${randomUUID()}`);
    await writeFiles(folder, [{ file: name, content: [newest.toString('utf8')] }], 'earlier answers');
    return folder;
  } catch (error) {
    log.warning(`the answers of an earlier attempt could not be taken up: ${String(error)}`);
    return null;
  }
}
