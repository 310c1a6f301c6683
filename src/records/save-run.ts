/** The end of a run: what was paid for is saved where there is room for it, and nothing here costs the verdict. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { RunRecord } from '../domain/record.ts';
import { explainFileError } from '../text/file-error.ts';
import { writeRun } from './write-run.ts';
import type { BesideFile } from './write-run.ts';

/** Folder where results belong, and one in which they may be saved where that takes none. */
export type ResultsPlaces = { readonly folder: string; readonly spare: string };

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
  { folder, spare }: ResultsPlaces,
  run: RunRecord,
  renderBeside: () => readonly BesideFile[],
): Promise<SavedRun> {
  try {
    return { status: 'saved', folder, files: await writeRun(folder, run, renderBeside()) };
  } catch (error) {
    const reason = explainFileError(error);
    const saved = await saveIn(spare, run, renderBeside);
    return saved === null ? { status: 'lost', reason } : { status: 'elsewhere', ...saved, reason };
  }
}

async function saveIn(
  spare: string,
  run: RunRecord,
  renderBeside: () => readonly BesideFile[],
): Promise<Pick<SavedRun & { status: 'elsewhere' }, 'folder' | 'files'> | null> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(spare, 'llm-bench-results-'));
    return { folder, files: await writeRun(folder, run, renderBeside()) };
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return null;
  }
}
