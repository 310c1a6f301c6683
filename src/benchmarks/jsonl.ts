import { parseJson } from '../text/json.ts';
import { readRowAsWritten } from './as-written.ts';
import type { Row } from './loader.ts';

/** Parses JSON values, one a line; empty lines are skipped. A line that is no JSON is a UserError with its number. */
export function parseJsonl(text: string, file: string): Row[] {
  return text.split('\n').flatMap((row, index): Row[] => {
    if (row.trim() === '') return [];
    const line = index + 1;
    return [{ value: readRowAsWritten(parseJson(row, file, line)), place: { file, line } }];
  });
}
