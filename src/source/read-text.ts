import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';

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
 * that names it, at the place that referred to it.
 */
export function readText(file: string, maxBytes: number, referredFrom?: Place): string {
  const bytes = readBytes(file, maxBytes, referredFrom);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw userError('the file is not valid UTF-8 text', { file }, { cause });
  }
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw userError('the file holds a NUL character; only text is allowed', {
      file,
      line: lineAt(text, nul),
    });
  return text;
}

function readBytes(file: string, maxBytes: number, referredFrom: Place | undefined): Buffer {
  let descriptor: number;
  try {
    // Non-blocking, so that a FIFO cannot hold the run.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw userError(`cannot read \`${file}\`: ${reasonOf(cause)}`, referredFrom, { cause });
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw userError(`cannot read \`${file}\`: it is not a regular file`, referredFrom);
    if (stat.size > maxBytes)
      throw userError(`\`${file}\` has ${stat.size} bytes; at most ${maxBytes} are allowed`, referredFrom);
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

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
