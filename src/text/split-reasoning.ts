/** A text of a model's, and what it thought before it; null where it told no thoughts. */
export type SplitText = { readonly answer: string; readonly reasoning: string | null };

const OPENING = /^\s*<(think|thinking|thought)>/i;
const CLOSING = /<\/(?:think|thinking|thought)>/i;
const ANY_OPENING = /<(?:think|thinking|thought)>/i;
const FENCE = /^[ \t]*```/gm;

/**
 * Splits off the reasoning with which a model begins its text: blocks as `<think>...</think>`, one that `max_tokens`
 * cut, or, since some templates write the opening tag into the prompt, all before a closing tag. Tags that the answer
 * only mentions are left alone.
 */
export function splitReasoning(text: string, isCut: boolean, mayLackOpening: boolean): SplitText {
  const blocks: string[] = [];
  let rest = text;
  for (let opened = OPENING.exec(rest); opened !== null; opened = OPENING.exec(rest)) {
    const inner = rest.slice(opened[0].length);
    const closed = findClosing(inner, opened[1] ?? '');
    if (closed === null && !isCut) break;
    blocks.push(inner.slice(0, closed?.index));
    rest = closed === null ? '' : inner.slice(closed.index + closed[0].length).trimStart();
  }
  if (blocks.length === 0 && mayLackOpening) return splitAtClosing(text);
  return { answer: rest, reasoning: joinReasoning(blocks) };
}

/**
 * Finds the tag that closes a block: blocks may lie within it, and it may speak of tags in quotes or code. Where it opens
 * more than it closes, the last closing tag is taken.
 */
function findClosing(inner: string, name: string): RegExpExecArray | null {
  let [depth, first, last]: [number, RegExpExecArray | null, RegExpExecArray | null] = [1, null, null];
  for (const tag of inner.matchAll(new RegExp(`<(/?)${name}>`, 'gi'))) {
    const isClosing = tag[1] === '/';
    if (isClosing) first ??= tag;
    if (isQuoted(inner.slice(0, tag.index), inner.slice(tag.index + tag[0].length))) continue;
    depth += isClosing ? -1 : 1;
    if (depth === 0) return tag;
    if (isClosing) last = tag;
  }
  return last ?? first;
}

/** Joins reasoning that came in several places; null where there is none. */
export function joinReasoning(parts: readonly string[]): string | null {
  const told = parts.map((part) => part.trim()).filter((part) => part !== '');
  return told.length === 0 ? null : told.join('\n\n');
}

function splitAtClosing(text: string): SplitText {
  const closed = CLOSING.exec(text);
  if (closed === null) return { answer: text, reasoning: null };
  const [before, after] = [text.slice(0, closed.index), text.slice(closed.index + closed[0].length)];
  if (ANY_OPENING.test(before) || isMention(before, after)) return { answer: text, reasoning: null };
  return { answer: after.trimStart(), reasoning: joinReasoning([before]) };
}

/** Tells whether a closing tag is spoken of, in code or within a sentence, and ends nothing. */
function isMention(before: string, after: string): boolean {
  const fences = before.match(FENCE)?.length ?? 0;
  return (
    fences % 2 === 1 ||
    isQuoted(before, after) ||
    /^[).,;:!?]/.test(after) ||
    (/[\p{L}\p{N},][ \t]$/u.test(before) && /^[ \t]\p{Ll}/u.test(after))
  );
}

function isQuoted(before: string, after: string): boolean {
  return /[`'"“‘]/.test(before.slice(-1)) && /^[`'"”’]/.test(after);
}
