/** Gives text on one line, cut to what an explanation can carry. */
export function shorten(text: string, most = 80): string {
  const line = text.slice(0, 1000).replaceAll(/\s+/g, ' ');
  // Leaves no half of a character that takes two code units.
  return line.length > most ? `${line.slice(0, most - 3).replace(/[\ud800-\udbff]$/, '')}...` : line;
}

/** Gives text in quotes, cut as shorten does. */
export function cite(text: string): string {
  return `"${shorten(text)}"`;
}

/** Gives the first texts of a list, each as `show` gives it, and the number of the others. */
export function listSome(
  texts: readonly string[],
  joint: string,
  show: (text: string) => string = cite,
): string {
  const shown = texts
    .slice(0, 2)
    .map((text) => show(text))
    .join(joint);
  return texts.length > 2 ? `${shown}${joint}${texts.length - 2} more` : shown;
}
