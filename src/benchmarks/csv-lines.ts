import { CsvError, parse } from 'csv-parse/sync';
import { userError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { MAX_ROW_LENGTH, RowCount } from './row-count.ts';

/** A row of CSV, its cells as they are written, and the line on which it begins. */
export type CsvLine = { readonly cells: readonly string[]; readonly place: Place };

const LINE_FEED = 10;
const RETURN = 13;

/**
 * Parses CSV strictly (RFC 4180), without a header and with nothing taken for another value; lines without anything are
 * left out. What is broken is a UserError at the line on which its row begins.
 */
export function parseCsvLines(text: string, file: string): CsvLine[] {
  const bytes = Buffer.from(text);
  const lines: CsvLine[] = [];
  const count = new RowCount();
  let [end, line] = [0, 1];
  /** Passes over empty lines, of which the parser tells nothing. */
  const begin = (): number => {
    for (; bytes[end] === LINE_FEED || bytes[end] === RETURN; end += 1)
      if (bytes[end] === LINE_FEED) line += 1;
    return line;
  };
  const onRecord = (cells: string[], { bytes: reached }: { readonly bytes: number }): null => {
    const place = { file, line: begin() };
    count.add(place, cells.length);
    lines.push({ cells, place });
    for (; end < reached; end += 1) if (bytes[end] === LINE_FEED) line += 1;
    return null;
  };
  const options = {
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_LENGTH,
  };
  try {
    parse(bytes, { ...options, on_record: onRecord });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw userError(explain(error), { file, line: begin() }, { cause: error });
  }
  return lines;
}

function explain({ code, message }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `more than ${MAX_ROW_LENGTH} characters in one row are not allowed`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'not valid CSV: a quote that opens a cell is not closed';
  return code.includes('QUOTE')
    ? 'not valid CSV: a cell that holds a quote stands in quotes, and the quote is written twice'
    : `not valid CSV: ${message}`;
}
