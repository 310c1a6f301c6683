/**
 * Characters that Python 3.11 does not know. This file reads text as Python 3.11 does, so that scores agree with those
 * of tools written in Python: on every code point, as the hashes in python-text.test.ts show. Python 3.11 knows Unicode
 * 14 and Node up to 17. To Python, these are no letters, numbers or marks: /[\p{L}\p{N}\p{Cased}\p{Case_Ignorable}]/u
 * finds them in Node 24, and Python's unicodedata.category calls them `Cn`. (One difference is left: a capital sigma
 * right beside the Ahom sign U+1171E.)
 */
const UNKNOWN_TO_PYTHON =
  /[\u088f\u0897\u0c5c\u0cdc\u0ece\u1acf-\u1add\u1ae0-\u1aeb\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d65}\u{10d69}-\u{10d6d}\u{10d6f}-\u{10d85}\u{10ec2}-\u{10ec7}\u{10efa}-\u{10eff}\u{1123f}-\u{11241}\u{11380}-\u{11389}\u{1138b}\u{1138e}\u{11390}-\u{113b5}\u{113b7}\u{113bb}-\u{113c0}\u{113ce}\u{113d0}-\u{113d3}\u{113e1}\u{113e2}\u{116d0}-\u{116e3}\u{11b60}\u{11b62}-\u{11b64}\u{11b66}\u{11bc0}-\u{11be0}\u{11bf0}-\u{11bf9}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{11f00}-\u{11f02}\u{11f04}-\u{11f10}\u{11f12}-\u{11f33}\u{11f36}-\u{11f3a}\u{11f40}\u{11f42}\u{11f50}-\u{11f5a}\u{1342f}\u{13439}-\u{13455}\u{13460}-\u{143fa}\u{16100}-\u{16129}\u{1612d}-\u{16139}\u{16d40}-\u{16d6c}\u{16d70}-\u{16d79}\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18d1e}\u{18d80}-\u{18df2}\u{1b132}\u{1b155}\u{1ccf0}-\u{1ccf9}\u{1d2c0}-\u{1d2d3}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}\u{1e08f}\u{1e4d0}-\u{1e4f9}\u{1e5d0}-\u{1e5fa}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}\u{1e6ff}\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{31350}-\u{33479}]/u;
const UNKNOWN_APART = new RegExp(`(${UNKNOWN_TO_PYTHON.source})`, 'u');

/** White space to `str.isspace`, `str.strip` and `\s`, as the inside of a character class. */
export const SPACE = String.raw`\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');
const NO_SPACE = new RegExp(`[^${SPACE}]`, 'u');

/** Gives Python's `str.lower()`. */
export function lower(text: string): string {
  // In Unicode 14, unlike later ones, U+0295 has case, which decides whether a sigma beside it is final: an `x` on
  // either side has the same effect.
  return text
    .replaceAll('\u0295', 'x\u0295x')
    .split(UNKNOWN_APART)
    .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
    .join('')
    .replaceAll('x\u0295x', '\u0295');
}

/** Gives Python's `str.strip()`. */
export function strip(text: string): string {
  const start = text.search(NO_SPACE);
  if (start === -1) return '';
  // A pattern for spaces at the end takes time with the square of their number where they are elsewhere.
  let end = text.length;
  while (!NO_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Gives Python's `re.sub(r'\s+', ' ', text)`. */
export function collapseSpaces(text: string): string {
  return text.replaceAll(SPACES, ' ');
}
