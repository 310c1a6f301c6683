import { CsvError, parse } from 'csv-parse/sync';
import { UserError, userError } from '../domain/problem.ts';
import type { Row } from './loader.ts';

const CASE_COLUMNS = new Set(['id', 'input', 'expected', 'tags', 'difficulty', 'criteria', 'must_pass']);

type Info = { readonly info: { readonly lines: number }; readonly record: Readonly<Record<string, string>> };

/**
 * Parses CSV (RFC 4180) with a header into cases as they are written: columns are named as a case's keys, all others
 * are its metadata. An empty cell is absent, or blank metadata; a cell that starts with `[` is a JSON list. Broken CSV is a UserError with
 * its line.
 */
export function parseCsv(text: string, file: string): Row[] {
  return records(text, file).map(({ info, record }) => {
    const place = { file, line: info.lines };
    const row: Record<string, unknown> = {};
    const metadata: Record<string, unknown> = {};
    const blank: string[] = [];
    for (const [column, cell] of Object.entries(record)) {
      if (cell === '') {
        if (!CASE_COLUMNS.has(column)) blank.push(column);
        continue;
      }
      const value = readCell(column, cell);
      if (CASE_COLUMNS.has(column)) row[column] = value;
      else metadata[column] = value;
    }
    const value = Object.keys(metadata).length > 0 ? { ...row, metadata } : row;
    return { value, place, ...(blank.length > 0 && { blank }) };
  });
}

function records(text: string, file: string): Info[] {
  try {
    const columns = (header: readonly string[]): string[] => checkHeader(header, file);
    // With `info` the parser gives records of this shape; its types do not say so.
    return parse(text, { bom: true, columns, info: true, skip_empty_lines: true }) as unknown as Info[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
    throw userError(`not valid CSV: ${error.message}`, { file, ...line }, { cause: error });
  }
}

/** Checks the header: a name given twice would lose a column without notice. */
function checkHeader(header: readonly string[], file: string): string[] {
  const names = header.map((name) => name.trim());
  const problems = names.flatMap((name, index) => {
    if (name === '') return [`column ${index + 1} has no name`];
    return names.indexOf(name) < index ? [`the column \`${name}\` is given twice`] : [];
  });
  if (problems.length > 0)
    throw new UserError(problems.map((message) => ({ message, place: { file, line: 1 } })));
  return names;
}

function readCell(column: string, cell: string): unknown {
  if (column === 'must_pass') return { true: true, false: false }[cell.trim().toLowerCase()] ?? cell;
  if (!cell.startsWith('[')) return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    // Text may start with a bracket too.
    return cell;
  }
}
