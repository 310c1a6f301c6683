import { gunzipSync } from 'node:zlib';
import { userError } from '../domain/problem.ts';

/** Most that a small file may hold unpacked. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** How often its size a larger one may hold: rows of text take a twentieth packed, zeros a thousandth. */
const MOST_TIMES = 100;

/** Gives what a gzip file holds; one that is damaged, or larger than `maxBytes` unpacked, is a UserError. */
export function gunzip(bytes: Buffer, maxBytes: number, shownAs: string): Buffer {
  const allowed = Math.min(maxBytes, Math.max(ALWAYS_ALLOWED, MOST_TIMES * bytes.length));
  try {
    return gunzipSync(bytes, { maxOutputLength: allowed });
  } catch (cause) {
    const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    const most =
      allowed === maxBytes
        ? 'the most that is allowed'
        : `the most that is allowed for ${bytes.length} packed ones`;
    const what = isLarge
      ? `unpacked it has more than ${allowed} bytes, which is ${most}`
      : 'it is no gzip file, or a damaged one';
    throw userError(`cannot unpack \`${shownAs}\`: ${what}`, { file: shownAs }, { cause });
  }
}
