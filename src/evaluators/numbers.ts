import { parseDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** A number in a text: as it was written (LaTeX's thousands with plain commas), and its value. */
export type FoundNumber = { readonly text: string; readonly value: Decimal; readonly index: number };

/** Digits. A point before them counts unless it ends a word or follows a point: `.5`, but `No.5` and `...5` hold 5. */
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{M}\p{N}.])\.\d+)(?:[eE][-+]?\d+)?`;
/** Number. Its minus counts unless a letter or digit stands before it: 10-3 holds 10 and 3, covid-19 holds 19. */
const NUMBER = new RegExp(
  String.raw`(?:(?<![\p{L}\p{M}\p{N}])([-\u2212]))?(?:\\?[$€£¥]([-\u2212]?))?(${DIGITS})`,
  'gu',
);
/** LaTeX's ways to set thousands apart: 1{,}234, 1\,234 and 1,\!234. */
const LATEX_COMMA = /(?<=\d)(?:\{,\}|,?\\[,!])(?=\d{3})/g;
const FINAL_MARKER = /####|\\boxed\{|(?<![\p{L}\p{N}])A:|(?:[Aa]nswer is|ANSWER IS)(?!\p{L})/gu;

/** Finds the numbers in a text: `1,234.5`, `$29.00`, `1e3`, `-3`, `50%` (50), `.5`; in words too, `H2O` holds 2. */
export function findNumbers(text: string): FoundNumber[] {
  return [...withPlainCommas(text).matchAll(NUMBER)].flatMap((match) => {
    const [written, outerMinus = '', innerMinus = '', digits = ''] = match;
    const isNegative = outerMinus !== '' || innerMinus !== '';
    const value = parseDecimal((isNegative ? '-' : '') + digits.replaceAll(',', ''));
    return value === undefined ? [] : [{ text: written, value, index: match.index }];
  });
}

/** Reads a text that is a number as a whole; undefined for any other text. */
export function parseNumber(text: string): Decimal | undefined {
  const whole = text
    .trim()
    .replace(/(?<=\d)(?:\.|\s?%)$/, '')
    .replace(/^\+/, '');
  const [first] = findNumbers(whole);
  return first?.text === whole ? first.value : undefined;
}

/**
 * Finds the final number of a worked answer: the first one after its last marker (`answer is`, `####`, `\boxed{`,
 * `A:`). Without a marker, the last sentence that holds a number has it: the one after its last `=`, else its last one.
 * A marker that no number follows does not count.
 */
export function findFinalNumber(text: string): FoundNumber | undefined {
  const plain = withPlainCommas(text);
  const numbers = findNumbers(plain);
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const markerEnd = [...plain.matchAll(FINAL_MARKER)]
    .map((marker) => marker.index + marker[0].length)
    .findLast((end) => end <= last.index);
  if (markerEnd !== undefined) return numbers.find(({ index }) => index >= markerEnd);
  return findSentenceResult(plain);
}

function findSentenceResult(text: string): FoundNumber | undefined {
  for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
    const numbers = findNumbers(sentence);
    const equals = sentence.lastIndexOf('=');
    const result = equals === -1 ? undefined : numbers.find(({ index }) => index > equals);
    const found = result ?? numbers.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withPlainCommas(text: string): string {
  return text.replaceAll(LATEX_COMMA, ',');
}
