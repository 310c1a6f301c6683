/** Cut to what a reader takes in at a glance. */
const MAX_LENGTH = 300;

/** Controls, and characters that reorder or hide text: line separators, bidirectional marks, zero-width ones, tags. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

/** Gives untrusted text as one line without control, reordering or invisible characters, at most 300 characters long. */
export function oneLine(text: string): string {
  // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
  const line = text
    .slice(0, 20 * MAX_LENGTH)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(HIDDEN, '')
    .trim();
  const characters = Array.from(line);
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…` : line;
}

/**
 * Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML, and it fits
 * into a table's cell.
 */
export function codeSpan(text: string): string {
  // A comment's opening is broken up, so that no text can pass for the marker by which our comment is found.
  const line = oneLine(text).replaceAll('<!--', '<! --').replaceAll('|', '\\|');
  if (line === '') return '*empty*';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/**
 * Gives untrusted text for a terminal or a log, on one line: besides, neither of the prefixes by which GitHub's runner
 * finds commands in what a step prints (`::` at the start, `##[` anywhere).
 */
export function plainText(text: string): string {
  return oneLine(text).replaceAll('##[', '## [').replace(/^::/, ': :');
}
