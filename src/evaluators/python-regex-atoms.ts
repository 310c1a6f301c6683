import { SPACE } from './python-text.ts';

/** Why a pattern cannot be used: it is wrong, or asks for what JavaScript's engine cannot do. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** A part of a pattern in JavaScript's spelling (flag `v`), and the length of what it was written as. */
export type Atom = {
  readonly kind: 'character' | 'set' | 'other';
  readonly spelling: string;
  readonly length: number;
};

/** The sets of Python's `\w`, `\d` and `\s`, as the inside of a character class. */
const SETS = {
  unicode: { w: String.raw`\p{L}\p{N}_`, d: String.raw`\p{Nd}`, s: SPACE },
  ascii: { w: 'A-Za-z0-9_', d: '0-9', s: String.raw`\t-\r ` },
} as const;

const CONTROLS: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };

/** Gives a character as it is written anywhere in a pattern of JavaScript. */
export function spell(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  return /[A-Za-z0-9]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}

/** Gives the boundary of words, or any other place. */
export function spellBoundary(isBoundary: boolean, isAscii: boolean): string {
  const word = `[${SETS[isAscii ? 'ascii' : 'unicode'].w}]`;
  return isBoundary
    ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
    : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
}

/** Reads an escape that means the same within and outside a character class; `rest` begins with its backslash. */
export function readEscape(rest: string, isAscii: boolean): Atom {
  const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\})/.exec(rest);
  if (code !== null) {
    const [written, ...digits] = code;
    return { kind: 'character', spelling: spellCode(digits.join(''), 16), length: written.length };
  }
  const [octal] = /^\\(?:0[0-7]{0,2}|[0-3][0-7]{2})/.exec(rest) ?? [];
  if (octal !== undefined)
    return { kind: 'character', spelling: spellCode(octal.slice(1), 8), length: octal.length };
  const [property] = /^\\p\{[^}]*\}/i.exec(rest) ?? [];
  if (property !== undefined) return { kind: 'set', spelling: property, length: property.length };
  return readShortEscape(rest, isAscii);
}

function readShortEscape(rest: string, isAscii: boolean): Atom {
  const codePoint = rest.codePointAt(1);
  if (codePoint === undefined) throw new PatternError('it ends in a backslash');
  const name = String.fromCodePoint(codePoint);
  const length = 1 + name.length;
  const sets = SETS[isAscii ? 'ascii' : 'unicode'];
  if (name === 'w' || name === 'd' || name === 's')
    return { kind: 'set', spelling: `[${sets[name]}]`, length };
  const lowered = name.toLowerCase();
  if (lowered === 'w' || lowered === 'd' || lowered === 's')
    return { kind: 'set', spelling: `[^${sets[lowered]}]`, length };
  const control = CONTROLS[name];
  if (control !== undefined) return { kind: 'character', spelling: spell(control), length };
  if (name === 'N') throw new PatternError('named characters (`\\N{…}`) are not supported');
  if (/[A-Za-z0-9]/.test(name))
    throw new PatternError(`\`\\${name}\` is not an escape that Python knows here`);
  return { kind: 'character', spelling: spell(codePoint), length };
}

function spellCode(digits: string, base: number): string {
  const codePoint = Number.parseInt(digits, base);
  if (codePoint > 0x10ffff) throw new PatternError(`there is no character ${digits}`);
  return spell(codePoint);
}

/** Reads a character class; `rest` begins with its `[`. */
export function readClass(rest: string, isAscii: boolean): Atom {
  const isNegated = rest.startsWith('[^');
  let at = isNegated ? 2 : 1;
  const start = at;
  let inside = '';
  while (at === start || rest[at] !== ']') {
    const low = readMember(rest.slice(at, at + LONGEST_MEMBER), isAscii);
    at += low.length;
    inside += low.spelling;
    if (rest[at] !== '-' || rest[at + 1] === ']' || rest[at + 1] === undefined) continue;
    const high = readMember(rest.slice(at + 1, at + 1 + LONGEST_MEMBER), isAscii);
    if (low.kind === 'set' || high.kind === 'set')
      throw new PatternError('a range in `[…]` goes from one character to another');
    at += 1 + high.length;
    inside += `-${high.spelling}`;
  }
  return { kind: 'other', spelling: `[${isNegated ? '^' : ''}${inside}]`, length: at + 1 };
}

/** Longest name of a property is far shorter: a long class is not copied for each of its members. */
const LONGEST_MEMBER = 100;

function readMember(rest: string, isAscii: boolean): Atom {
  const codePoint = rest.codePointAt(0);
  if (codePoint === undefined) throw new PatternError('a `[` is not closed');
  if (rest.startsWith('\\b')) return { kind: 'character', spelling: spell(8), length: 2 };
  if (rest.startsWith('\\')) return readEscape(rest, isAscii);
  return { kind: 'character', spelling: spell(codePoint), length: codePoint > 0xffff ? 2 : 1 };
}
