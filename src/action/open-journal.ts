import type { Plan } from '../domain/plan.ts';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { Journal } from '../records/journal.ts';
import type { Job } from './job.ts';

/**
 * Opens a journal out of the workspace, and tells the post step of it, which uploads what a step leaves that was ended.
 * Only what lies in a folder that this step has made itself is taken up (`own`; null: there is none): elsewhere an
 * earlier step may have run a stranger's code.
 */
export function openJournal(
  { site, log, publisher }: Job,
  plan: Pick<Plan, 'cells'>,
  startedAt: Date,
  own: string | null = null,
): Journal {
  const journal = new Journal(plan, {
    folder: own ?? temporaryFolder(site.env),
    earlier: own === null ? 'leave' : 'resume',
    toolVersion: site.version,
    startedAt,
    onFailure: (reason) => log.warning(`answers are not kept while the run goes on: ${reason}`),
  });
  publisher.remember('journal', journal.file);
  return journal;
}
