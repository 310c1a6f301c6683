/** Length of the stretches of text whose first line is kept: an index of every line can be larger than the text. */
const STRETCH = 4096;

/** Number and offset of the line in which a stretch begins. */
type Mark = { readonly line: number; readonly start: number };

const FIRST: Mark = { line: 1, start: 0 };

/** Gives the function from offsets in a text to lines and columns, from 1; it counts the lines at its first call. */
export function indexLines(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  let marks: readonly Mark[] | undefined;
  return (offset) => {
    marks ??= markStretches(text);
    const stretch = Math.floor(offset / STRETCH);
    let { line, start } = marks[stretch] ?? FIRST;
    // Cut, since a search in the text would go on to the end of a line, which may be the whole text.
    const from = stretch * STRETCH;
    const before = text.slice(from, offset);
    for (let end = before.indexOf('\n'); end !== -1; end = before.indexOf('\n', end + 1)) {
      line += 1;
      start = from + end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

function markStretches(text: string): Mark[] {
  const marks = [FIRST];
  let { line, start } = FIRST;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    while (marks.length * STRETCH <= end) marks.push({ line, start });
    line += 1;
    start = end + 1;
  }
  while (marks.length * STRETCH <= text.length) marks.push({ line, start });
  return marks;
}
