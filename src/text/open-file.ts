/** The one place that opens a file for reading whose name comes from outside. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { UserError, userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { posixFlag } from './posix-flag.ts';
import { follow, followOpen } from './reach.ts';
import type { Followed, Reach } from './reach.ts';

/** How a file is read, and what a message of it says. */
export type FileRequest = {
  readonly maxBytes: number;
  /** The place that refers to it. */
  readonly place?: Place | undefined;
  /** Its name in messages. */
  readonly shownAs: string;
  /** What follows the most that is allowed: why, or what to do instead. */
  readonly instead?: string | undefined;
};

/** What a message says of the file. */
type Named = Pick<FileRequest, 'place' | 'shownAs'>;

/** Least bytes that are asked for at once: what tells no size, as a file of `/proc`, is read in such parts. */
const CHUNK_BYTES = 64 * 1024;
/** Bytes of a file of any size that are read at once. */
const PART_BYTES = 256 * 1024;
/** Non-blocking, so that a FIFO cannot hold the run; a terminal does not become ours. */
const FLAGS = constants.O_RDONLY | posixFlag('O_NONBLOCK') | posixFlag('O_NOCTTY');

/** Gives a regular file's bytes; one that cannot be read is a UserError, which quotes nothing of it. */
export function readBytes(file: string, reach: Reach, request: FileRequest): Buffer {
  return withFile(file, reach, request, (descriptor, { size }) => {
    const { maxBytes, instead = '' } = request;
    if (size > maxBytes)
      throw fail(request, `it has ${size} bytes; at most ${maxBytes} are allowed${instead}`);
    const bytes = readUpTo(descriptor, size, maxBytes);
    if (bytes === undefined)
      throw fail(request, `it has more than ${maxBytes} bytes, which is the most allowed`);
    return bytes;
  });
}

/** Gives the beginning of a regular file, as far as it may be read; nothing of one that may or can not. */
export function readHead(file: string, reach: Reach, bytes: number): Buffer {
  try {
    return withFile(file, reach, { maxBytes: bytes, shownAs: file }, (descriptor) => {
      const head = Buffer.alloc(bytes);
      return head.subarray(0, readSync(descriptor, head, 0, bytes, 0));
    });
  } catch (error) {
    if (error instanceof UserError) return Buffer.alloc(0);
    throw error;
  }
}

/** Gives the end of a regular file, at most so many bytes of it; one that cannot be read is a UserError. */
export function readTail(file: string, reach: Reach, request: FileRequest): Buffer {
  return withFile(file, reach, request, (descriptor, { size }) => {
    const tail = Buffer.alloc(Math.min(size, request.maxBytes));
    return tail.subarray(0, readSync(descriptor, tail, 0, tail.length, size - tail.length));
  });
}

/** Tells whether a path leads to a folder within reach. */
export function isFolder(file: string, reach: Reach): boolean {
  return look(file, reach)?.isDirectory() === true;
}

/** Tells whether a path leads to a regular file within reach. */
export function isFile(file: string, reach: Reach): boolean {
  return look(file, reach)?.isFile() === true;
}

function look(file: string, reach: Reach): Stats | undefined {
  const followed = follow(file, reach);
  if (followed.status === 'refused') return undefined;
  try {
    return statSync(followed.file, { throwIfNoEntry: false });
  } catch {
    // What lies below a file, or has too long a name, is nothing.
    return undefined;
  }
}

/**
 * Gives a regular file's bytes in parts, however large it is; each is read into again when the next is asked for. Of a
 * file that grows meanwhile only what was there at the start is read.
 */
export function* readParts(file: string, reach: Reach, request: Named): Generator<Buffer> {
  const { descriptor, stat } = openChecked(file, reach, request);
  try {
    const chunk = Buffer.allocUnsafe(Math.min(PART_BYTES, stat.size));
    for (let left = stat.size; left > 0;) {
      const part = readNext(descriptor, chunk, left, request);
      if (part.length === 0) return;
      left -= part.length;
      yield part;
    }
  } finally {
    closeSync(descriptor);
  }
}

function readNext(descriptor: number, chunk: Buffer, left: number, request: Named): Buffer {
  try {
    return chunk.subarray(0, readSync(descriptor, chunk, 0, Math.min(chunk.length, left), null));
  } catch (error) {
    throw fail(request, reasonOf(error), error);
  }
}

function withFile(
  file: string,
  reach: Reach,
  request: FileRequest,
  act: (descriptor: number, stat: Stats) => Buffer,
): Buffer {
  let descriptor: number | undefined;
  try {
    const opened = openChecked(file, reach, request);
    descriptor = opened.descriptor;
    return act(descriptor, opened.stat);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw fail(request, reasonOf(error), error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Opens a regular file within reach; whoever does must close it. */
function openChecked(
  file: string,
  reach: Reach,
  request: Named,
): { readonly descriptor: number; readonly stat: Stats } {
  let descriptor: number | undefined;
  try {
    const real = allowed(follow(file, reach), request);
    // To open a device may already do something.
    refuseSpecial(statSync(real), reach, request);
    descriptor = openSync(real, reach.kind === 'within' ? FLAGS | posixFlag('O_NOFOLLOW') : FLAGS);
    const stat = fstatSync(descriptor);
    refuseSpecial(stat, reach, request);
    allowed(followOpen(descriptor, real, reach), request);
    return { descriptor, stat };
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    if (error instanceof UserError) throw error;
    throw fail(request, reasonOf(error), error);
  }
}

function allowed(followed: Followed, request: Named): string {
  if (followed.status === 'refused') throw fail(request, followed.reason);
  return followed.file;
}

function refuseSpecial(stat: Stats, reach: Reach, request: Named): void {
  if (stat.isDirectory()) throw fail(request, 'it is a folder');
  if (!stat.isFile()) throw fail(request, 'it is not a regular file');
  // Another name of it may lie anywhere: no path tells.
  if (reach.kind === 'within' && stat.nlink > 1)
    throw fail(request, `it is a hard link, whose other names may lie out of ${reach.name}; copy the file`);
}

/** Reads a file to its end, wherever that is by now; undefined where it goes on after `maxBytes`. */
function readUpTo(descriptor: number, size: number, maxBytes: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let total = 0; total <= maxBytes;) {
    const chunk = Buffer.allocUnsafe(Math.max(size - total, CHUNK_BYTES));
    const count = readSync(descriptor, chunk, 0, chunk.length, null);
    if (count === 0) return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  return undefined;
}

function fail({ shownAs, place }: Named, reason: string, cause?: unknown): UserError {
  return userError(`cannot read \`${shownAs.replaceAll('\0', '?')}\`: ${reason}`, place, { cause });
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return 'it cannot be opened';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ELOOP') return 'its symbolic links go in a circle';
  return code;
}
