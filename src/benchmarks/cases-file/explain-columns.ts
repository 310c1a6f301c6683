import { nearest } from '../../text/nearest.ts';
import { quote, yamlText } from '../../text/quote.ts';
import { holdsMessages } from './messages.ts';
import { fieldsSchema } from './schema.ts';
import type { Fields } from './schema.ts';
import type { Reading, Table } from './table.ts';

/** A part of a case whose column is not there. */
export type Missing = { readonly name: string; readonly column: string; readonly isNamed: boolean };

const MAX_LISTED = 30;
/** Stands for a column that nobody can guess. */
const UNKNOWN = 'COLUMN';
/** Names that columns commonly have, the more telling ones first. */
const COMMON_NAMES = {
  id: ['question_id', 'task_id', 'case_id', 'example_id', 'key', 'uuid'],
  input: [
    ...['question', 'query', 'prompt', 'instruction', 'user_input', 'problem', 'text', 'message', 'sentence'],
    ...['task', 'goal', 'behavior', 'email', 'title', 'content'],
  ],
  expected: [
    ...[
      'answer',
      'target',
      'ideal',
      'label',
      'reference',
      'expected_output',
      'expected_answer',
      'best_answer',
    ],
    ...['reference_answer', 'ground_truth', 'truth', 'correct_answer', 'solution', 'output', 'response'],
    ...['completion', 'category', 'intent', 'answers', 'must_contain', 'expected_keywords'],
  ],
} as const;

/** Says which columns are missing, which there are, and what may be meant. */
export function explainMissing(
  missing: readonly Missing[],
  table: Table,
  reading: Reading,
  fields: Fields,
): string {
  const noun = table.holdsCells ? 'column' : 'key';
  const what = missing
    .map(({ name, column, isNamed }, index) => {
      const near = nearest(column, table.columns);
      const whence = isNamed ? `, which \`fields.${name}\` names` : '';
      const meant = near === undefined ? '' : ` (did you mean ${quote(near)}?)`;
      return `${index === 0 ? `there is no ${noun}` : 'and none'} ${quote(column)}${whence}${meant}`;
    })
    .join(' ');
  const listed = listColumns(table);
  if (table.doubt !== undefined) return `${what}: ${table.doubt}`;
  if (missing.some(({ isNamed }) => isNamed)) return `${what}; ${listed}`;
  return `${what}; ${listed}; say which is which: ${renderMapping(table, reading, fields)}`;
}

/** Says that the column of the input holds conversations, and how that is told. */
export function explainUnmarkedMessages(
  column: string,
  table: Table,
  reading: Reading,
  fields: Fields,
): string {
  const { input: _input, ...others } = fields;
  return `${quote(column)} holds messages, not a text; ${listColumns(table)}; say so: ${renderMapping(table, reading, { ...others, messages: column })}`;
}

function listColumns({ columns, holdsCells }: Table): string {
  const noun = holdsCells ? 'column' : 'key';
  if (columns.length === 0) return `there are no ${noun}s`;
  const names = columns.slice(0, MAX_LISTED).map((name) => quote(name).slice(1, -1));
  const more = columns.length > MAX_LISTED ? ', ...' : '';
  return `the ${noun}${columns.length > 1 ? 's are' : ' is'} ${names.join(', ')}${more}`;
}

function renderMapping(table: Table, { file, at, delimiter }: Reading, fields: Fields): string {
  const meant: Fields = { ...guess(table, fields), ...fields };
  const names = Object.keys(fieldsSchema.shape).flatMap((key) => {
    const name = key as keyof Fields; // a key of their schema
    return meant[name] === undefined ? [] : [`${name}: ${renderField(meant[name])}`];
  });
  const keys = [
    `file: ${yamlText(file)}`,
    ...(at === undefined ? [] : [`at: ${yamlText(at)}`]),
    ...(delimiter === undefined ? [] : [`delimiter: ${JSON.stringify(delimiter)}`]),
    `fields: { ${names.join(', ')} }`,
  ];
  return `\`cases: { ${keys.join(', ')} }\``;
}

/** Guesses which columns are meant, of those parts that neither `fields` nor a column's own name gives. */
function guess({ columns, rows, holdsCells }: Table, fields: Fields): Fields {
  const isOpen = (name: keyof Fields): boolean => fields[name] === undefined && !columns.includes(name);
  const find = (names: readonly string[]): string | undefined =>
    names
      .map((name) => columns.find((column) => normalize(column) === name))
      .find((one) => one !== undefined);
  const first = rows[0]?.value as Readonly<Record<string, unknown>> | undefined;
  const messages = holdsCells ? undefined : columns.find((column) => holdsMessages(first?.[column]));
  const isAsked = fields.messages !== undefined || messages === 'messages' || !isOpen('input');
  const asked =
    messages === undefined ? { input: find(['input', ...COMMON_NAMES.input]) ?? UNKNOWN } : { messages };
  const id = find(['id', ...COMMON_NAMES.id]);
  return {
    ...(id !== undefined && isOpen('id') && { id }),
    ...(!isAsked && asked),
    ...(isOpen('expected') && { expected: find(['expected', ...COMMON_NAMES.expected]) ?? UNKNOWN }),
  };
}

function normalize(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}

function renderField(field: Fields[keyof Fields]): string {
  if (field === undefined) return UNKNOWN;
  if (typeof field === 'string') return yamlText(field);
  if (Array.isArray(field)) return `[${field.map(yamlText).join(', ')}]`;
  const { column, list } = field;
  return `{ column: ${yamlText(column)}${list === undefined ? '' : `, list: ${JSON.stringify(list)}`} }`;
}
