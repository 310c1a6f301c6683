import { codeCell } from '../../text/escape.ts';
import { thousands } from '../format.ts';
import type { Column, Entry, Table } from '../tables.ts';
import type { Section } from './fit.ts';

/** Most characters of a text that is kept on one line of a table. */
const MAX_TOGETHER = 16;

/** Makes a section of a text that is shown whole or not at all. */
export function paragraph(text: string): Section {
  return { open: text, rows: [], close: () => '' };
}

/** Makes a section of rows under a title; empty where there are none. */
export function list(title: string, rows: readonly string[]): Section {
  return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}

/** Folds a section under a title; empty where it has no rows. */
export function folded(title: string, { open, rows, close }: Section): Section {
  if (rows.length === 0) return paragraph('');
  return {
    open: `<details><summary><b>${title}</b></summary>\n${open === '' ? '' : `\n${open}`}`,
    rows,
    close: (left) => `${close(left)}\n\n</details>`,
  };
}

/** Makes a section of a Markdown table; its names are made harmless. */
export function table(title: string, { columns, rows }: Table): Section {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const head = [
    line(columns.map((column) => column.title)),
    line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
  ];
  const show = (entry: Entry, index: number): string => renderEntry(entry, columns[index]?.kind);
  return {
    open: rows.length === 0 ? '' : [...(title === '' ? [] : [title]), ...head].join('\n'),
    rows: rows.map((row) => line(row.map(show))),
    close: countLeft,
  };
}

function renderEntry(entry: Entry, kind: Column['kind'] | undefined): string {
  const texts = typeof entry === 'string' ? [entry] : [entry.main, entry.beside];
  return texts.map((text) => (kind === 'name' ? codeCell(text) : text)).join('<br>');
}

/** Gives a table whose short texts stay on one line each: a number and its unit. */
export function keepTogether({ columns, rows }: Table): Table {
  const keep = (text: string): string => (text.length > MAX_TOGETHER ? text : text.replaceAll(' ', '\u00a0'));
  const keepEntry = (entry: Entry, index: number): Entry => {
    if (columns[index]?.kind === 'name') return entry;
    return typeof entry === 'string' ? keep(entry) : { main: keep(entry.main), beside: keep(entry.beside) };
  };
  return { columns, rows: rows.map((row) => row.map(keepEntry)) };
}

function countLeft(left: number): string {
  return left > 0 ? `\nand ${thousands(left)} more` : '';
}
