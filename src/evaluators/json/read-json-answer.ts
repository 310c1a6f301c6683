import { UserError } from '../../domain/problem.ts';
import { parseJson } from '../../text/json.ts';
import type { ParsedText } from '../../text/source.ts';
import { shorten } from '../cite-text.ts';

/** The JSON of an answer, or why it holds none. */
export type JsonAnswer =
  | { readonly status: 'read'; readonly text: string; readonly json: Pick<ParsedText, 'value' | 'written'> }
  | { readonly status: 'none'; readonly reason: string };

/** Says of both evaluators of JSON what they take for an answer. */
export const JSON_ANSWER =
  'The answer must be JSON and nothing else, or hold one fenced block (` ```json `, or the only one there is) with JSON in it, whatever stands around that; any other answer scores 0. JSON as RFC 8259 has it: comments, commas before a closing bracket, single quotes, `NaN`, a key given twice and more than 32 levels are refused.';

/** Reads the JSON of an answer: all of it, or its one fenced block. */
export function readJsonAnswer(answer: string): JsonAnswer {
  const blocks = findBlocks(answer);
  const marked = blocks.filter(({ isJson }) => isJson);
  const [block, second] = marked.length > 0 ? marked : blocks;
  if (second !== undefined) return { status: 'none', reason: 'the answer holds more than one fenced block' };
  const text = (block?.text ?? answer).trim();
  if (text === '') return { status: 'none', reason: 'the answer is empty' };
  try {
    return { status: 'read', text, json: parseJson(text, 'the answer') };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const line = error.problems[0]?.place?.line ?? 1;
    const message = error.cause instanceof Error ? error.cause.message : error.message;
    return {
      status: 'none',
      reason: `the answer is no JSON: ${shorten(message)}${line > 1 ? ` (line ${line})` : ''}`,
    };
  }
}

type Block = { readonly text: string; readonly isJson: boolean };

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})[ \t]*([^\n`]*)$/;

/** Finds the fenced blocks of a text; one that is not closed ends with it. */
function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { readonly fence: string; readonly isJson: boolean; readonly lines: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push({ text: open.lines.join('\n'), isJson: open.isJson });
    open = undefined;
  };
  // JSON itself may be of one line of any length, which begins no block.
  for (const line of text.includes('```') || text.includes('~~~') ? text.split(/\r?\n/) : []) {
    const [, fence = '', info = ''] = (line.length < 200 ? FENCE.exec(line) : null) ?? [];
    if (open === undefined) {
      if (fence !== '') open = { fence, isJson: /^jsonc?\b/i.test(info), lines: [] };
    } else if (fence.startsWith(open.fence) && info.trim() === '') close();
    else open.lines.push(line);
  }
  close();
  return blocks;
}
