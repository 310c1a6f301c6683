import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Plan } from '../domain/plan.ts';
import type { Shard } from '../domain/shard.ts';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { nameJournal } from '../records/journal.ts';
import { moveFile } from '../text/move-file.ts';
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
  const folder = path.join(temporaryFolder(site.env), `llm-bench-answers-${randomUUID()}`);
  try {
    // Those of the newest attempt are the first.
    const moved = await downloadAnswers(
      { ...context, shard },
      (from) => moveFile(path.join(from, name), folder),
      worker,
    );
    return moved.includes(true) ? folder : null;
  } catch (error) {
    log.warning(`the answers of an earlier attempt could not be taken up: ${String(error)}`);
    return null;
  }
}
