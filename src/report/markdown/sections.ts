import { codeCell } from '../../text/escape.ts';
import { thousands } from '../format.ts';
import type { Table } from '../tables.ts';
import type { Section } from './fit.ts';

/** Makes a section of a text that is shown whole or not at all. */
export function paragraph(text: string): Section {
  return { open: text, rows: [], close: () => '' };
}

/** Makes a section of rows under a title; empty where there are none. */
export function list(title: string, rows: readonly string[]): Section {
  return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}

/** Makes a section of a Markdown table; its names are made harmless. */
export function table(title: string, { columns, rows }: Table): Section {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const isName = (index: number): boolean => columns[index]?.kind === 'name';
  const head = [
    line(columns.map((column) => column.title)),
    line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
  ];
  return {
    open: [...(title === '' ? [] : [title]), ...head].join('\n'),
    rows: rows.map((row) => line(row.map((text, index) => (isName(index) ? codeCell(text) : text)))),
    close: countLeft,
  };
}

function countLeft(left: number): string {
  return left > 0 ? `\nand ${thousands(left)} more` : '';
}
