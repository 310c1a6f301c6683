/** A text as patterns read it, and where each of its characters stands in the text as it is written. */
export type PlainForm = { readonly text: string; readonly offsetOf: (index: number) => number };

const ASCII = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const SPACE = /\s/u;

/**
 * Gives a text without invisible characters, its digits, dashes and signs in ASCII, its spaces plain: what people write
 * to hide an address from machines, or a keyboard makes of a number, is read as it looks.
 */
export function toPlainForm(text: string): PlainForm {
  if (ASCII.test(text)) return { text, offsetOf: (index) => index };
  let plain = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = INVISIBLE.test(character) ? '' : toAscii(character);
    for (let count = 0; count < form.length; count += 1) offsets.push(at);
    plain += form;
    at += character.length;
  }
  offsets.push(text.length);
  return { text: plain, offsetOf: (index) => offsets[index] ?? text.length };
}

function toAscii(character: string): string {
  if (character.charCodeAt(0) < 0x80) return character;
  if (SPACE.test(character)) return ' ';
  if (/\p{Pd}/u.test(character) || character === '\u2212') return '-';
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  const form = character.normalize('NFKC');
  return form.length === 1 && form.charCodeAt(0) < 0x80 ? form : character;
}

/** Gives a decimal digit of any script: they come in runs of ten, from zero on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  const value = character.normalize('NFKC');
  return /^\d$/.test(value) ? value : String(code - zero);
}
