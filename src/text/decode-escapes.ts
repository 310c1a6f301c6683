import { INVISIBLE } from './escape.ts';
import type { Span } from './find-keys.ts';

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  plus: '+',
  equals: '=',
};
const ESCAPE = new RegExp(
  [
    '(?:%[0-9a-fA-F]{2})+',
    String.raw`\\u[0-9a-fA-F]{4}`,
    String.raw`\\x[0-9a-fA-F]{2}`,
    String.raw`\\`,
    '&#[xX]?0{0,8}[0-9a-fA-F]{1,6};',
    `&(?:${Object.keys(NAMED_ENTITIES).join('|')});`,
    `(?!\\s)${INVISIBLE.source}`,
  ].join('|'),
  'gu',
);

/** A text with its escapes decoded, and the way back to where a stretch of it was written. */
export type Decoded = { readonly text: string; readonly origin: (span: Span) => Span };

/**
 * Gives a text with the escapes of URLs (`%2F`), JSON (`\u002f`, `\/`) and HTML (`&#47;`) decoded, without invisible
 * characters; null where it holds none of these.
 */
export function decodeEscapes(text: string): Decoded | null {
  // Each piece that stands otherwise in the text: where, how long, and where it is once decoded.
  const pieces: {
    readonly at: number;
    readonly length: number;
    readonly to: number;
    readonly size: number;
  }[] = [];
  let decoded = '';
  let last = 0;
  for (const { 0: written, index } of text.matchAll(ESCAPE)) {
    const meant = decode(written);
    decoded += text.slice(last, index);
    pieces.push({ at: index, length: written.length, to: decoded.length, size: meant.length });
    decoded += meant;
    last = index + written.length;
  }
  if (pieces.length === 0) return null;
  decoded += text.slice(last);
  /** Finds the last piece that begins at or before a place of the decoded text. */
  const pieceAt = (place: number): number => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.to ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const place = (at: number, isEnd: boolean): number => {
    const piece = pieces[pieceAt(at)];
    if (piece === undefined) return at;
    if (at >= piece.to + piece.size) return piece.at + piece.length + (at - piece.to - piece.size);
    return isEnd ? piece.at + piece.length : piece.at;
  };
  return {
    text: decoded,
    origin: ({ start, end }) => ({
      start: place(start, false),
      end: place(end - 1, true) + (isOutside(end - 1) ? 1 : 0),
    }),
  };

  function isOutside(at: number): boolean {
    const piece = pieces[pieceAt(at)];
    return piece === undefined || at >= piece.to + piece.size;
  }
}

function decode(written: string): string {
  if (written.startsWith('%')) return decodePercent(written);
  if (written.startsWith('\\')) return written.length === 1 ? '' : fromCode(written.slice(2), 16);
  if (!written.startsWith('&')) return '';
  if (!written.startsWith('&#')) return NAMED_ENTITIES[written.slice(1, -1)] ?? written;
  const number = written.slice(2, -1);
  return /^x/i.test(number)
    ? fromCode(number.slice(1), 16)
    : /^\d+$/.test(number)
      ? fromCode(number, 10)
      : written;
}

function decodePercent(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return Buffer.from(written.replaceAll('%', ''), 'hex').toString('latin1');
  }
}

function fromCode(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
