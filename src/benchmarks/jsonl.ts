import { explainSyntaxError } from '../source/json.ts';
import type { Row } from './row.ts';

/** Parses JSON values, one a line; empty lines are passed over. A line that is no JSON is a UserError with its number. */
export function parseJsonl(text: string, file: string): Row[] {
  return text.split('\n').flatMap((line, index): Row[] => {
    if (line.trim() === '') return [];
    const place = { file, line: index + 1 };
    try {
      return [{ value: JSON.parse(line), place }];
    } catch (error) {
      throw explainSyntaxError(error, line, file, place.line);
    }
  });
}
