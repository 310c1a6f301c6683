import { isMapping } from '../../domain/json.ts';
import { JsonReader, JsonSyntaxError } from '../../text/json-reader.ts';
import { quote, yamlText } from '../../text/quote.ts';
import type { TextNode } from '../../text/text-node.ts';
import { readRowAsWritten } from '../as-written.ts';
import type { Part } from './assign-columns.ts';
import { readList } from './read-list.ts';

/** A part of a case as it is written, or what is wrong with it. */
export type PartReading =
  | { readonly status: 'read'; readonly value: unknown }
  | { readonly status: 'wrong'; readonly message: string };

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  1: true,
  0: false,
};

/** Gives a part of a case from what its column or key holds; `isCell` where that is a cell of CSV. */
export function readPart(part: Part, value: unknown, isCell: boolean): PartReading {
  switch (part.name) {
    case 'id':
    case 'input':
      return read(value);
    case 'difficulty':
      return read(isScalar(value) ? String(value) : value);
    case 'must_pass':
      return read(isScalar(value) ? (FLAGS[String(value).trim().toLowerCase()] ?? value) : value);
    case 'messages':
      return readJson(value, part);
    case 'evaluators':
    case 'thresholds':
      return readChecks(value, part);
    case 'expected':
      return readExpected(part, value, isCell);
    case 'tags':
    case 'criteria':
      return readTexts(part, value, isCell);
  }
}

/** Gives the mapping that a column of metadata holds. */
export function readMetadata(value: unknown, column: string): PartReading {
  const found = readJson(value, { column });
  if (found.status === 'wrong' || isMapping(found.value)) return found;
  return wrong(`${quote(column)} must be a mapping, as \`fields.metadata\` says`);
}

/** Gives a value that a text may hold as JSON, numbers in it as `pick` has them. */
function readJson(
  value: unknown,
  { column }: Pick<Part, 'column'>,
  pick: (node: Pick<TextNode, 'value' | 'written'>) => unknown = ({ written }) => written,
): PartReading {
  if (typeof value !== 'string') return read(value);
  try {
    return read(pick(new JsonReader(value).readAll()));
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return wrong(`${quote(column)} must be JSON, found the text ${quote(value)}`);
  }
}

/** Gives checks as a row of JSON may hold them; the name of an evaluator may stand alone. */
function readChecks(value: unknown, { name, column }: Part): PartReading {
  if (name === 'evaluators' && typeof value === 'string' && /^\w+$/.test(value.trim()))
    return read([value.trim()]);
  return readJson(value, { column }, (node) => {
    const row = readRowAsWritten({ value: { [name]: node.value }, written: { [name]: node.written } });
    return isMapping(row) ? row[name] : undefined;
  });
}

function readExpected(part: Part, value: unknown, isCell: boolean): PartReading {
  if (typeof value !== 'string')
    return Array.isArray(value) && part.list === false
      ? wrong(`${quote(part.column)} must be text (\`list: false\`), found a list`)
      : read(value);
  if (part.list === true || typeof part.list === 'string') return readItems(part, value, part.list);
  if (part.list === false || !isCell || !looksLikeList(value)) return read(value);
  const field = `\`fields: { expected: { column: ${yamlText(part.column)}, list: true } }\``;
  return wrong(
    `${quote(part.column)} looks like a list: ${quote(value)}; if any of its items is right, say so in \`cases\`: ${field}; if it is one text, \`list: false\``,
  );
}

/** Tells whether a text may be meant as a list: one of any spelling, or brackets around what commas part. */
function looksLikeList(text: string): boolean {
  return readList(text).status !== 'text' || (/^\s*\[[^]*\]\s*$/.test(text) && text.includes(','));
}

function readTexts(part: Part, value: unknown, isCell: boolean): PartReading {
  if (Array.isArray(value)) return read(value.flatMap((item) => (item === null ? [] : [toText(item)])));
  if (!isScalar(value)) return read(value);
  const text = String(value);
  if (part.list === false) return read([text]);
  if (part.list !== undefined) return readItems(part, text, part.list);
  if (!isCell) return read([text]);
  // Criteria are sentences, in which a comma parts nothing.
  return readItems(part, text, part.name === 'tags' ? ',' : true);
}

/** Gives the items of a text: a list as it is spelled, or what stands between separators, or the text alone. */
function readItems({ column, name }: Part, text: string, list: true | string): PartReading {
  const spelled = readList(text);
  if (spelled.status === 'list') return read(spelled.items);
  const isMeantAsList = spelled.status === 'broken' || (name === 'expected' && /^\s*\[/.test(text));
  if (isMeantAsList && list === true)
    return wrong(
      `${quote(column)} cannot be read as a list: ${quote(text)}; a list is written \`["a", "b"]\``,
    );
  if (list === true) return read([text]);
  return read(
    text
      .split(list)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function toText(value: unknown): unknown {
  return isScalar(value) ? String(value) : value;
}

function read(value: unknown): PartReading {
  return { status: 'read', value };
}

function wrong(message: string): PartReading {
  return { status: 'wrong', message };
}
