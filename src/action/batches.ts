/** The batches of a job with `mode: batch`: what an earlier job has left going on is taken up, and what goes on is left. */
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import { downloadEach, uploadContents } from '../github/artifacts.ts';
import type { ArtifactSite } from '../github/artifacts.ts';
import { fetchKept, listKept } from '../github/kept-artifacts.ts';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { tryStep } from '../github/try-step.ts';
import { BatchNotes, NOTES_FILE } from '../records/batch-notes.ts';
import type { BatchSite } from '../run/batch/patience.ts';
import { discard } from '../text/discard.ts';
import { readBytes } from '../text/open-file.ts';
import { ANYWHERE } from '../text/reach.ts';
import type { Job } from './job.ts';
import { tryUpload } from './results-artifact.ts';

/** Time that a job waits for its batches where the config says no other: GitHub ends it after six hours. */
const PATIENCE_MS = 5 * 3_600_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** The batches of a job, and what is to be done with them at its end. */
export type JobBatches = { readonly site: BatchSite; readonly close: () => Promise<void> };

/** Opens the notes of the job's batches; null where its mode is another. Never rejects. */
export async function openBatches(job: Job): Promise<JobBatches | null> {
  const { site, inputs, log, publisher } = job;
  if (inputs.mode !== 'batch') return null;
  const worker = { env: site.env, launcher: site.workerLauncher };
  const text = await fetchNotes(job, worker);
  const folder = temporaryFolder(site.env);
  const notes = new BatchNotes({
    folder,
    earlier: { text },
    now: () => new Date(),
    onFailure: (reason) =>
      log.warning(`batches cannot be noted, and are lost where this job is ended: ${reason}`),
  });
  publisher.remember('batches', notes.file);
  publisher.remember('batches-artifact', nameNotes(job));
  return {
    site: { notes, patienceMs: PATIENCE_MS },
    close: async () => {
      const left = notes.renderLeft();
      // What was taken up is not to be taken up again, so that is said too.
      if (left !== '' || text !== '') {
        const contents = { [NOTES_FILE]: Buffer.from(left === '' ? '\n' : left) };
        await tryUpload(log, 'the notes of batches were not uploaded', () =>
          uploadContents(nameNotes(job), contents, worker),
        );
      }
      await notes.end();
      discard(notes.file);
    },
  };
}

/** Gives the name of the artifact of notes: jobs of a matrix have names of their own. */
function nameNotes({ inputs }: Pick<Job, 'inputs'>): string {
  return `benchmark-batches-${sha256(`${inputs.checkName}\n${inputs.matrix}`).slice(0, 12)}`;
}

/** Gives the notes that an earlier attempt at this run has left, else those of the default branch; empty: none. */
async function fetchNotes(job: Job, worker: ArtifactSite): Promise<string> {
  const { api, context, log } = job;
  const name = nameNotes(job);
  if (context.runAttempt > 1) {
    const found = await downloadEach([name], readNotes, worker);
    const last = found.at(-1);
    if (last !== undefined) return last;
  }
  // Of two runs that take up the same batch, both would count its answers.
  if (api === null || !context.isOnDefaultBranch) return '';
  const kept = await tryStep(log, 'batches of earlier runs cannot be looked for', async () => {
    const [newest] = await listKept(api, context, { name, maxBytes: MAX_BYTES });
    if (newest === undefined) return '';
    const files = await fetchKept(api, newest, { bytes: MAX_BYTES, files: 1 });
    return files.get(NOTES_FILE)?.toString('utf8') ?? '';
  });
  return kept ?? '';
}

function readNotes(folder: string): string {
  try {
    const file = path.join(folder, NOTES_FILE);
    return readBytes(file, ANYWHERE, { maxBytes: MAX_BYTES, shownAs: file }).toString('utf8');
  } catch {
    return '';
  }
}
