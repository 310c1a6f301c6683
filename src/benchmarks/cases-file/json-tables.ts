import { isMapping } from '../../domain/json.ts';
import { UserError, userError } from '../../domain/problem.ts';
import { parseJson } from '../../text/json.ts';
import { ProblemTally } from '../../text/problem-tally.ts';
import { quote } from '../../text/quote.ts';
import type { ParsedText, ValuePath } from '../../text/source.ts';
import { BENCHMARK_LIMITS, parseYaml } from '../../text/yaml.ts';
import { readRowAsWritten } from '../as-written.ts';
import { parseJsonl } from '../jsonl.ts';
import type { Row } from '../loader.ts';
import { MAX_COLUMNS } from './table.ts';
import type { Table } from './table.ts';
import { findValue } from '../../text/value-path.ts';

/** Most lists that a message names. */
const MAX_LISTS = 5;

/** Parses a file of one JSON mapping a line. */
export function parseJsonLines(text: string, file: string): Table {
  return tableOf(parseJsonl(text, file), file);
}

/** Parses a JSON file that is a list of mappings, or holds one at the place `at`. */
export function parseJsonList(text: string, file: string, at: string | undefined): Table {
  if (at === undefined && isLines(text))
    throw userError('not one JSON value: a file of one value a line is named .jsonl', { file, line: 2 });
  return tableOf(listRows(parseJson(text, file), at), file);
}

/** Parses a YAML file that is a list of mappings, or holds one at the place `at`. */
export function parseYamlList(text: string, file: string, at: string | undefined): Table {
  return tableOf(listRows(parseYaml(text, file, BENCHMARK_LIMITS), at), file);
}

/** Tells whether a text has a whole JSON mapping on each of its first two lines. */
function isLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return [first, second].every((line) => /^\{.*\}\s*$/.test(line));
}

function listRows(source: ParsedText, at: string | undefined): Row[] {
  const { file, value, written } = source;
  const find = (top: unknown): unknown => (at === undefined ? top : findValue(top, at));
  const [list, texts] = [find(value), find(written)];
  if (!Array.isArray(list) || !Array.isArray(texts))
    throw userError(explainPlace(value, list, at), { file, line: 1 });
  const path = findPath(value, list, at);
  return list.map((item: unknown, index) => {
    const place = path === undefined ? { file, line: 1 } : source.placeOf([...path, index]);
    return {
      value: readRowAsWritten({ value: unpackRow(item), written: unpackRow(texts[index]) }),
      place: { file, ...(place.line !== undefined && { line: place.line }) },
    };
  });
}

/** Finds the path to the list whose items are the rows, or hold one each; undefined where there is none. */
function findPath(value: unknown, rows: readonly unknown[], at: string | undefined): ValuePath | undefined {
  const [outer = ''] = at?.split('[]') ?? [];
  const list = outer === '' ? value : findValue(value, outer);
  return Array.isArray(list) && list.length === rows.length ? pathOf(value, list) : undefined;
}

function pathOf(value: unknown, list: unknown): ValuePath | undefined {
  if (value === list) return [];
  if (!isMapping(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = pathOf(inner, list);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}

/** Gives what a row of Hugging Face's viewer holds: it comes with its number. */
function unpackRow(item: unknown): unknown {
  return isMapping(item) && 'row_idx' in item && isMapping(item['row']) ? item['row'] : item;
}

/** Gives the places of the lists in mappings, as `at` names them. */
function listLists(value: unknown): string[] {
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(inner) ? [key] : listLists(inner).map((place) => `${key}.${place}`),
  );
}

function explainPlace(value: unknown, found: unknown, at: string | undefined): string {
  const lists = listLists(value);
  const shown = lists.slice(0, MAX_LISTS).map(quote).join(', ');
  const more = lists.length > MAX_LISTS ? ` and ${lists.length - MAX_LISTS} more` : '';
  const known = lists.length === 0 ? '' : `; lists in it: ${shown}${more}`;
  if (at === undefined)
    return lists.length === 0
      ? 'the file must be a list of cases, and holds none'
      : `the file is no list of cases: name the list in it with \`at\`${known}`;
  const what = found === undefined ? 'nothing stands' : 'no list stands';
  return `${what} at ${quote(at)}, which \`at\` names${known}`;
}

function tableOf(all: readonly Row[], file: string): Table {
  const tally = new ProblemTally('row');
  const columns = new Set<string>();
  const rows = all.filter(({ value, place }) => {
    if (!isMapping(value)) {
      tally.add('row', () => ({ message: `a row must be a mapping, found ${kindOf(value)}`, place }));
      return false;
    }
    let hasContent = false;
    for (const [key, inner] of Object.entries(value)) {
      columns.add(key);
      if (columns.size > MAX_COLUMNS)
        throw userError(`more than ${MAX_COLUMNS} different keys of rows are not allowed`, place);
      hasContent ||= inner !== null;
    }
    return hasContent;
  });
  const problems = tally.list();
  if (problems.length > 0) throw new UserError(problems);
  return { rows, columns: [...columns], holdsCells: false, place: rows[0]?.place ?? { file, line: 1 } };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
