const LINE_FEED = 10;

/** A line of a text, without its end; the last one may have none. */
export type ByteLine = { readonly bytes: Buffer; readonly isEnded: boolean };

/** Gives the lines of a text that is held whole. */
export function* byteLines(bytes: Buffer): Generator<ByteLine> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    yield { bytes: bytes.subarray(start, end), isEnded: found >= 0 };
    start = end + 1;
  }
}
