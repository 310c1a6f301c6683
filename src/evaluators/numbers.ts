import { parseDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** A number in a text: as it was written, and what it is. */
export type FoundNumber = { readonly text: string; readonly value: Decimal; readonly index: number };

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?`;
/** A minus counts unless a letter or digit stands before it: 10-3 holds 10 and 3, covid-19 holds 19. */
const NUMBER = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])([-\u2212]))?(?:\\?[$€£¥]([-\u2212]?))?(${DIGITS})`,
  'gu',
);
/** LaTeX's ways to set thousands apart: 1{,}234 and 1\,234. */
const LATEX_COMMA = /(?<=\d)(?:\{,\}|\\[,!])(?=\d{3})/g;

/** Finds the numbers in a text: `1,234.5`, `$29.00`, `1e3`, `-3`, `50%` (50), `.5`. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.replaceAll(LATEX_COMMA, ',').matchAll(NUMBER)].flatMap((match) => {
    const [written, outerMinus = '', innerMinus = '', digits = ''] = match;
    const isNegative = outerMinus !== '' || innerMinus !== '';
    const value = parseDecimal((isNegative ? '-' : '') + digits.replaceAll(',', ''));
    return value === undefined ? [] : [{ text: written, value, index: match.index }];
  });
}

/** Gives the number that a text is as a whole, or undefined. */
export function parseNumber(text: string): Decimal | undefined {
  const whole = text.trim().replace(/\s?%$/, '').replace(/^\+/, '');
  const [first] = findNumbers(whole);
  return first?.text === whole ? first.value : undefined;
}

/**
 * Finds the number that a worked answer ends in: after its last marker (`####`, `\boxed{`, `A:`, `answer is`) the first
 * one; without a marker, in the last sentence that holds a number the one after its last `=`, else its last.
 */
export function findFinalNumber(text: string): FoundNumber | undefined {
  const markers = [...text.matchAll(/####|\\boxed\{|(?<![\p{L}\p{N}])A:|[Aa]nswer is/gu)];
  for (const marker of markers.toReversed()) {
    const [first] = findNumbers(text.slice(marker.index + marker[0].length));
    if (first !== undefined) return first;
  }
  for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
    const afterEquals = findNumbers(sentence.slice(sentence.lastIndexOf('=') + 1));
    if (sentence.includes('=') && afterEquals[0] !== undefined) return afterEquals[0];
    const last = findNumbers(sentence).at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}
