import { gunzipSync } from 'node:zlib';
import { userError } from '../domain/problem.ts';

/** Gives what a gzip file holds; one that is damaged, or larger than `maxBytes` unpacked, is a UserError. */
export function gunzip(bytes: Buffer, maxBytes: number, shownAs: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    const what = isLarge
      ? `unpacked it has more than ${maxBytes} bytes, which is the most that is allowed`
      : 'it is no gzip file, or a damaged one';
    throw userError(`cannot unpack \`${shownAs}\`: ${what}`, { file: shownAs }, { cause });
  }
}
