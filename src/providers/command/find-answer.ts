import { isMapping } from '../../domain/json.ts';
import type { JsonObject } from '../../domain/json.ts';
import { tryJson } from '../../text/try-json.ts';

/** Gives the answer in what a program said: all of it, else its last JSON mapping, before and after which lines of a log may stand. */
export function findAnswer(said: string): JsonObject | undefined {
  const text = said.trim();
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('{'));
  const wholes = [text, ...(last === -1 ? [] : [lines.slice(last).join('\n')])];
  return wholes.map(parseMapping).find((found) => found !== undefined) ?? findLine(lines);
}

/** Gives a line's JSON mapping, before which a byte order mark may stand; undefined where it is none. */
export function parseMapping(line: string): JsonObject | undefined {
  // What is trimmed is the mark too.
  const text = line.trim();
  if (!text.startsWith('{')) return undefined;
  const value = tryJson(text);
  return isMapping(value) ? value : undefined;
}

function findLine(lines: readonly string[]): JsonObject | undefined {
  for (const line of lines.toReversed()) {
    const found = parseMapping(line);
    if (found !== undefined && ('text' in found || 'error' in found)) return found;
  }
  return undefined;
}
