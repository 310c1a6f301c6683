import path from 'node:path';
import { UserError } from '../domain/problem.ts';
import type { Outcome } from '../domain/record.ts';
import { readLinesAtOnce } from '../text/read-lines.ts';
import { within } from '../text/reach.ts';
import { SpooledMap } from '../text/spooled-map.ts';
import { findTargetProblem } from '../text/write-target.ts';
import type { AskedNames } from './asked-names.ts';
import { fromLine, nameAnswer } from './journal-lines.ts';
import type { JournalHeader } from './journal-lines.ts';

/** Longest line: an answer with all that explains its scores. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** A journal that was found: who wrote it last, when its runs began, and its answers by their names. */
export type FoundJournal = {
  readonly header: JournalHeader;
  readonly begun: readonly string[];
  readonly answers: SpooledMap<Outcome>;
};

/**
 * Reads a journal of any size; null for a file that is none. Lines that are not whole, or not as they must be, or that
 * answer what nobody asks, are passed over, so that no file gives more answers than its plan has trials.
 */
export function readJournal(file: string, asked: AskedNames): FoundJournal | null {
  const answers = new SpooledMap<Outcome>();
  const begun: string[] = [];
  let header: JournalHeader | undefined;
  for (const line of linesOf(file)) {
    const entry = fromLine(line);
    if (entry === undefined) continue;
    if ('schema' in entry) {
      if (header !== undefined && header.plan !== entry.plan) return null;
      header = entry;
      begun.push(entry.started_at);
    } else if (asked.has(entry)) {
      const name = nameAnswer(entry);
      if (answers.size < asked.most || answers.has(name)) answers.set(name, entry.outcome);
    }
  }
  return header === undefined ? null : { header, begun, answers };
}

/** Gives the lines of a regular file with no other name, and follows no link; none of anything else. */
function* linesOf(file: string): Generator<string> {
  const reach = within(path.dirname(file), 'the results folder');
  if (findTargetProblem(file, reach) !== undefined) return;
  try {
    for (const { text } of readLinesAtOnce(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs: file }))
      if (text !== null) yield text;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}
