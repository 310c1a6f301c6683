import { property } from './error-body.ts';

/** Types of parts that hold text of the answer; others (thinking, images, calls) are none of it. */
const TEXT_TYPES: readonly unknown[] = ['text', 'output_text', undefined];
const THOUGHT_TYPES: readonly unknown[] = ['thinking', 'reasoning'];
const THOUGHT_KEYS = ['thinking', 'reasoning', 'text', 'summary', 'content'];

/** Gives the text of an answer's content: a text as it is, of a list or a lone part its text; null where it is neither. */
export function joinText(content: unknown): string | null {
  if (typeof content === 'string') return content;
  if (property(content, 'text') !== undefined) return textOfPart(content);
  return Array.isArray(content) ? content.map(textOfPart).join('') : null;
}

function textOfPart(part: unknown): string {
  if (typeof part === 'string') return part;
  const told = property(part, 'text');
  const text = property(told, 'value') ?? told;
  return typeof text === 'string' && TEXT_TYPES.includes(property(part, 'type')) ? text : '';
}

/** Gives the reasoning in a content that is a list: the text of its parts of that kind. */
export function joinThoughts(content: unknown): string {
  if (!Array.isArray(content)) return '';
  return content
    .filter((part) => THOUGHT_TYPES.includes(property(part, 'type')))
    .map(readThoughts)
    .join('');
}

/** Gives the text of a field that holds reasoning, in whatever shape; empty where there is none. */
export function readThoughts(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(readThoughts).join('');
  const filled = THOUGHT_KEYS.map((key) => property(value, key)).find((part) => part !== undefined);
  return filled === undefined ? '' : readThoughts(filled);
}
