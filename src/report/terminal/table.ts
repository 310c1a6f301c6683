import { plainText } from '../../text/escape.ts';
import { flatten } from '../tables.ts';
import type { FlatTable, Table } from '../tables.ts';
import { paint, PLAIN } from './screen.ts';
import type { Screen } from './screen.ts';
import { pad, shorten, widthOf, wrap } from './width.ts';

/** Longest name: two and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;

/**
 * Renders a table in columns of equal width; where that is wider than the screen, each row as lines that name their
 * columns. Names are made harmless.
 */
export function renderTable(table: Table, screen: Screen = PLAIN): string {
  const flat = flatten(table, (name) => shorten(plainText(name), MAX_NAME));
  const lines = alignColumns(flat);
  const isFitting = screen.columns === null || lines.every((line) => widthOf(line) <= (screen.columns ?? 0));
  if (!isFitting) return flat.rows.flatMap((row) => listRow(flat, row, screen)).join('\n');
  const [head = '', ...rows] = lines;
  return [paint(screen, 'dim', head), ...rows].join('\n');
}

function alignColumns({ columns, rows }: FlatTable): string[] {
  const texts = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...texts.map((row) => widthOf(row[index] ?? ''))));
  const align = (text: string, index: number): string =>
    pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
  return texts.map((row) => row.map(align).join('  ').trimEnd());
}

/** Gives a row as lines: what it is, then its figures by their names. */
function listRow({ columns, rows: _ }: FlatTable, row: readonly string[], screen: Screen): string[] {
  const isFigure = (index: number): boolean => columns[index]?.kind === 'figure';
  const names = row.filter((_text, index) => !isFigure(index)).join('  ');
  const figures = row.flatMap((text, index) =>
    isFigure(index) ? [`${columns[index]?.title ?? ''} ${text}`] : [],
  );
  return [names, ...wrap(`  ${figures.join(', ')}`, screen.columns ?? Infinity, '  ')];
}
