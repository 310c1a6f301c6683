import { collapseSpaces, lower, strip } from './python-text.ts';
import { unifyForm } from './text-form.ts';

/**
 * Gives the words and values of a text as `exact_match` compares them, so that how they are set does not count:
 * - case, spaces at the ends and doubled ones, the form of a character (unifyForm), emoji, Markdown's stars
 * - quotes and apostrophes, and the hyphen in a word: `don’t` is `dont`, `e-mail` is `email`
 * - round brackets around words, and marks (`. , ; : ! ?`, of other scripts too) at the end of a word
 * - the commas of thousands and the points of abbreviations: `1,000` is `1000`, `U.S.` is `us`
 *
 * All else is part of a value and counts: signs, decimal points, operators, other brackets, currencies, and marks within
 * a word: `-24`, `1.5`, `C++`, `[0, 1]`, `f(x)`, `50%`, `10:30`, `2024-01-02`. A text of which nothing is left counts as
 * it stands.
 */
export function plainWords(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  const whole = strip(collapseSpaces(lower(unifyForm(text.replaceAll('\u00b4', "'")))));
  const words = dropMarks(dropBrackets(strip(collapseSpaces(dropSetting(whole)))));
  return strip(collapseSpaces(words)) || whole;
}

/** Words and numbers of ASCII, one space apart, of which nothing is dropped: what most short answers are. */
const BARE = /^[a-z\d]+(?: [a-z\d]+)*$/i;

// Every pattern takes time with the length of the text, not with its square.
const EMOJI = /\p{Emoji_Presentation}+/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu;
const HYPHENS = /[\u2010-\u2013\u2212]/gu;
const LONG_DASHES = /[\u2014\u2015]/gu;
const THOUSANDS = /(?<!\d[.,'’]?)\d{1,3}(?:[,'’]\d{2,3})*[,'’]\d{3}(?![,'’]?\d)/gu;
const QUOTES = /[\p{Quotation_Mark}`]/gu;
/** Quotes that part digits: 5'10 is not 510. */
const INNER_QUOTES = /(?<=\d)[\p{Quotation_Mark}`](?=\d)/gu;

/** Drops what only sets a text: decoration, quotes, the commas of thousands; hyphens and minus signs become `-`. */
function dropSetting(text: string): string {
  return text
    .replaceAll(EMOJI, '')
    .replaceAll(EMPHASIS, '$2')
    .replaceAll(HYPHENS, '-')
    .replaceAll(LONG_DASHES, ' ')
    .replaceAll(THOUSANDS, (number) => number.replaceAll(/[,'’]/gu, ''))
    .replaceAll(INNER_QUOTES, ' ')
    .replaceAll(QUOTES, '');
}

/** Drops round brackets around words, and one that follows the mark of a list item: `(5)`, `B)`. */
function dropBrackets(text: string): string {
  const dropped = new Set<number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && isEdge(text.charAt(index + 1))) dropped.add(index);
    } else if (isAside(text, start, index)) dropped.add(start).add(index);
  }
  return text.replaceAll(/[()]/g, (bracket, index: number) => (dropped.has(index) ? '' : bracket));
}

/** Tells whether brackets stand around words: with nothing attached to them, and no operator before or after. */
function isAside(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end + 1)];
  if (!isEdge(before) || !isEdge(after) || text.slice(start + 1, end).trim() === '') return false;
  return ![before === ' ' ? text.charAt(start - 2) : '', after === ' ' ? text.charAt(end + 2) : ''].some(
    (sign) => OPERATOR.test(sign),
  );
}

const OPERATOR = /[^\p{L}\p{M}\p{N}\p{Terminal_Punctuation}()]/u;
const EDGE = /^[ ()\p{Terminal_Punctuation}]?$/u;

function isEdge(character: string): boolean {
  return EDGE.test(character);
}

const LETTER = String.raw`[\p{L}\p{M}]`;
/** A hyphen, or a dash, between letters, more than one on a side: x-y may be a difference, x-ray is a word. */
const LINK = new RegExp(
  String.raw`(?<=${LETTER}{2}) ?- ?(?=${LETTER})|(?<=${LETTER}) ?- ?(?=${LETTER}{2})`,
  'gu',
);
const ELLIPSIS = /\.{2,}/g;
/** A point after a single letter, or before one: U.S., Ph.D.; that of google.com or main.py is part of a name. */
const ABBREVIATION = new RegExp(
  String.raw`(?<=(?<!${LETTER})${LETTER})\.(?=${LETTER})|(?<=${LETTER})\.(?=${LETTER}(?!${LETTER}))`,
  'gu',
);
/** Marks that part wherever they stand, as the comma does. */
const PARTING = /[[\p{Terminal_Punctuation}¿¡]--[.:!?]]/gv;
const ENDING = /(?<!\p{Terminal_Punctuation})\p{Terminal_Punctuation}+(?!\S)/gu;

/** Drops the marks of sentences and words; those within a value stay. */
function dropMarks(text: string): string {
  return text
    .replaceAll(ELLIPSIS, ' ')
    .replaceAll(ABBREVIATION, '')
    .replaceAll(PARTING, ' ')
    .replaceAll(ENDING, '')
    .replaceAll(LINK, (link) => (link === '-' ? '' : ' '));
}
