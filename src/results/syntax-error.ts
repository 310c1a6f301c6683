import { userError } from '../domain/problem.ts';
import type { UserError } from '../domain/problem.ts';

/** Makes a UserError with line and column of what JSON.parse threw. */
export function explainSyntaxError(error: unknown, text: string, file: string): UserError {
  const offset = findOffset(error, text);
  const before = text.slice(0, offset).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const message = offset >= text.length ? 'the file is cut off' : 'the file is damaged here';
  return userError(`not valid JSON: ${message}`, place, { cause: error });
}

function findOffset(error: unknown, text: string): number {
  const message = messageOf(error);
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  return isUnexpectedToken(message) ? findUnexpectedToken(text) : text.length;
}

/** V8 does not tell where such a token is. A text up to before it lacks an end; from it on, every longer one has it. */
function findUnexpectedToken(text: string): number {
  let [without, having] = [0, text.length];
  while (having - without > 1) {
    const length = Math.floor((without + having) / 2);
    if (hasUnexpectedToken(text.slice(0, length))) having = length;
    else without = length;
  }
  return without;
}

function hasUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return isUnexpectedToken(messageOf(error));
  }
}

function isUnexpectedToken(message: string): boolean {
  return message.startsWith('Unexpected token');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
