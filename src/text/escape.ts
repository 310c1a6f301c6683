import type { Phrase } from './phrase.ts';

/**
 * Control characters, and those that reorder or hide text: bidirectional marks, zero-width ones, tags, separators,
 * private use.
 */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/** Longest text that is shown: what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** Longest run of backticks that is kept: GitHub's Markdown closes no code span that was opened by more than 80. */
const MAX_BACKTICKS = 40;

/** Words of printable ASCII, as most texts are: nothing in them must be looked for. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
export function oneLine(text: string, maxLength = MAX_LENGTH): string {
  if (text.length <= maxLength && PLAIN_LINE.test(text)) return text;
  // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
  const line = text
    .trimStart()
    .slice(0, 20 * maxLength)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(INVISIBLE, '')
    .trim();
  if (line.length <= maxLength) return line;
  const characters = Array.from(line);
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}

/** Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML. */
export function codeSpan(text: string, maxLength = MAX_LENGTH): string {
  const line = breakComments(oneLine(text, maxLength)).replaceAll(/`+/g, (run) =>
    run.slice(0, MAX_BACKTICKS),
  );
  if (line === '') return '*empty*';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return fence + pad + line + pad + fence;
}

/** Gives untrusted text as a code span that stays within its cell of a table. */
export function codeCell(text: string): string {
  // Readers of Markdown disagree about a bar after two backslashes.
  return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}

/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
export function htmlCode(text: string, maxLength = MAX_LENGTH): string {
  return `<code>${escapeHtml(oneLine(text, maxLength))}</code>`;
}

/** Gives the pieces of a line (see oneLine) as code within HTML, some of them in an element that marks them. */
export function htmlMarkedCode(
  pieces: readonly { readonly text: string; readonly mark: 'del' | 'ins' | null }[],
): string {
  const marked = pieces.map(({ text, mark }) =>
    mark === null ? escapeHtml(text) : `<${mark}>${escapeHtml(text)}</${mark}>`,
  );
  return `<code>${marked.join('')}</code>`;
}

/** Gives untrusted lines as a fenced block of Markdown, each cut; nothing in it ends the block or is markup. */
export function fence(lines: readonly string[], language: string, maxLength = MAX_LENGTH): string {
  const shown = lines.map((line) => breakComments(cutLine(line, maxLength)));
  const runs = shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const bar = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${bar}${language}`, ...shown, bar].join('\n');
}

/** Gives a line with its indentation, without what hides or reorders text. */
function cutLine(text: string, maxLength: number): string {
  const line = text
    .slice(0, 20 * maxLength)
    .replaceAll('\t', '  ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS))
    .trimEnd();
  const characters = Array.from(line);
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Gives a phrase as Markdown: someone else's words become code. */
export function markdownPhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : codeSpan(part.theirs))).join('');
}

/**
 * Gives untrusted text for a terminal or a log, on one line, without the prefixes by which GitHub's runner finds
 * commands in what a step prints (`::` at the start, `##[` anywhere).
 */
export function plainText(text: string, maxLength = MAX_LENGTH): string {
  return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}

/** Control characters and ends of lines that JSON leaves as they are. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;

/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without control characters, and without the
 * prefix by which GitHub's runner finds commands anywhere in a line.
 */
export function jsonText(value: object, indent?: number): string {
  // Nothing but a text within JSON holds a number sign.
  return JSON.stringify(value, null, indent)
    .replaceAll('##[', String.raw`#\u0023[`)
    .replaceAll(RAW_CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line: string): string {
  return line.replaceAll('<!--', '<! --');
}
