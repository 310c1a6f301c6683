/** Most characters of a cell in the spreadsheets that people use; what is longer spills into other cells. */
const MAX_CELL = 32_767;
/** Beginnings by which a spreadsheet takes a cell for a formula, also as East Asian keyboards write them. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** Control characters beside tab and ends of lines: some readers stop at them. */
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Texts that stay as they are, as most do; to find that out by all that is done to others takes longer. */
const PLAIN = /^[0-9A-Za-z][ !#-+\--:<-~]*(?<! )$/;
/** Separators of any locale, quotes, ends of lines, and white space at an end, which readers drop. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Content of a cell: someone's text, a number of ours, or nothing. */
export type CsvCell = string | number | null | undefined;

/**
 * Gives a line of CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with `'`, as OWASP advises;
 * one that is longer than a spreadsheet's cell is cut.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(renderCell).join(',')}\r\n`;
}

/** Gives a text as it comes back from a cell that `csvLine` wrote. */
export function cellText(text: string): string {
  return fit(defuse(text.toWellFormed().replaceAll(CONTROLS, '\ufffd')));
}

function renderCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (PLAIN.test(cell) && cell.length <= MAX_CELL) return cell;
  const text = cellText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function fit(text: string): string {
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1).toWellFormed()}…` : text;
}
