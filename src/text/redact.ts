import { INVISIBLE } from './escape.ts';

/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
/** Length of the parts in which longer keys are looked for: one pattern of all would be too large for the engine. */
const PART_LENGTH = 800;
const MIN_PART_LENGTH = 200;
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
  '/': 'sol',
  '+': 'plus',
  '=': 'equals',
};
const ALONE_INVISIBLE = new RegExp(`(?!\\s)${INVISIBLE.source}`, INVISIBLE.flags);

/** Replaces secrets in a text by `***`. */
export type Redactor = (text: string) => string;

/** Lists the texts by which keys give themselves away, once each: whole ones, and the lines of those of several. */
export function listSecretTexts(keys: Iterable<string>): string[] {
  const texts = [...keys].flatMap((key) => [key, ...key.split(/[\r\n]+/).map((line) => line.trim())]);
  return [...new Set(texts)].filter((text) => text.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(text));
}

/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, and with invisible characters in
 * between; of a key of several lines each line too. Keys under 8 characters and mere words are left alone.
 */
export function createRedactor(keys: Iterable<string>): Redactor {
  // The longest first: a shorter one may be its beginning.
  const patterns = listSecretTexts(keys)
    .sort((a, b) => b.length - a.length)
    .flatMap(createPatterns);
  if (patterns.length === 0) return (text) => text;
  const hide = (text: string): string =>
    patterns.reduce((rest, pattern) => rest.replaceAll(pattern, '***'), text);
  return (text) => {
    if (text.length < MIN_SECRET_LENGTH) return text;
    const visible = text.replaceAll(ALONE_INVISIBLE, '');
    const hidden = hide(visible);
    return hidden === visible ? text : hidden;
  };
}

/** Gives a redactor that puts text on one line and hides the key in its usual spellings, a short one as it is. */
export function createLineRedactor(key: string | null): Redactor {
  const hide = createRedactor(key === null ? [] : [key]);
  return (text) => {
    const line = hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
    return key === null ? line : line.replaceAll(key, '***');
  };
}

function createPatterns(key: string): RegExp[] {
  return split(Array.from(key)).map((part) => new RegExp(listSpellings(part).join('|'), 'gi'));
}

/** Splits a key into parts: keys that begin alike are split alike, and a short end belongs to the part before it. */
function split(characters: readonly string[]): string[] {
  const isWhole = characters.length < PART_LENGTH + MIN_PART_LENGTH;
  if (isWhole) return [characters.join('')];
  return [characters.slice(0, PART_LENGTH).join(''), ...split(characters.slice(PART_LENGTH))];
}

function listSpellings(key: string): string[] {
  const bytes = Buffer.from(key);
  const characters = Array.from(key);
  return [
    characters.map(escaped).join(''),
    characters.toReversed().map(escaped).join(''),
    bytes.toString('hex'),
    ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
  ];
}

/** Gives a pattern for a character: as it is, its bytes escaped for URLs, its UTF-16 units for JSON, or for HTML. */
function escaped(character: string): string {
  const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
  const bytes = [...Buffer.from(character)];
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const point = character.codePointAt(0) ?? 0;
  const named = NAMED_ENTITIES[character];
  const entities = [`#x0*${hex(point, 1)}`, `#0*${point}`, ...(named === undefined ? [] : [named])];
  return `(?:${[
    String.raw`\\?${character.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`)}`,
    bytes.map((byte) => `%${hex(byte, 2)}`).join(''),
    bytes.map((byte) => String.raw`\\x${hex(byte, 2)}`).join(''),
    units.map((unit) => String.raw`\\u${hex(unit, 4)}`).join(''),
    `&(?:${entities.join('|')});`,
  ].join('|')})`;
}

/**
 * Gives a pattern for the base64 characters that depend on the key alone, where it starts `offset` bytes into a group
 * of three.
 */
function base64At(offset: number, bytes: Buffer): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const own = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  return own.replaceAll(/[+/]/g, (character) => `(?:${escaped(character)}|${character === '+' ? '-' : '_'})`);
}
