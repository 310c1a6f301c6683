/**
 * Text as Python 3.11 sees it, so that scores agree with those of tools written in Python. Python 3.11 knows Unicode
 * 14; this is what later versions, up to 17, added to letters and numbers: to Python it is neither.
 */
const ADDED_AFTER_UNICODE_14 =
  /[\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d65}\u{10d6f}-\u{10d85}\u{10ec2}-\u{10ec7}\u{1123f}\u{11240}\u{11380}-\u{11389}\u{1138b}\u{1138e}\u{11390}-\u{113b5}\u{113b7}\u{113d1}\u{113d3}\u{116d0}-\u{116e3}\u{11bc0}-\u{11be0}\u{11bf0}-\u{11bf9}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{11f02}\u{11f04}-\u{11f10}\u{11f12}-\u{11f33}\u{11f50}-\u{11f59}\u{1342f}\u{13441}-\u{13446}\u{13460}-\u{143fa}\u{16100}-\u{1611d}\u{16130}-\u{16139}\u{16d40}-\u{16d6c}\u{16d70}-\u{16d79}\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18d1e}\u{18d80}-\u{18df2}\u{1b132}\u{1b155}\u{1ccf0}-\u{1ccf9}\u{1d2c0}-\u{1d2d3}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}\u{1e4d0}-\u{1e4eb}\u{1e4f0}-\u{1e4f9}\u{1e5d0}-\u{1e5ed}\u{1e5f0}-\u{1e5fa}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6e2}\u{1e6e4}\u{1e6e5}\u{1e6e7}-\u{1e6ed}\u{1e6f0}-\u{1e6f4}\u{1e6fe}\u{1e6ff}\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{31350}-\u{33479}]/u;
const ADDED = ADDED_AFTER_UNICODE_14.source;

/** What `str.isspace`, `str.strip` and `\s` call white space. */
const SPACE = String.raw`\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');
const OUTER_SPACE = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'gu');
/** `[^\w\s]`: `\w` is letters, numbers and the underscore; a combining mark is none of them. */
const PUNCTUATION = new RegExp(`${ADDED}|[^${SPACE}\\p{L}\\p{N}_]`, 'gu');
const ADDED_LETTERS = new RegExp(`(${ADDED})`, 'u');

/** `str.lower()`. */
export function lower(text: string): string {
  return text
    .split(ADDED_LETTERS)
    .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
    .join('');
}

/** `str.strip()`. */
export function strip(text: string): string {
  return text.replaceAll(OUTER_SPACE, '');
}

/** `re.sub(r'[^\w\s]', '', text)`. */
export function dropPunctuation(text: string): string {
  return text.replaceAll(PUNCTUATION, '');
}

/** `re.sub(r'\s+', ' ', text)`. */
export function collapseSpaces(text: string): string {
  return text.replaceAll(SPACES, ' ');
}
