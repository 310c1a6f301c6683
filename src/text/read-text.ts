import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { userError } from '../domain/problem.ts';
import type { Place, UserError } from '../domain/problem.ts';

/** Sizes in bytes above which a file is not read. */
export const SIZE_LIMITS = {
  config: 256 * 1024,
  /** A benchmark file, prompt or other text that a benchmark refers to. */
  benchmark: 32 * 1024 * 1024,
  /** Rows that are read whole: cases, recordings, official benchmark files. */
  rows: 384 * 1024 * 1024,
} as const;

/**
 * Reads a regular file as UTF-8, without a byte order mark. A missing, special, oversized or binary file is a UserError
 * at the place that referred to it; `shownAs` is the file's name in messages.
 */
export function readText(file: string, maxBytes: number, referredFrom?: Place, shownAs = file): string {
  const text = decodeText(readBytes(file, maxBytes, referredFrom, shownAs), shownAs);
  if (text.includes('\0'))
    throw userError('the file holds a NUL character; only text is allowed', {
      file: shownAs,
      line: lineAt(text, '\0'),
    });
  return text;
}

/** Gives a file's bytes as text, without a byte order mark; what is not valid UTF-8 is a UserError with the line. */
export function decodeText(bytes: Buffer, shownAs: string): string {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes))
    throw userError('the file is not valid UTF-8 text', { file: shownAs, line: lineAt(text, '\uFFFD') });
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function readBytes(file: string, maxBytes: number, place: Place | undefined, shownAs: string): Buffer {
  const fail = (reason: string, cause?: unknown): UserError =>
    userError(`cannot read \`${shownAs}\`: ${reason}`, place, { cause });
  let descriptor: number;
  try {
    // Non-blocking, so that a FIFO cannot hold the run.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw fail(reasonOf(cause), cause);
  }
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) throw fail('it is a folder');
    if (!stat.isFile()) throw fail('it is not a regular file');
    if (stat.size > maxBytes) throw fail(`it has ${stat.size} bytes; at most ${maxBytes} are allowed`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return 'it cannot be opened';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ELOOP') return 'its symbolic links go in a circle';
  return code;
}

function lineAt(text: string, character: string): number {
  return text.slice(0, text.indexOf(character)).split('\n').length;
}
