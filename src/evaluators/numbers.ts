import { parseDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** A number in a text: as it was written (LaTeX's thousands with plain commas), its value, and where it stands. */
export type FoundNumber = {
  readonly text: string;
  readonly value: Decimal;
  readonly index: number;
  readonly end: number;
};

/** Minus signs: the hyphen, those of typography, and the en dash that editors make of them. */
const MINUS = String.raw`[-\u2212\u2013\ufe63\uff0d]`;
/** Digits. A point before them counts unless it ends a word or follows a point: `.5`, but `No.5` and `...5` hold 5. */
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{M}\p{N}.])\.\d+)(?:[eE][-+]?\d+)?`;
/**
 * Number. Its minus counts unless a letter or digit stands before it: 10-3 holds 10 and 3, covid-19 holds 19. One apart
 * from it counts where a result begins: `= - 5`; so does a word: `negative 5`, `is minus 5`.
 */
const NUMBER = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}\p{N}])(${MINUS}|(?<=[=≈:] )${MINUS} |(?i:negative |(?<=[=≈:] |(?:is|equals) )minus )))?(?:\\?[$€£¥](${MINUS})?)?(${DIGITS})`,
  'gu',
);
/** LaTeX's ways to set thousands apart: 1{,}234, 1\,234 and 1,\!234. */
const LATEX_COMMA = /(?<=\d)(?:\{,\}|,?\\[,!])(?=\d{3})/g;

/** Finds the numbers in a text: `1,234.5`, `$29.00`, `1e3`, `-3`, `50%` (50), `.5`; in words too, `H2O` holds 2. */
export function findNumbers(text: string): Generator<FoundNumber, undefined> {
  return findPlainNumbers(withPlainCommas(text), 0);
}

/** Finds the numbers in a text with plain commas from an index on, which must not lie within a number. */
export function* findPlainNumbers(text: string, from: number): Generator<FoundNumber, undefined> {
  // One at a time: a long answer holds more of them than memory should.
  for (let match = matchFrom(text, from); match !== null;) {
    const [written, outerMinus, innerMinus, digits = ''] = match;
    const end = match.index + written.length;
    const isNegative = outerMinus !== undefined || innerMinus !== undefined;
    const value = parseDecimal((isNegative ? '-' : '') + digits.replaceAll(',', ''));
    if (value !== undefined) yield { text: written, value, index: match.index, end };
    match = matchFrom(text, end);
  }
}

function matchFrom(text: string, from: number): RegExpExecArray | null {
  NUMBER.lastIndex = from;
  return NUMBER.exec(text);
}

/** Reads a text that is a number as a whole; undefined for any other text. */
export function parseNumber(text: string): Decimal | undefined {
  const whole = text
    .trim()
    .replace(/(?<=\d)(?:\.|\s?%)$/, '')
    .replace(/^\+/, '');
  const first = findNumbers(whole).next().value;
  return first?.text === whole ? first.value : undefined;
}

/** Gives a text with LaTeX's thousands as plain ones. */
export function withPlainCommas(text: string): string {
  return text.replaceAll(LATEX_COMMA, ',');
}
