import { userError } from '../domain/problem.ts';
import { createBudget } from '../text/json-reader.ts';
import { parseJson } from '../text/json.ts';
import { readRowAsWritten } from './as-written.ts';
import type { Row } from './loader.ts';
import { RowCount } from './row-count.ts';

/** Most values of a row. */
const MAX_VALUES = 50_000;

/** Parses JSON values, one a line; empty lines are skipped. A line that is no JSON is a UserError with its number. */
export function parseJsonl(text: string, file: string): Row[] {
  if (/^\s*\[\s*(?:\{\s*)?\r?\n/.test(text))
    throw userError('not one value a line: a list over several lines is kept in a .json file', {
      file,
      line: 1,
    });
  const rows: Row[] = [];
  const count = new RowCount();
  // Not split: empty lines alone would fill the memory.
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const row = text.slice(start, end === -1 ? text.length : end);
    start += row.length + 1;
    if (row.trim() === '') continue;
    const place = { file, line };
    const budget = createBudget(MAX_VALUES, ' in a row');
    const parsed = parseJson(row, file, { firstLine: line, budget });
    count.add(place, MAX_VALUES - budget.left);
    rows.push({ value: copy(readRowAsWritten(parsed)), place });
  }
  return rows;
}

/** Gives a row whose texts are its own: as cuts from the file's text they would hold all of that as long as they live. */
function copy(row: unknown): unknown {
  return JSON.parse(JSON.stringify(row));
}
