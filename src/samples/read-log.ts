import type { Place } from '../domain/problem.ts';
import { readLines } from '../text/read-lines.ts';
import type { Reach } from '../text/reach.ts';
import { MAX_LINE_BYTES } from './line-limit.ts';
import { readChatLog } from './rows/chat-log.ts';
import { readOtelSpans } from './rows/otel-spans.ts';
import { readByFields, readOwnLog } from './rows/own-log.ts';
import type { FieldPaths } from './rows/own-log.ts';
import type { LogRow, RowReader } from './rows/row.ts';

/** A log that is read: its path, and its name in messages. */
export type LogFile = { readonly path: string; readonly shownAs: string; readonly reach: Reach };

/** An exchange of a log, with its number among all exchanges of all logs, and its place. */
export type NumberedRow = { readonly number: number; readonly place: Place; readonly row: LogRow };

/** Lines that could not be read, why, and where the first of each kind stands. */
export type Skipped = Map<string, { count: number; readonly first: Place }>;

const KNOWN: readonly RowReader[] = [readOwnLog, readChatLog, readOtelSpans];
/** Most exchanges in one line, as an exporter of spans may group them. */
const PER_LINE = 10_000;

/** How logs are read: what stands where, and which exchanges are wanted; all unless given. */
export type Reading = {
  readonly fields: FieldPaths | undefined;
  readonly wanted?: ReadonlySet<number>;
  readonly signal: AbortSignal;
};

/** Gives the exchanges in logs of JSON lines, file by file; what cannot be read is counted. */
export async function* readLogs(
  files: readonly LogFile[],
  { fields, wanted, signal }: Reading,
  skipped: Skipped,
): AsyncGenerator<NumberedRow> {
  const readers = fields === undefined ? KNOWN : [readByFields(fields)];
  const lines = wanted && new Set(Array.from(wanted, (number) => Math.floor(number / PER_LINE)));
  let before = 0;
  for (const { path, reach, shownAs } of files) {
    let last = 0;
    const isWanted = (number: number): boolean => {
      last = number;
      return lines?.has(before + number) !== false;
    };
    for await (const { number, text } of readLines(
      path,
      reach,
      { maxBytes: MAX_LINE_BYTES, shownAs },
      isWanted,
    )) {
      signal.throwIfAborted();
      const place = { file: shownAs, line: number };
      const rows = readLine(text, readers);
      if (typeof rows === 'string') skip(skipped, rows, place);
      else
        for (const [index, row] of rows.slice(0, PER_LINE).entries()) {
          const name = (before + number) * PER_LINE + index;
          if (wanted?.has(name) !== false) yield { number: name, place, row };
        }
    }
    before += last;
  }
}

/** Gives the exchanges in a line, or why there are none; nothing of an empty line. */
function readLine(text: string | null, readers: readonly RowReader[]): readonly LogRow[] | string {
  if (text === null) return `longer than ${MAX_LINE_BYTES} bytes`;
  if (text.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  for (const read of readers) {
    const rows = read(value);
    if (rows !== undefined) return rows;
  }
  return 'no question with its answer';
}

function skip(skipped: Skipped, why: string, place: Place): void {
  const known = skipped.get(why);
  if (known === undefined) skipped.set(why, { count: 1, first: place });
  else known.count += 1;
}
