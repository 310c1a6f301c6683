/** The end of a run: what was paid for is saved where there is room for it, and nothing here costs the verdict. */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { RunRecord } from '../domain/record.ts';
import { discard } from '../text/discard.ts';
import { explainFileError } from '../text/file-error.ts';
import type { Reach } from '../text/reach.ts';
import { writeRun } from './write-run.ts';

/** Folder where results belong and how far its path may lead, and one where they may be saved if that takes none. */
export type ResultsPlaces = { readonly folder: string; readonly reach: Reach; readonly spare: string };

/** Place of a run's results, with the cells' files; `reason` says why they are elsewhere, or nowhere. */
export type SavedRun =
  | { readonly status: 'saved'; readonly folder: string; readonly files: readonly string[] }
  | {
      readonly status: 'elsewhere';
      readonly folder: string;
      readonly files: readonly string[];
      readonly reason: string;
    }
  | { readonly status: 'lost'; readonly reason: string };

/**
 * Writes a run and the files beside it; where the results folder does not take them, into a new folder in the spare one.
 * Never rejects.
 */
export async function saveRun(
  { folder, reach, spare }: ResultsPlaces,
  run: RunRecord,
  renderBeside: () => Parameters<typeof writeRun>[2],
): Promise<SavedRun> {
  try {
    return { status: 'saved', folder, files: await writeRun(folder, run, renderBeside(), reach) };
  } catch (error) {
    const reason = explainFileError(error);
    const saved = await saveIn(spare, run, renderBeside);
    return saved === null ? { status: 'lost', reason } : { status: 'elsewhere', ...saved, reason };
  }
}

async function saveIn(
  spare: string,
  run: RunRecord,
  renderBeside: () => Parameters<typeof writeRun>[2],
): Promise<Pick<SavedRun & { status: 'elsewhere' }, 'folder' | 'files'> | null> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(spare, 'llm-bench-results-'));
    return { folder, files: await writeRun(folder, run, renderBeside()) };
  } catch {
    if (folder !== undefined) discard(folder);
    return null;
  }
}
