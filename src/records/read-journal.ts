import path from 'node:path';
import { UserError } from '../domain/problem.ts';
import type { Outcome } from '../domain/record.ts';
import { byteLines } from '../text/byte-lines.ts';
import { readBytes } from '../text/open-file.ts';
import { within } from '../text/reach.ts';
import { findTargetProblem } from '../text/write-target.ts';
import { fromLine, nameAnswer } from './journal-lines.ts';
import type { JournalHeader } from './journal-lines.ts';

/** Largest journal; no more is written to one, and none is read. */
export const MAX_JOURNAL_BYTES = 128 * 1024 * 1024;

/** A journal that was found: who wrote it last, and its answers by their names. */
export type FoundJournal = {
  readonly header: JournalHeader;
  readonly answers: ReadonlyMap<string, Outcome>;
};

/** Reads a journal; null for a file that is none. Lines that are not whole, or not as they must be, are passed over. */
export function readJournal(file: string): FoundJournal | null {
  const bytes = readFile(file);
  if (bytes === null) return null;
  const answers = new Map<string, Outcome>();
  let header: JournalHeader | undefined;
  for (const line of byteLines(bytes)) {
    const entry = fromLine(line.bytes.toString('utf8'));
    if (entry === undefined) continue;
    if ('schema' in entry) {
      if (header !== undefined && header.plan !== entry.plan) return null;
      header = entry;
    } else answers.set(nameAnswer(entry), entry.outcome);
  }
  return header === undefined ? null : { header, answers };
}

/** Reads a regular file with no other name, and follows no link; null for anything else. */
function readFile(file: string): Buffer | null {
  const reach = within(path.dirname(file), 'the results folder');
  if (findTargetProblem(file, reach) !== undefined) return null;
  try {
    return readBytes(file, reach, { maxBytes: MAX_JOURNAL_BYTES, shownAs: file });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
