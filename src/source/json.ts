import { UserError, userError } from '../domain/problem.ts';
import type { Source } from './source.ts';
import { BENCHMARK_LIMITS, parseYaml } from './yaml.ts';

/**
 * Parses JSON. Positions are found by reading the text again as YAML, and only when an error asks for one: parsing with
 * positions takes twenty times as long.
 */
export function parseJson(text: string, file: string): Source {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw explainSyntaxError(error, text, file);
  }
  let positions: Source | undefined;
  const withPositions = (): Source => (positions ??= parseYaml(text, file, BENCHMARK_LIMITS));
  return {
    file,
    value,
    placeOf: (path) => withPositions().placeOf(path),
    placeOfKey: (path) => withPositions().placeOfKey(path),
  };
}

/** Makes a UserError of what JSON.parse threw, with the line and column that its message names by offset. */
export function explainSyntaxError(error: unknown, text: string, file: string, firstLine = 1): UserError {
  const message = error instanceof Error ? error.message : String(error);
  const offset = /at position (\d+)/.exec(message)?.[1];
  const before = offset === undefined ? text : text.slice(0, Number(offset));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const what = message
    .replace(/ in JSON at position.*$/s, '')
    .replace(/, ?(?:\.\.\.)?".*is not valid JSON$/s, '');
  return userError(`not valid JSON: ${what}`, { file, line: line + firstLine - 1, column }, { cause: error });
}
