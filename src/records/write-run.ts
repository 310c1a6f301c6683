import {
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import type { RunRecord } from '../domain/record.ts';
import { discard } from '../text/discard.ts';
import { discardTorn } from '../text/discard-torn.ts';
import { codeOf, explainFileError } from '../text/file-error.ts';
import { modeOf } from '../text/mode-of.ts';
import { ANYWHERE } from '../text/reach.ts';
import type { Reach } from '../text/reach.ts';
import { cleanMemory } from '../text/spare-memory.ts';
import { makeFolder } from '../text/write-target.ts';
import { isTemporaryName, resultsFileName, resultsFileStem, temporaryName } from './file-name.ts';
import { jsonPieces } from './json-pieces.ts';
import { timeOf } from './order.ts';
import { describeRun } from './run-file.ts';

/** Levels above what is written at once: the cell and its list of results, the run and its list of cells. */
const LEVELS = 2;
/** What is written, in messages. */
const RESULTS = 'results';
const RUN_FILE = 'run.json';
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;

/**
 * Checks before anything is asked that results can be written, and may be; a UserError where they cannot. What a run left
 * half written that was killed is removed.
 */
export function prepareResultsFolder(folder: string, reach: Reach): void {
  try {
    enter(folder, reach);
    discardTorn(folder, isTemporaryName);
    const probe = temporaryIn(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw explainFailedWrite(folder, error);
  }
}

/** A file that is written beside the results, in place of an earlier one of its name. */
export type BesideFile = {
  readonly file: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
};

/** A file that a run does not write, though an earlier one may have: left there it would pass for this run's. */
export type Unwritten = { readonly file: string; readonly content: null };

/**
 * Writes a run: one file a cell, run.json, which names them, and the files beside them. Each appears whole or not at
 * all, and no earlier cell's file is ever replaced. An earlier run.json and the files beside it go first, also those that
 * are not written this time: wherever this ends, none of them passes for this run's. Gives the cells' files. A failure
 * to write is a UserError.
 */
export async function writeRun(
  folder: string,
  run: RunRecord,
  beside: readonly (BesideFile | Unwritten)[],
  reach: Reach = ANYWHERE,
): Promise<string[]> {
  try {
    enter(folder, reach);
    const modes = removeEarlier(folder, beside);
    const files = await writeCells(folder, run.cells);
    const described = describeRun(
      run,
      files.map((file) => path.basename(file)),
    );
    for (const { file, content } of [{ file: RUN_FILE, content: jsonFile(described) }, ...beside])
      if (content !== null) await writeInPlace(folder, { file, content }, modes.get(file));
    return files;
  } catch (error) {
    throw explainFailedWrite(folder, error);
  }
}

/** Writes a file for each cell; all or none, for a part of a run would pass for an earlier one. */
async function writeCells(folder: string, cells: RunRecord['cells']): Promise<string[]> {
  const files: string[] = [];
  try {
    for (const cell of cells) {
      const stem = resultsFileStem(cell.benchmark_name, cell.model_id, new Date(timeOf(cell)));
      files.push(await writeVia(folder, jsonFile(cell), (file) => publishNew(file, folder, stem)));
    }
    return files;
  } catch (error) {
    for (const file of files) discard(file);
    throw error;
  }
}

/** Writes files into a folder, which is made where it is not there; each appears whole or not at all. `what` names them. */
export async function writeFiles(folder: string, files: readonly BesideFile[], what: string): Promise<void> {
  try {
    enter(folder, ANYWHERE, what);
    for (const one of files) await writeInPlace(folder, one, modeOf(path.join(folder, one.file)));
  } catch (error) {
    throw explainFailedWrite(folder, error, what);
  }
}

/**
 * Removes what an earlier run left under these names, and gives the modes that the new files take from it. A file that is
 * not written this time is of an earlier run only where a run.json tells of one, which is therefore the last to go.
 */
function removeEarlier(
  folder: string,
  beside: readonly (BesideFile | Unwritten)[],
): ReadonlyMap<string, number> {
  const hasEarlier = existsSync(path.join(folder, RUN_FILE));
  const files = beside.filter(({ content }) => hasEarlier || content !== null).map(({ file }) => file);
  const modes = new Map<string, number>();
  for (const name of [...files, RUN_FILE]) {
    const file = path.join(folder, name);
    modes.set(name, modeOf(file));
    if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(file, { force: true });
  }
  return modes;
}

async function writeInPlace(folder: string, { file, content }: BesideFile, mode?: number): Promise<void> {
  cleanMemory();
  const target = path.join(folder, file);
  await writeVia(folder, content, (written) => renameSync(written, target), mode);
}

function enter(folder: string, reach: Reach, what = RESULTS): void {
  const reason = makeFolder(folder, reach);
  if (reason !== undefined) throw userError(`cannot write ${what} to \`${folder}\`: ${reason}`);
}

/** Writes under a temporary name first and removes that in any case. */
async function writeVia<T>(
  folder: string,
  content: BesideFile['content'],
  publish: (file: string) => T,
  mode?: number,
): Promise<T> {
  const temporary = temporaryIn(folder);
  try {
    await writePieces(temporary, content, mode);
    return publish(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function temporaryIn(folder: string): string {
  return path.join(folder, temporaryName());
}

function* jsonFile(value: object): Generator<string> {
  yield* jsonPieces(value, LEVELS);
  yield '\n';
}

function isAsync(content: BesideFile['content']): content is AsyncIterable<string> {
  return typeof content === 'object' && Symbol.asyncIterator in content;
}

async function writePieces(file: string, content: BesideFile['content'], mode?: number): Promise<void> {
  const descriptor = openSync(file, 'wx', mode);
  try {
    let buffered = '';
    const write = (piece: string): void => {
      buffered += piece;
      if (buffered.length < BUFFER_LENGTH) return;
      writeFileSync(descriptor, buffered);
      buffered = '';
    };
    // A wait for each piece of a large record would take longer than the writing.
    if (isAsync(content)) for await (const piece of content) write(piece);
    else for (const piece of content) write(piece);
    writeFileSync(descriptor, buffered);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the finished file the first name that is free: `stem.json`, `stem_2.json`, ... */
function publishNew(finished: string, folder: string, stem: string): string {
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, resultsFileName(stem, count));
    try {
      claim(finished, file);
      return file;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Gives the finished file a name; fails with EEXIST where it is taken, even if another process took it just now. */
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

function explainFailedWrite(folder: string, cause: unknown, what = RESULTS): unknown {
  if (codeOf(cause) === undefined) return cause;
  return userError(`cannot write ${what} to \`${folder}\`: ${explainFileError(cause)}`, undefined, { cause });
}
