const MAX_LENGTH = 300;
/** A shorter key is a placeholder like `none`: its letters stand in too many innocent words. */
const MIN_SECRET_LENGTH = 8;

/** Replaces secrets in a text by `***`. */
export type Redactor = (text: string) => string;

/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, percent and backslash escaped, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed. Keys under 8 characters are left alone.
 */
export function createRedactor(keys: Iterable<string>): Redactor {
  const spellings = [...new Set(keys)]
    .filter((key) => key.length >= MIN_SECRET_LENGTH)
    .flatMap(listSpellings);
  if (spellings.length === 0) return (text) => text;
  const pattern = new RegExp(spellings.join('|'), 'gi');
  return (text) => text.replaceAll(pattern, '***');
}

/** Gives a server's words as one line of at most 300 characters, in which the key stands in none of its usual spellings. */
export function redact(text: string, key: string | null): string {
  const line = text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim();
  const clean = key === null ? line : createRedactor([key])(line).replaceAll(key, '***');
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH - 3)}...` : clean;
}

function listSpellings(key: string): string[] {
  const bytes = Buffer.from(key);
  return [
    escaped(key),
    escaped(Array.from(key).reverse().join('')),
    bytes.toString('hex'),
    ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
  ];
}

/** Each character as it is, or as a percent or backslash escape of its bytes. */
function escaped(text: string): string {
  return Array.from(text, (character) => {
    const hex = [...Buffer.from(character)].map((byte) => byte.toString(16).padStart(2, '0'));
    const plain = character.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw`\$&`);
    const percent = hex.map((digits) => `%${digits}`).join('');
    const backslash = hex.map((digits) => String.raw`\\(?:x|u00)${digits}`).join('');
    return `(?:\\\\?${plain}|${percent}|${backslash})`;
  }).join('');
}

/** The characters of a base64 text that are the key's alone, where it starts `offset` bytes into a group of three. */
function base64At(offset: number, bytes: Buffer): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const own = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  return own.replaceAll(/[+/]/g, (character) => (character === '+' ? '[+-]' : '[/_]'));
}
