/** Texts and the columns that they take on a terminal. */

const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Counts the columns of a text, closely enough: marks take none, emoji and East Asian scripts two. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

/** Fills a text with spaces at its start or its end. */
export function pad(text: string, columns: number, side: 'start' | 'end'): string {
  const space = ' '.repeat(Math.max(0, columns - widthOf(text)));
  return side === 'end' ? text + space : space + text;
}

/** Gives a text that takes at most so many columns. */
export function shorten(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let left = columns - 1;
  const kept = Array.from(text).filter((character) => {
    if (left >= 0) left -= columnsOf(character);
    return left >= 0;
  });
  return `${kept.join('')}…`;
}

/** Breaks a text at its spaces, so that no line takes more than so many columns where it can be helped. */
export function wrap(text: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = `${line ?? ''} ${word}`;
    if (line !== undefined && widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(line === undefined ? word : indent + word);
  }
  return lines;
}

function columnsOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
