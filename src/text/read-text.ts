import { isUtf8 } from 'node:buffer';
import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { readBytes } from './open-file.ts';
import type { Reach } from './reach.ts';

/** Sizes in bytes above which a file is not read. */
export const SIZE_LIMITS = {
  config: 256 * 1024,
  /** A file in YAML: what is larger holds rows. */
  yaml: 4 * 1024 * 1024,
  /** A benchmark file in JSON, a prompt or other text that a benchmark refers to. */
  benchmark: 32 * 1024 * 1024,
  /** Rows that are read whole: cases, recordings, official benchmark files. */
  rows: 384 * 1024 * 1024,
} as const;

const LINE_FEED = 10;
/** First bytes of files that are taken for text in UTF-8, and what they are. */
const OTHER_KINDS = [
  [Buffer.from([0xff, 0xfe]), 'UTF-16 text; save it as UTF-8'],
  [Buffer.from([0xfe, 0xff]), 'UTF-16 text; save it as UTF-8'],
  [Buffer.from([0x1f, 0x8b]), 'packed by gzip, not UTF-8 text'],
  [Buffer.from('PK\x03\x04'), 'an archive or a spreadsheet; export it as text in UTF-8'],
] as const;

/**
 * Reads a regular file as UTF-8, without a byte order mark. One that is out of reach, missing, special, oversized or
 * binary is a UserError at the place that referred to it; `shownAs` is the file's name in messages.
 */
export function readText(
  file: string,
  reach: Reach,
  maxBytes: number,
  referredFrom?: Place,
  shownAs = file,
): string {
  return readPlainText(readBytes(file, reach, { maxBytes, place: referredFrom, shownAs }), shownAs);
}

/** Gives a text file's bytes as text; what is binary is a UserError with the line. */
export function readPlainText(bytes: Buffer, shownAs: string): string {
  const text = decodeText(bytes, shownAs);
  if (text.includes('\0'))
    throw userError('the file holds a NUL character; only text is allowed', {
      file: shownAs,
      line: text.slice(0, text.indexOf('\0')).split('\n').length,
    });
  return text;
}

/** Gives a file's bytes as text, without a byte order mark; what is not valid UTF-8 is a UserError with the line. */
export function decodeText(bytes: Buffer, shownAs: string): string {
  if (!isUtf8(bytes))
    throw userError(explainEncoding(bytes), { file: shownAs, line: lineOfFirstWrong(bytes) });
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function explainEncoding(bytes: Buffer): string {
  const known = OTHER_KINDS.find(([mark]) => bytes.subarray(0, mark.length).equals(mark));
  return known === undefined
    ? 'the file is not valid UTF-8 text; save it as UTF-8'
    : `the file is ${known[1]}`;
}

/** Finds the first line that is not UTF-8; no character of several bytes holds the byte of a line break. */
function lineOfFirstWrong(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
