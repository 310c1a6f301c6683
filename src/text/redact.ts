import { listDecodings } from './decode-escapes.ts';
import { KeyFinder, mergeSpans } from './find-keys.ts';
import { OWN_WORDS } from './own-words.ts';

/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
const WORDS: ReadonlySet<string> = new Set(OWN_WORDS.map((word) => word.toLowerCase()));

/** Replaces secrets in a text by `***`. */
export type Redactor = (text: string) => string;

/** Tells whether a key is hidden: not one that is shorter than 8 characters, a placeholder, or a word of the schema. */
export function isHidden(key: string): boolean {
  return key.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(key) && !WORDS.has(key.toLowerCase());
}

/** Lists the texts by which keys give themselves away, once each: whole ones, and the lines of those of several. */
export function listSecretTexts(keys: Iterable<string>): string[] {
  const texts = [...keys].flatMap((key) => [key, ...key.split(/[\r\n]+/).map((line) => line.trim())]);
  return [...new Set(texts)].filter(isHidden);
}

/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, with its halves swapped or each reversed,
 * and with invisible characters in between. Of each any 12 characters in a row are hidden, of a key of 8 to 11 the
 * whole; but nothing that stands within a word of ours, a name of the plan among them. It takes one pass over a text,
 * however many keys there are.
 */
export function createRedactor(keys: Iterable<string>, names: Iterable<string> = []): Redactor {
  const secrets = listSecretTexts(keys);
  if (secrets.length === 0) return (text) => text;
  const finder = new KeyFinder(secrets.flatMap(listPatterns), [...OWN_WORDS, ...names]);
  return (text) => {
    if (text.length < MIN_SECRET_LENGTH) return text;
    const further = listDecodings(text).flatMap(({ text: decoded, starts, ends }) =>
      finder
        .find(decoded)
        .map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length })),
    );
    const spans = mergeSpans([...finder.find(text), ...further]);
    let [hidden, last] = ['', 0];
    for (const { start, end } of spans) {
      hidden += `${text.slice(last, start)}***`;
      last = end;
    }
    return hidden + text.slice(last);
  };
}

/** Gives a redactor that puts text on one line and hides the key in its usual spellings. */
export function createLineRedactor(key: string | null): Redactor {
  const hide = createRedactor(key === null ? [] : [key]);
  return (text) => hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
}

/** Lists the forms of a key that GitHub is told to mask. */
export function listMaskForms(key: string): string[] {
  const bytes = Buffer.from(key);
  const forms = [
    key,
    bytes.toString('base64'),
    bytes.toString('base64url'),
    encodeURIComponent(key.toWellFormed()),
    JSON.stringify(key).slice(1, -1),
    ...listTurned(key),
  ];
  return [...new Set(forms)];
}

function listPatterns(key: string): string[] {
  const bytes = Buffer.from(key);
  const plain = [key, ...listTurned(key)];
  // A key may hold what looks like an escape.
  const decoded = plain.flatMap((text) => listDecodings(text).map((decoding) => decoding.text));
  const forms = [
    ...plain,
    ...decoded,
    bytes.toString('hex'),
    ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
  ];
  return forms.filter((form) => form.length >= MIN_SECRET_LENGTH);
}

/** Lists a key reversed, with its halves swapped, and each of them reversed. */
function listTurned(key: string): string[] {
  const reverse = (text: string): string => Array.from(text).reverse().join('');
  const middles = new Set([Math.floor(key.length / 2), Math.ceil(key.length / 2)]);
  const halves = [...middles].flatMap((middle) => {
    const [first, second] = [key.slice(0, middle), key.slice(middle)];
    return [second + first, reverse(first) + reverse(second)];
  });
  return [reverse(key), ...halves];
}

/** Gives the base64 characters that depend on the key alone, where it starts `offset` bytes into a group of three. */
function base64At(offset: number, bytes: Buffer): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
