import { UserError } from '../../domain/problem.ts';
import { explainMissing, explainUnmarkedMessages } from './explain-columns.ts';
import type { Missing } from './explain-columns.ts';
import { holdsMessages } from './messages.ts';
import type { Fields } from './schema.ts';
import type { Reading, Table } from './table.ts';
import { findValue } from '../../text/value-path.ts';

/** Parts of a case that a column or key may be. */
export const PART_NAMES = [
  'id',
  'input',
  'messages',
  'expected',
  'tags',
  'difficulty',
  'criteria',
  'must_pass',
  'evaluators',
  'thresholds',
] as const;

/** A part of a case, and the column or the path of the key that gives it. */
export type Part = {
  readonly name: (typeof PART_NAMES)[number];
  readonly column: string;
  /** True where its texts are lists, or what parts the items in them; false: never; undefined: by the part. */
  readonly list?: boolean | string | undefined;
  /** True where `fields` names it. */
  readonly isNamed: boolean;
};

/** Gives what a row holds in a column or at the path of a key; undefined where there is nothing. */
export function readColumn(row: unknown, column: string, { holdsCells }: Table): unknown {
  if (!holdsCells) return findValue(row, column);
  const cell = (row as Readonly<Record<string, string>>)[column]; // a row of cells is a mapping of texts
  return cell === '' ? undefined : cell;
}

/** Gives the parts of a case that a table holds; a column that is missing is one UserError that lists what there is. */
export function assignColumns(table: Table, fields: Fields, reading: Reading): Part[] {
  const named = PART_NAMES.flatMap((name): Part[] => {
    const field = fields[name];
    if (field === undefined) return [];
    const { column, list } = typeof field === 'string' ? { column: field, list: undefined } : field;
    return [{ name, column, list, isNamed: true }];
  });
  const taken = new Set(named.map(({ column }) => column));
  const unnamed = PART_NAMES.filter(
    (name) =>
      fields[name] === undefined &&
      !taken.has(name) &&
      table.columns.includes(name) &&
      mayTake(name, fields, table),
  ).map((name): Part => ({ name, column: name, isNamed: false }));
  const parts = [...named, ...unnamed];
  const missing = findMissing(parts, fields, table);
  if (missing.length > 0)
    throw new UserError([{ message: explainMissing(missing, table, reading, fields), place: table.place }]);
  refuseMessages(parts, table, reading, fields);
  return parts;
}

/** Tells whether a column may be a part by its own name: the question is asked by one of two. */
function mayTake(name: Part['name'], fields: Fields, { columns, holdsCells }: Table): boolean {
  if (name === 'input') return fields.messages === undefined;
  if (name === 'messages') return fields.input === undefined && !(holdsCells && columns.includes('input'));
  return true;
}

function findMissing(parts: readonly Part[], { metadata = [] }: Fields, table: Table): Missing[] {
  if (table.rows.length === 0 && !table.holdsCells) return [];
  const missing: Missing[] = parts.filter(({ column }) => !isThere(column, table));
  for (const column of typeof metadata === 'string' ? [metadata] : metadata)
    if (!isThere(column, table)) missing.push({ name: 'metadata', column, isNamed: true });
  if (!parts.some(({ name }) => name === 'input' || name === 'messages'))
    missing.unshift({ name: 'input', column: 'input', isNamed: false });
  return missing;
}

function isThere(column: string, { columns, rows, holdsCells }: Table): boolean {
  if (columns.includes(column)) return true;
  return !holdsCells && rows.some(({ value }) => findValue(value, column) !== undefined);
}

/** Throws where the input is a conversation: a UserError that shows how that is said. */
function refuseMessages(parts: readonly Part[], table: Table, reading: Reading, fields: Fields): void {
  const input = parts.find(({ name }) => name === 'input');
  if (input === undefined || table.holdsCells) return;
  const row = table.rows.find(({ value }) => holdsMessages(findValue(value, input.column)));
  if (row === undefined) return;
  const message = explainUnmarkedMessages(input.column, table, reading, fields);
  throw new UserError([{ message, place: row.place }]);
}
