import { constants } from 'node:buffer';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { discardTorn } from '../text/discard-torn.ts';
import { explainSyntaxError } from '../text/json.ts';
import { readBytes, readParts } from '../text/open-file.ts';
import { ANYWHERE, follow, within } from '../text/reach.ts';
import type { Reach } from '../text/reach.ts';
import { decodeText } from '../text/read-text.ts';
import { keepAnswersOnce } from './answers-once.ts';
import { isResultsFileName, isTemporaryName } from './file-name.ts';
import { parseLaidOut } from './parse-laid-out.ts';
import { parseRecord } from './parse-record.ts';
import { isRunFile, listRunCells } from './run-file.ts';

const OUR_KEYS = ['benchmark_name', 'model_id', 'results'];

/** Reads a results file. Anything that keeps it from being read is a UserError that names it. */
export function readResultsFile(file: string, reach: Reach = ANYWHERE): CellRecord {
  return parseRecord(readJson(file, reach), file);
}

/**
 * Reads every results file of a folder (not of folders in it): those with our name or our three keys; others are
 * skipped. Its links lead to files in it. A missing folder is a UserError; so is, unless `mayBeEmpty`, one without
 * results.
 */
export function readResultsFolder(
  folder: string,
  { mayBeEmpty = false, reach = ANYWHERE }: { readonly mayBeEmpty?: boolean; readonly reach?: Reach } = {},
): CellRecord[] {
  return findInFolder(folder, mayBeEmpty, reach).map(({ record }) => record);
}

function findInFolder(folder: string, mayBeEmpty: boolean, reach: Reach): FoundRecord[] {
  if (!isFolder(folder, reach)) throw userError(`\`${folder}\` is a file, not a folder of results`);
  const read = [...readFolder(folder, reach)];
  const problems = read.flatMap((one) => (one.status === 'unreadable' ? one.problems : []));
  if (problems.length > 0) throw new UserError(problems);
  const found = read.flatMap((one) => (one.status === 'read' ? one : []));
  if (found.length === 0 && !mayBeEmpty) throw userError(`there are no results in \`${folder}\``);
  return found;
}

/** A results file that was read, or one of ours that cannot be. */
export type ReadFile =
  | ({ readonly status: 'read' } & FoundRecord)
  | { readonly status: 'unreadable'; readonly name: string; readonly problems: readonly Problem[] };

/**
 * Reads what a user named, a results file, a run.json or a folder, one file after the other, each when it is asked for:
 * only one is held. A path to nothing is a UserError.
 */
export function* readEach(named: string, reach: Reach = ANYWHERE): Generator<ReadFile> {
  if (isFolder(named, reach)) yield* readFolder(named, reach);
  else for (const { name, read } of tryList(named, reach)) yield* tryFile(name, () => [read()]);
}

function* readFolder(folder: string, reach: Reach): Generator<ReadFile> {
  // The second name of one that was just written when its process was killed: it would not be read.
  orUserError(folder, () => discardTorn(folder, isTemporaryName));
  for (const name of listJsonFiles(folder)) yield* tryFile(name, () => readIfOurs({ folder, name, reach }));
}

function tryFile(name: string, read: () => readonly CellRecord[]): ReadFile[] {
  try {
    return read().map((record) => ({ status: 'read', record, name }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ status: 'unreadable', name, problems: error.problems }];
  }
}

/** A record, and the name of the file that it is in. */
export type FoundRecord = { readonly record: CellRecord; readonly name: string };

/** Reads what a user named: a results file, a run.json or a folder of results, no answer of which is given twice. */
export function readResults(named: string, reach: Reach = ANYWHERE): CellRecord[] {
  return keepAnswersOnce(findResults(named, reach).map(({ record }) => record));
}

/** Reads a results file, the files of a run.json, or a folder of results, each record with its file's name. */
export function findResults(named: string, reach: Reach = ANYWHERE): FoundRecord[] {
  if (isFolder(named, reach)) return findInFolder(named, false, reach);
  const found = listRecords(named, reach).map(({ name, read }) => ({ name, record: read() }));
  if (found.length === 0) throw userError(`there are no results in \`${named}\``);
  return found;
}

/** Lists the files that hold the results that a user named as a file: itself, and those that a run.json names. */
export function listResultsFiles(named: string, reach: Reach = ANYWHERE): string[] {
  if (isFolder(named, reach)) return [named];
  const names = tryList(named, reach).map(({ name }) => path.join(path.dirname(named), name));
  return [...new Set([named, ...names])];
}

/** A record that is read, if it can be, when it is asked for, and the name of the file that it is in. */
type Unread = { readonly name: string; readonly read: () => CellRecord };

/** Lists the records of a file: its own, or those of a run.json. */
function listRecords(file: string, reach: Reach): Unread[] {
  const value = readJson(file, reach);
  const [folder, own] = [path.dirname(file), path.basename(file)];
  if (!isRunFile(value)) return [{ name: own, read: () => parseRecord(value, file) }];
  return listRunCells(value, file).map((cell): Unread =>
    cell.kind === 'whole'
      ? { name: own, read: () => parseRecord(cell.value, file) }
      : { name: cell.name, read: () => readBeside({ folder, name: cell.name, reach }) },
  );
}

/** Lists the records of a file; where that fails, one that fails as soon as it is read. */
function tryList(file: string, reach: Reach): Unread[] {
  try {
    return listRecords(file, reach);
  } catch (error) {
    const fail = (): never => {
      throw error;
    };
    return [{ name: path.basename(file), read: fail }];
  }
}

/** Tells whether a path is a folder; a path to nothing is a UserError. */
export function isFolder(named: string, reach: Reach = ANYWHERE): boolean {
  const followed = follow(named, reach);
  if (followed.status === 'refused') throw userError(`cannot read \`${named}\`: ${followed.reason}`);
  const stat = orUserError(named, () => statSync(named, { throwIfNoEntry: false }));
  if (stat === undefined) throw userError(`there is no file or folder \`${named}\``);
  return stat.isDirectory();
}

/** Lists JSON files in the order of their names, so that the same folder reads the same everywhere. */
function listJsonFiles(folder: string): string[] {
  return orUserError(folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'run.json')
    .sort();
}

/** A file in a folder of results, and how far the folder's path may lead. */
type Entry = { readonly folder: string; readonly name: string; readonly reach: Reach };

function readIfOurs(entry: Entry): CellRecord[] {
  const { folder, name, reach } = entry;
  if (isResultsFileName(name)) return [readBeside(entry)];
  const file = path.join(folder, name);
  if (findRefusal(entry) !== null) return [];
  const bytes = tryRead(file, reach);
  // A damaged file that names our keys was one of ours: to pass it over would compare with less than the user thinks.
  if (bytes === undefined || !OUR_KEYS.every((key) => bytes.includes(`"${key}"`))) return [];
  const value = parse(bytes, file);
  return hasOurKeys(value) ? [parseRecord(value, file)] : [];
}

/** Reads a file of a folder that is one of ours by its name, or by the word of the run.json in it. */
function readBeside(entry: Entry): CellRecord {
  const file = path.join(entry.folder, entry.name);
  const refusal = findRefusal(entry);
  if (refusal !== null) throw userError(`cannot be read: ${refusal}`, { file });
  return readResultsFile(file, entry.reach);
}

/** Finds why a file is out of reach: whoever names a folder means what is in it, not what a link in it leads to. */
function findRefusal({ folder, name }: Entry): string | null {
  const followed = follow(path.join(folder, name), within(folder, 'the folder of results'));
  return followed.status === 'refused' ? followed.reason : null;
}

function hasOurKeys(value: unknown): boolean {
  return typeof value === 'object' && value !== null && OUR_KEYS.every((key) => Object.hasOwn(value, key));
}

function tryRead(file: string, reach: Reach): Buffer | undefined {
  try {
    return read(file, reach);
  } catch {
    return undefined;
  }
}

function read(file: string, reach: Reach): Buffer {
  // No JavaScript string is longer; in UTF-8 no text has fewer bytes than characters.
  return readBytes(file, reach, { maxBytes: constants.MAX_STRING_LENGTH, shownAs: file });
}

function orUserError<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw userError(`cannot be read: ${reason}`, { file }, { cause: error });
  }
}

/** Reads a file's JSON; one that we have written may have any size. */
function readJson(file: string, reach: Reach): unknown {
  const parts = readParts(file, reach, { shownAs: file });
  try {
    return parseLaidOut(parts) ?? parse(read(file, reach), file);
  } finally {
    // Closes the file where it was not read to its end.
    parts.return(undefined);
  }
}

function parse(bytes: Buffer, file: string): unknown {
  const text = decodeText(bytes, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw explainSyntaxError(error, text, file);
  }
}
