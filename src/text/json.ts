import { UserError, userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { createBudget, JsonReader, JsonSyntaxError } from './json-reader.ts';
import type { ValueBudget } from './json-reader.ts';
import { indexLines } from './line-index.ts';
import type { ParsedText } from './source.ts';
import { findPosition } from './text-node.ts';
import type { TextNode } from './text-node.ts';

/** Most values of a file: with its place one takes up to 200 bytes. */
const MAX_VALUES = 500_000;

/** Where a text that is a part of a file starts, and what all parts may still hold together. */
type JsonPart = { readonly firstLine?: number; readonly budget?: ValueBudget };

/** Parses JSON; what is wrong with it is a UserError. */
export function parseJson(
  text: string,
  file: string,
  {
    firstLine = 1,
    budget = createBudget(MAX_VALUES, ': rows belong into a JSONL or CSV file'),
  }: JsonPart = {},
): ParsedText {
  const placeAt = placesIn(text, file, firstLine);
  const top = read(text, placeAt, budget);
  return {
    file,
    value: top.value,
    written: top.written,
    placeOf: (path) => placeAt(findPosition(top, path).offset),
    placeOfKey: (path) => placeAt(findPosition(top, path).keyOffset),
  };
}

/** Tells whether an error of `parseJson` says that a text is no JSON, not that it holds what is not allowed. */
export function isNoJson(error: unknown): boolean {
  return error instanceof UserError && error.cause instanceof JsonSyntaxError && error.cause.isSyntax;
}

/** Makes a UserError of an error of JSON.parse, with the line and column, which that does not always tell. */
export function explainSyntaxError(error: unknown, text: string, file: string, firstLine = 1): UserError {
  try {
    new JsonReader(text).readAll();
  } catch (found) {
    if (found instanceof JsonSyntaxError && found.isSyntax) {
      const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
      const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
      return userError(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
    }
  }
  return userError('not valid JSON', { file, line: firstLine }, { cause: error });
}

function read(text: string, placeAt: (offset: number) => Place, budget: ValueBudget): TextNode {
  try {
    return new JsonReader(text, budget).readAll();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw userError(error.message, placeAt(error.offset), { cause: error });
  }
}

function placesIn(text: string, file: string, firstLine: number): (offset: number) => Place {
  const find = indexLines(text);
  return (offset) => {
    const { line, column } = find(offset);
    return { file, line: line + firstLine - 1, column };
  };
}
