import { setImmediate } from 'node:timers/promises';
import { readParts } from './open-file.ts';
import type { FileRequest } from './open-file.ts';
import type { Reach } from './reach.ts';

const LINE_FEED = 10;
const EMPTY = Buffer.alloc(0);

/** A line of a file, without its end; `text` is null where it is longer than what was asked for. */
export type FileLine = { readonly number: number; readonly text: string | null };

/**
 * Gives a regular file's lines as text in UTF-8, one after the other, however large it is, or those of some numbers;
 * other work is heard in between. Of a file that grows meanwhile only what was there at the start is read.
 */
export async function* readLines(
  file: string,
  reach: Reach,
  request: FileRequest,
  isWanted: (number: number) => boolean = () => true,
): AsyncGenerator<FileLine> {
  for (const line of linesOf(file, reach, request, isWanted))
    if (line === null) await setImmediate();
    else yield line;
}

/** Gives a regular file's lines as `readLines` does, at once: nothing else is heard in between. */
export function* readLinesAtOnce(file: string, reach: Reach, request: FileRequest): Generator<FileLine> {
  for (const line of linesOf(file, reach, request, () => true)) if (line !== null) yield line;
}

/** The lines of a file, and a null after each part of it that was read. */
function* linesOf(
  file: string,
  reach: Reach,
  request: FileRequest,
  isWanted: (number: number) => boolean,
): Generator<FileLine | null> {
  /** What earlier parts hold of the line; not of one that is too long or not wanted. */
  let begun: Buffer[] = [];
  let [length, number] = [0, 1];
  const finish = (rest: Buffer): FileLine | undefined => {
    const isShort = length + rest.length <= request.maxBytes;
    const bytes = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
    const line = isWanted(number) ? { number, text: isShort ? bytes.toString('utf8') : null } : undefined;
    [begun, length, number] = [[], 0, number + 1];
    return line;
  };
  for (const part of readParts(file, reach, request)) {
    let start = 0;
    for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
      const line = finish(part.subarray(start, end));
      start = end + 1;
      if (line !== undefined) yield line;
    }
    const rest = part.subarray(start);
    length += rest.length;
    // Copied, since it is read into again.
    if (length <= request.maxBytes && isWanted(number)) begun.push(Buffer.from(rest));
    else begun = [];
    yield null;
  }
  const last = length > 0 ? finish(EMPTY) : undefined;
  if (last !== undefined) yield last;
}
