import { randomUUID } from 'node:crypto';
import { closeSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import type { RunRecord } from '../domain/record.ts';
import { resultsFileStem } from './file-name.ts';
import { jsonPieces } from './json-pieces.ts';

/** Levels above the single results: the cell and its list of results; in a run, itself and its list of cells before. */
const CELL_LEVELS = 2;
const RUN_LEVELS = 4;
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;

/** Makes sure that results can be written before anything is asked: a UserError where they cannot. */
export function prepareResultsFolder(folder: string): void {
  orUserError(folder, () => {
    mkdirSync(folder, { recursive: true });
    const probe = temporaryIn(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  });
}

/**
 * Writes a run: one file a cell, the whole record as run.json, and the summary. Each appears whole or not at all, and no
 * earlier cell's file is ever replaced. Gives the cells' files. What keeps them from being written is a UserError.
 */
export function writeRun(folder: string, run: RunRecord, summary: string): string[] {
  return orUserError(folder, () => {
    mkdirSync(folder, { recursive: true });
    const files = run.cells.map((cell) => {
      const stem = resultsFileStem(cell.benchmark_name, cell.model_id, new Date(cell.timestamp));
      return writeVia(
        folder,
        (file) => writeJson(file, cell, CELL_LEVELS),
        (file) => publishNew(file, folder, stem),
      );
    });
    writeVia(
      folder,
      (file) => writeJson(file, run, RUN_LEVELS),
      (file) => renameSync(file, path.join(folder, 'run.json')),
    );
    writeVia(
      folder,
      (file) => writeFileSync(file, summary),
      (file) => renameSync(file, path.join(folder, 'summary.md')),
    );
    return files;
  });
}

/** Writes under a temporary name first, which is gone afterwards, whatever happens. */
function writeVia<T>(folder: string, write: (file: string) => void, publish: (file: string) => T): T {
  const temporary = temporaryIn(folder);
  try {
    write(temporary);
    return publish(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a name that no other process takes, in a container with the same process id neither. */
function temporaryIn(folder: string): string {
  return path.join(folder, `.llm-bench-${randomUUID()}.tmp`);
}

function writeJson(file: string, value: object, levels: number): void {
  const descriptor = openSync(file, 'wx');
  try {
    let buffered = '';
    for (const piece of jsonPieces(value, levels)) {
      buffered += piece;
      if (buffered.length < BUFFER_LENGTH) continue;
      writeFileSync(descriptor, buffered);
      buffered = '';
    }
    writeFileSync(descriptor, `${buffered}\n`);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the finished file the first name that is free: `stem.json`, `stem_2.json`, ... */
function publishNew(finished: string, folder: string, stem: string): string {
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, `${stem}${count === 1 ? '' : `_${count}`}.json`);
    try {
      claim(finished, file);
      return file;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Fails with EEXIST where the name is taken, even if another process took it just now. */
function claim(finished: string, file: string): void {
  try {
    linkSync(finished, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Not every file system has links: the name is taken first, empty, and filled in one step.
    closeSync(openSync(file, 'wx'));
    renameSync(finished, file);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function orUserError<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    if (!(cause instanceof Error) || codeOf(cause) === undefined) throw cause;
    throw userError(`cannot write results to \`${folder}\`: ${cause.message}`, undefined, { cause });
  }
}
