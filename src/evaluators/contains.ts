/** Longest text that the engine looks for: its search takes time with the product of both lengths, and cannot be ended. */
const MAX_ENGINE = 200;

/** Tells whether a text contains another, in time that grows with their lengths, not with the product. */
export function contains(text: string, part: string): boolean {
  if (part.length <= MAX_ENGINE) return text.includes(part);
  // Knuth, Morris and Pratt: how much of the beginning of `part` ends at each place of it, then of the text.
  const borders = new Int32Array(part.length);
  let held = 0;
  for (let at = 1; at < part.length; at += 1) {
    held = extend(part, borders, held, part.charCodeAt(at));
    borders[at] = held;
  }
  held = 0;
  for (let at = 0; at < text.length && held < part.length; at += 1)
    held = extend(part, borders, held, text.charCodeAt(at));
  return held === part.length;
}

/** Gives how much of the beginning of a text is held once a character follows what was held. */
function extend(part: string, borders: Int32Array, held: number, code: number): number {
  let length = held;
  while (length > 0 && part.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
  return part.charCodeAt(length) === code ? length + 1 : 0;
}
