import { CsvError, parse } from 'csv-parse/sync';
import type { Options } from 'csv-parse/sync';
import { UserError, userError } from '../../domain/problem.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import { plural } from '../../text/plural.ts';
import { ProblemTally } from '../../text/problem-tally.ts';
import { quote } from '../../text/quote.ts';
import type { Row } from '../loader.ts';
import { MAX_ROW_LENGTH, RowCount } from '../row-count.ts';
import { MAX_COLUMNS } from './table.ts';
import type { Table } from './table.ts';

const SPREADSHEET_LINE =
  'there is no header: this line, `sep=`, tells a spreadsheet the delimiter; leave it out, and name a delimiter that is no comma with `delimiter`';

/** Most misquoted cells of a line that are told: for each the line is searched to its end. */
const MAX_MISQUOTED = 10;

/** A row as the parser tells it, with its text. */
type RawRecord = { readonly record: readonly string[]; readonly raw: string };
type Line = { readonly cells: readonly string[]; readonly place: Place };

/**
 * Parses CSV (RFC 4180) with a header. A quote within a cell that is not quoted stands for itself. Columns without a
 * name and rows without content are left out; what is broken is a UserError with its line.
 */
export function parseCsv(text: string, file: string, delimiter: string): Table {
  if (/^"?sep=/i.test(text)) throw userError(SPREADSHEET_LINE, { file, line: 1 });
  const { lines, broken } = readLines(text, file, delimiter);
  const [header, ...further] = lines;
  if (header === undefined) {
    if (broken !== undefined) throw broken;
    return { rows: [], columns: [], holdsCells: true, place: { file, line: 1 }, doubt: 'the file is empty' };
  }
  const doubt = findDoubt(header, delimiter);
  const explain = (error: UserError): UserError =>
    doubt === undefined ? error : userError(doubt, header.place, { cause: error });
  if (broken !== undefined) throw explain(broken);
  const names = readNames(header);
  const { rows, problems } = readRows(names, further);
  if (problems.length > 0) throw explain(new UserError(problems));
  return {
    rows,
    columns: names.filter((name) => name !== ''),
    holdsCells: true,
    place: header.place,
    ...(doubt !== undefined && { doubt }),
  };
}

/** Reads the lines of a file, up to where it is broken if it is. */
function readLines(
  text: string,
  file: string,
  delimiter: string,
): { readonly lines: readonly Line[]; readonly broken?: UserError } {
  const tally = new ProblemTally('cell');
  const lines: Line[] = [];
  const count = new RowCount();
  let last = 0;
  const keep = ({ record: cells, raw }: RawRecord, { lines: line }: { readonly lines: number }): null => {
    last = line;
    const place = { file, line };
    count.add(place, cells.length);
    for (const cell of listMisquoted(cells, raw)) tally.add('quotes', () => explainQuotes(cell, place));
    lines.push({ cells, place });
    return null;
  };
  // With `raw` the parser gives records of that shape; its types do not say so.
  const onRecord = keep as unknown as NonNullable<Options['on_record']>;
  const options = {
    bom: true,
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_LENGTH,
  };
  try {
    parse(text, { ...options, raw: true, on_record: onRecord });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = { file, line: last + 1 };
    return { lines, broken: userError(explain(error), place, { cause: error }) };
  }
  const problems = tally.list();
  return { lines, ...(problems.length > 0 && { broken: new UserError(problems) }) };
}

function explain({ code, message }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `more than ${MAX_ROW_LENGTH} characters in one row are not allowed`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'not valid CSV: a quote that opens a cell is not closed';
  return `not valid CSV: ${message}`;
}

/** Lists cells that begin and end in quotes that the parser took for part of their text, at most ten of a line. */
function listMisquoted(cells: readonly string[], raw: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) continue;
    const written = `"${cell.replaceAll('"', '""')}"`;
    const at = raw.indexOf(written, from);
    if (at === -1) found.push(cell);
    else from = at + written.length;
    if (found.length === MAX_MISQUOTED) break;
  }
  return found;
}

function explainQuotes(cell: string, place: Place): Problem {
  const message = `not valid CSV: in the cell ${quote(cell)}, write each quote that is part of the text twice (\`""\`), and leave no space around the outer ones`;
  return { message, place };
}

/** Gives the names in the header; a column without one may stand between others, or at the end where it is empty. */
function readNames({ cells, place }: Line): string[] {
  const all = cells.map((name) => name.trim());
  const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
  if (names.length > MAX_COLUMNS) throw userError(`more than ${MAX_COLUMNS} columns are not allowed`, place);
  // A name given twice would lose a column without notice.
  const seen = new Set<string>();
  const problems = names.flatMap((name): Problem[] => {
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ message: `the column ${quote(name)} is given twice`, place }];
  });
  if (problems.length > 0) throw new UserError(problems);
  return names;
}

function readRows(
  names: readonly string[],
  lines: readonly Line[],
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const tally = new ProblemTally('row');
  const rows = lines.flatMap(({ cells, place }): Row[] => {
    const named = names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? ''] as const]));
    const further = cells.slice(names.length).filter((cell) => cell.trim() !== '');
    if (further.length === 0 && named.every(([, cell]) => cell.trim() === '')) return [];
    if (further.length > 0 || cells.length < names.length)
      tally.add('cells', () => ({
        message: `not valid CSV: the row has ${plural(cells.length, 'cell')} and the header ${names.length}; a cell that holds the delimiter or a line break stands in double quotes`,
        place,
      }));
    return [{ value: Object.fromEntries(named), place }];
  });
  return { rows, problems: tally.list() };
}

/** Says what may be wrong with a header that another character parts more often than the delimiter. */
function findDoubt({ cells }: Line, delimiter: string): string | undefined {
  const text = cells.join(delimiter);
  const count = (one: string): number => text.split(one).length - 1;
  const other = [';', '\t', ',', '|'].find((one) => one !== delimiter && count(one) > count(delimiter));
  if (other === undefined) return undefined;
  const name = other === '\t' ? 'tabs' : `\`${other}\``;
  const what = cells.length === 1 ? 'the header is one column' : 'this is no header';
  return `${what}, ${quote(text)}: its cells are parted by ${name}; say so with \`delimiter: ${JSON.stringify(other)}\``;
}
