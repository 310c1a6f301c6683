/** A block of code in Markdown: what stands behind its fence, and its content without the fence's indentation. */
export type Block = { readonly tag: string; readonly code: string };

/** A block, or the text outside of blocks, in the order of the answer. */
type Part = { readonly kind: 'block' | 'text'; readonly tag: string; readonly lines: string[] };

/** Longest line that is taken for a fence. */
const MAX_FENCE = 300;
const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\n`]*)$/;

/** Lists the blocks of code of an answer; one that is not closed, since the answer was cut, ends with the answer. */
export function listBlocks(answer: string): Block[] {
  return split(answer)
    .filter(({ kind }) => kind === 'block')
    .map(({ tag, lines }) => ({ tag, code: lines.join('\n') }));
}

/** Gives the lines of an answer without those that are fences, whose place an empty line takes. */
export function withoutFences(answer: string): string[] {
  return split(answer).flatMap(({ lines }) => ['', ...lines, '']);
}

function split(answer: string): Part[] {
  const parts: Part[] = [];
  let part: Part = { kind: 'text', tag: '', lines: [] };
  let [indent, fence] = ['', ''];
  for (const line of answer.split('\n')) {
    const found = line.length > MAX_FENCE ? null : FENCE.exec(line);
    const [, space = '', marks = '', tag = ''] = found ?? [];
    if (part.kind === 'text' && found !== null) {
      parts.push(part);
      part = { kind: 'block', tag: tag.trim(), lines: [] };
      [indent, fence] = [space, marks];
    } else if (part.kind === 'block' && found !== null && closes(space, marks, tag, indent, fence)) {
      parts.push(part);
      part = { kind: 'text', tag: '', lines: [] };
    } else part.lines.push(part.kind === 'block' ? withoutIndent(line, indent) : line);
  }
  return [...parts, part];
}

/** Tells whether a fence ends the block; one that is further in stands in a text of the code's own. */
function closes(space: string, marks: string, tag: string, indent: string, fence: string): boolean {
  return (
    tag === '' && marks[0] === fence[0] && marks.length >= fence.length && space.length <= indent.length + 3
  );
}

function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}
