import { closeSync, constants, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Ballot } from '../../domain/ballot.ts';
import { UserError, userError } from '../../domain/problem.ts';
import { codeOf, explainFileError } from '../../text/file-error.ts';
import { readTail } from '../../text/open-file.ts';
import { posixFlag } from '../../text/posix-flag.ts';
import { ANYWHERE } from '../../text/reach.ts';
import type { Reach } from '../../text/reach.ts';
import { findTargetProblem, makeFolder } from '../../text/write-target.ts';
import { endLine, toBallotLine } from './ballot-line.ts';

/** Longest line that is looked at for whether it was written to its end. */
const MAX_LINE_BYTES = 64 * 1024;
const LINE_FEED = 10;

/**
 * Appends a ballot to a file, which is made where it is not there, and returns when the disk has it. Several processes
 * may append to one file; nothing in it is ever changed. A failure is a UserError.
 */
export function appendBallot(file: string, ballot: Ballot, reach: Reach = ANYWHERE): void {
  try {
    const isNew = prepare(file, reach);
    const line = `${isNew ? '' : endOfLast(file, reach)}${toBallotLine(ballot)}`;
    write(file, Buffer.from(line));
    // The name of a new file must last too.
    if (isNew) sync(path.dirname(file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw userError(`cannot write \`${file}\`: ${explainFileError(error)}`, undefined, { cause: error });
  }
}

/** Makes sure that a file may be appended to; tells whether it is not there yet. */
function prepare(file: string, reach: Reach): boolean {
  const reason = makeFolder(path.dirname(file), reach);
  if (reason !== undefined) throw userError(`cannot write \`${file}\`: ${reason}`);
  const problem = findTargetProblem(file, reach);
  if (problem !== undefined)
    throw userError(
      `cannot write \`${file}\`: it is ${problem === 'special' ? 'no regular file of one name' : problem}`,
    );
  try {
    closeSync(openSync(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o644));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function endOfLast(file: string, reach: Reach): string {
  const tail = readTail(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs: file });
  return endLine(tail.subarray(tail.lastIndexOf(LINE_FEED) + 1).toString('utf8'));
}

/** Writes a line at once, so that no other process's comes into it. */
function write(file: string, line: Buffer): void {
  const flags = constants.O_WRONLY | constants.O_APPEND | posixFlag('O_NOFOLLOW');
  const descriptor = openSync(file, flags);
  try {
    const written = writeSync(descriptor, line);
    if (written < line.length)
      throw userError(`cannot write \`${file}\`: the disk took only a part of a line`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function sync(folder: string): void {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Not every system opens folders; the ballot itself is on the disk.
  }
}
