import { userError } from '../domain/problem.ts';
import { parseJson } from '../text/json.ts';
import { readRowAsWritten } from './as-written.ts';
import type { Row } from './loader.ts';

/** Parses JSON values, one a line; empty lines are skipped. A line that is no JSON is a UserError with its number. */
export function parseJsonl(text: string, file: string): Row[] {
  if (/^\s*\[\s*(?:\{\s*)?\r?\n/.test(text))
    throw userError('not one value a line: a list over several lines is kept in a .json file', {
      file,
      line: 1,
    });
  return text.split('\n').flatMap((row, index): Row[] => {
    if (row.trim() === '') return [];
    const line = index + 1;
    return [{ value: readRowAsWritten(parseJson(row, file, line)), place: { file, line } }];
  });
}
