import { property } from './error-body.ts';

/** Types of parts that hold text of the answer; others (thinking, images, calls) are none of it. */
const TEXT_TYPES: readonly unknown[] = ['text', 'output_text', undefined];

/** Gives the text of an answer's content: a text as it is, of a list its text parts; null where it is neither. */
export function joinText(content: unknown): string | null {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map(textOfPart).join('') : null;
}

function textOfPart(part: unknown): string {
  if (typeof part === 'string') return part;
  const text = property(part, 'text');
  return typeof text === 'string' && TEXT_TYPES.includes(property(part, 'type')) ? text : '';
}
