import { LineCounter } from 'yaml';
import { userError } from '../domain/problem.ts';
import type { Place, UserError } from '../domain/problem.ts';
import { JsonReader, JsonSyntaxError } from './json-reader.ts';
import type { JsonNode } from './json-reader.ts';
import type { ParsedText, ValuePath } from './source.ts';

/** Parses JSON; what is wrong with it is a UserError. `firstLine` is the line of the file on which the text starts. */
export function parseJson(text: string, file: string, firstLine = 1): ParsedText {
  const placeAt = placesIn(text, file, firstLine);
  const top = read(text, placeAt);
  const find = (path: ValuePath): Found => findNode(top, path);
  return {
    file,
    value: top.value,
    written: top.written,
    placeOf: (path) => placeAt(find(path).node.offset),
    placeOfKey: (path) => placeAt(find(path).keyOffset),
  };
}

/** Makes a UserError of an error of JSON.parse, with the line and column, which that does not always tell. */
export function explainSyntaxError(error: unknown, text: string, file: string, firstLine = 1): UserError {
  try {
    new JsonReader(text).readAll();
  } catch (found) {
    if (found instanceof JsonSyntaxError) {
      const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
      const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
      return userError(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
    }
  }
  return userError('not valid JSON', { file, line: firstLine }, { cause: error });
}

function read(text: string, placeAt: (offset: number) => Place): JsonNode {
  try {
    return new JsonReader(text).readAll();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw userError(error.message, placeAt(error.offset), { cause: error });
  }
}

/** Gives the function from offsets to places; it counts the lines at its first call. */
function placesIn(text: string, file: string, firstLine: number): (offset: number) => Place {
  let counter: LineCounter | undefined;
  return (offset) => {
    const { line, col } = (counter ??= countLines(text)).linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return counter;
}

type Found = { readonly node: JsonNode; readonly keyOffset: number };

/** Finds the node at a path, or the last node on the way to it. */
function findNode(top: JsonNode, path: ValuePath): Found {
  let found: Found = { node: top, keyOffset: top.offset };
  for (const step of path) {
    const item = found.node.items?.[Number(step)];
    const next =
      item === undefined ? found.node.entries?.get(String(step)) : { node: item, keyOffset: item.offset };
    if (next === undefined) break;
    found = next;
  }
  return found;
}
