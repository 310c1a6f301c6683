import { INVISIBLE } from './escape.ts';

/** Times that escapes are decoded which others have hidden (`%2541`): each is one more pass over the text. */
const MAX_ROUNDS = 3;
/** HTML's names of the characters of keys, each before its own, and of some that nobody sees. */
const NAMES = `
  excl! quot" num# dollar$ percnt% amp& apos' lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; lt< equals= gt>
  quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^ lowbar_ UnderBar_ grave\` lcub{ lbrace{ verbar| vert|
  VerticalLine| rcub} rbrace} shy lrm rlm zwj zwnj NoBreak ZeroWidthSpace`;
const ENTITIES = new Map(
  Array.from(NAMES.matchAll(/([a-z]+)(\S?)/gi), ([, name = '', character = '']) => [name, character]),
);
const CODE = String.raw`\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})`;
/** A byte that goes on with a character of several in UTF-8. */
const FURTHER = '%[89abAB][0-9a-fA-F]';
const ESCAPE = new RegExp(
  [
    `(?:%[cdCD][0-9a-fA-F]|%[eE][0-9a-fA-F]${FURTHER}|%[fF][0-7]${FURTHER}${FURTHER})${FURTHER}`,
    '%[0-9a-fA-F]{2}',
    CODE,
    `&(?:#(?:[xX]0{0,8}[0-9a-fA-F]{1,6}|0{0,8}[0-9]{1,7});?|(?:${[...ENTITIES.keys()].join('|')});)`,
    // What stands for nothing, all at once; line breaks and tabs are seen.
    `(?:(?!${CODE})\\\\|(?![\\t\\n\\v\\f\\r])${INVISIBLE.source})+`,
  ].join('|'),
  'gu',
);

/** A text with its escapes decoded; of each of its characters, where it was written and where that ends. */
export type Decoded = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/**
 * Lists a text's decodings, without the text itself: the escapes of URLs (`%2F`), JSON (`\u002f`, `\/`) and HTML
 * (`&#47;`) decoded, invisible characters left out; then of that, where escapes were escaped.
 */
export function listDecodings(text: string): Decoded[] {
  const decodings: Decoded[] = [];
  let last: Decoded | undefined;
  while (decodings.length < MAX_ROUNDS) {
    const next = decodeOnce(last?.text ?? text);
    if (next === null) break;
    last = last === undefined ? next : joinDecodings(last, next);
    decodings.push(last);
  }
  return decodings;
}

function decodeOnce(text: string): Decoded | null {
  if (text.search(ESCAPE) === -1) return null;
  // What an escape stands for is never longer than the escape.
  const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  const codes = new Uint16Array(text.length);
  let [size, last] = [0, 0];
  const put = (code: number, start: number, end: number): void => {
    codes[size] = code;
    starts[size] = start;
    ends[size] = end;
    size += 1;
  };
  const copyUntil = (end: number): void => {
    for (; last < end; last += 1) put(text.charCodeAt(last), last, last + 1);
  };
  for (const { 0: written, index } of text.matchAll(ESCAPE)) {
    copyUntil(index);
    last = index + written.length;
    const meant = decode(written);
    for (let at = 0; at < meant.length; at += 1) put(meant.charCodeAt(at), index, last);
  }
  copyUntil(text.length);
  return { text: Buffer.from(codes.buffer, 0, 2 * size).toString('utf16le'), starts, ends };
}

/** Gives a decoding of a decoding as one of the first text. */
function joinDecodings(outer: Decoded, { text, starts, ends }: Decoded): Decoded {
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = outer.starts[starts[at] ?? 0] ?? 0;
    ends[at] = outer.ends[(ends[at] ?? 1) - 1] ?? 0;
  }
  return { text, starts, ends };
}

function decode(written: string): string {
  if (written.startsWith('%')) return decodePercent(written);
  if (/^\\[ux]/.test(written)) return fromCode(written.slice(2), 16);
  if (!written.startsWith('&')) return '';
  const name = written.slice(1).replace(/;$/, '');
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? '';
  return /^#x/i.test(name) ? fromCode(name.slice(2), 16) : fromCode(name.slice(1), 10);
}

function decodePercent(written: string): string {
  if (written.length === 3) return fromCode(written.slice(1), 16);
  return Buffer.from(written.replaceAll('%', ''), 'hex').toString('utf8');
}

function fromCode(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
