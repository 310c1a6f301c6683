import { isMapping } from '../../domain/json.ts';
import type { JsonObject } from '../../domain/json.ts';
import { JsonReader, JsonSyntaxError } from '../../text/json-reader.ts';

/** JSON objects in a text, the text around them, and what is wrong with the first that is none. */
export type FoundObjects = {
  readonly objects: readonly JsonObject[];
  /** The text before the first of them, between them, and behind the last. */
  readonly around: readonly string[];
  readonly problem: string | null;
};

/** Most places at which an object is looked for. */
const MAX_STARTS = 200;
/** Most characters that are looked at for that, those that are looked at twice counted twice. */
const MAX_LOOKED_AT = 1_000_000;
const CUT = 'its JSON object is cut off';

/** Finds the JSON objects that stand in a text and in no other object; one with a key given twice is none. */
export function findObjects(text: string): FoundObjects {
  const objects: JsonObject[] = [];
  const around: string[] = [];
  let problem: string | null = null;
  let done = 0;
  let start = text.indexOf('{');
  let lookedAt = 0;
  for (let starts = 0; start !== -1 && starts < MAX_STARTS && lookedAt < MAX_LOOKED_AT; starts += 1) {
    const end = findEnd(text, start);
    lookedAt += (end ?? text.length) - start;
    const read = end === null ? CUT : readObject(text.slice(start, end));
    if (end === null || typeof read === 'string') {
      problem ??= typeof read === 'string' ? read : CUT;
      start = text.indexOf('{', start + 1);
      continue;
    }
    objects.push(read);
    around.push(text.slice(done, start));
    done = end;
    start = text.indexOf('{', end);
  }
  if (start !== -1) return { objects: [], around: [text], problem: 'it holds too many braces' };
  return { objects, around: [...around, text.slice(done)], problem };
}

/** Finds where the object that starts at an offset ends; null where the text ends before. */
function findEnd(text: string, start: number): number | null {
  const tokens = /"(?:[^"\\]|\\.)*"|"|[{}]/gs;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    // A text that is not closed: each quote in it would be looked at as the start of another.
    if (token[0] === '"') return null;
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return tokens.lastIndex;
  }
  return null;
}

function readObject(text: string): JsonObject | string {
  try {
    const { value } = new JsonReader(text).readAll();
    return isMapping(value) ? value : CUT;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return `its JSON object cannot be read: ${error.message}`;
    throw error;
  }
}
