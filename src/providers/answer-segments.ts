/** The files of a store of answers: each is written by one process, to its end, and read by any. */
import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { discard } from '../text/discard.ts';
import { posixFlag } from '../text/posix-flag.ts';

/** A file of answers, by its name: the project that it belongs to, and the start of the run that wrote it. */
export type Segment = {
  readonly file: string;
  readonly project: string;
  readonly startedMs: number;
  /** Place among the files of its run, from 0. */
  readonly number: number;
};

/** A line of a segment. */
export type LinePlace = { readonly segment: Segment; readonly start: number; readonly end: number };

/** Longest line: what one answer may take. */
export const MAX_LINE_BYTES = 4 * 1024 * 1024;
/** Age after which answers serve no more: what a name means at a provider changes. */
const MAX_AGE_MS = 14 * 86_400_000;
/** A clock may have been set back a little. */
const SLACK_MS = 86_400_000;
const NAME = /^([0-9a-f]{16})-(\d{13})-(\d{1,6})-[0-9a-f]{8}\.jsonl$/;
const CHUNK_BYTES = 1024 * 1024;
const LINE_FEED = 10;
/** Files that are held open at once. */
const MAX_OPEN = 16;
/** Links are not followed; a FIFO does not hold the run. */
const READ = constants.O_RDONLY | posixFlag('O_NOFOLLOW') | posixFlag('O_NONBLOCK');

/** Gives a new file for a run's answers, whose name no other process chooses. */
export function nameSegment(folder: string, project: string, startedMs: number, number: number): Segment {
  const stamp = String(startedMs).padStart(13, '0');
  const name = `${project}-${stamp}-${number}-${randomBytes(4).toString('hex')}.jsonl`;
  return { file: path.join(folder, name), project, startedMs, number };
}

/** Lists the files of a folder that are a store's, the oldest first; none where there is no such folder. */
export function listSegments(folder: string): Segment[] {
  const segments = listNames(folder).flatMap((name): Segment[] => {
    const [, project = '', startedMs, number] = NAME.exec(name) ?? [];
    if (startedMs === undefined) return [];
    const file = path.join(folder, name);
    return [{ file, project, startedMs: Number(startedMs), number: Number(number) }];
  });
  return segments.sort((a, b) => a.startedMs - b.startedMs || a.number - b.number);
}

/** Tells whether answers may still serve, by the start of the run that asked. */
export function isCurrent({ startedMs }: Pick<Segment, 'startedMs'>, nowMs: number): boolean {
  const age = nowMs - startedMs;
  return age >= -SLACK_MS && age <= MAX_AGE_MS;
}

/** Removes what is too old and then the oldest files, whoever wrote them, until no more than `maxBytes` are left. */
export function dropOldest(folder: string, maxBytes: number, nowMs: number): void {
  let bytes = 0;
  for (const segment of listSegments(folder).toReversed()) {
    const size = sizeOf(segment.file);
    if (isCurrent(segment, nowMs) && bytes + size <= maxBytes) bytes += size;
    else discard(segment.file);
  }
}

/** Reads segments; a few of them stay open. What is no regular file with one name is not read. */
export class SegmentReader {
  readonly #open = new Map<string, number>();
  #chunk: Buffer | null = null;

  /** Gives each line of a segment, the last perhaps torn; `line` is good until the next, of one segment at a time. */
  *lines(segment: Segment): Generator<{ readonly line: Buffer; readonly place: LinePlace }> {
    const chunk = (this.#chunk ??= Buffer.allocUnsafe(CHUNK_BYTES + MAX_LINE_BYTES));
    let [held, at] = [0, 0];
    for (;;) {
      const count = this.#read(segment, chunk, held, CHUNK_BYTES, at + held);
      const bytes = chunk.subarray(0, held + count);
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        yield { line: bytes.subarray(start, end), place: { segment, start: at + start, end: at + end } };
        start = end + 1;
      }
      held = bytes.length - start;
      if (count === 0 || held > MAX_LINE_BYTES) break;
      chunk.copyWithin(0, start, bytes.length);
      at += start;
    }
    // A process that was ended may leave a line without its end.
    if (held > 0) yield { line: chunk.subarray(0, held), place: { segment, start: at, end: at + held } };
  }

  /** Gives a line as text; undefined where it is there no more. */
  read({ segment, start, end }: LinePlace): string | undefined {
    const bytes = Buffer.allocUnsafe(end - start);
    const count = this.#read(segment, bytes, 0, bytes.length, start);
    return count === bytes.length ? bytes.toString('utf8') : undefined;
  }

  /** Lets go of what is only needed to read whole segments. */
  endLines(): void {
    this.#chunk = null;
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
  }

  #read({ file }: Segment, into: Buffer, offset: number, length: number, at: number): number {
    try {
      return readSync(this.#descriptorOf(file), into, offset, length, at);
    } catch {
      return 0;
    }
  }

  #descriptorOf(file: string): number {
    const known = this.#open.get(file);
    if (known !== undefined) return known;
    const descriptor = openSync(file, READ);
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.nlink > 1) {
      closeSync(descriptor);
      throw new Error('it is no regular file with one name');
    }
    const [oldest] = this.#open;
    if (this.#open.size >= MAX_OPEN && oldest !== undefined) {
      closeSync(oldest[1]);
      this.#open.delete(oldest[0]);
    }
    this.#open.set(file, descriptor);
    return descriptor;
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
