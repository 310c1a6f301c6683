import { dereference } from '@cfworker/json-schema';
import { isMapping } from '../../domain/json.ts';
import { nearest } from '../../text/nearest.ts';
import { quote } from '../../text/quote.ts';
import type { DocumentFault } from '../evaluator.ts';
import { KEYWORDS, TYPES } from './keywords.ts';
import type { Shape } from './keywords.ts';
import { findReferenceFault } from './references.ts';

type Path = readonly (string | number)[];
type Fault = DocumentFault | undefined;

/** The drafts that are read, by the end of their `$schema`. */
const DRAFTS = {
  'draft-04': '4',
  'draft-06': '7',
  'draft-07': '7',
  '2019-09': '2019-09',
  '2020-12': '2020-12',
} as const;
const KNOWN = Object.keys(KEYWORDS);

/** Gives the draft that a schema is written in: 2020-12 unless it says another. */
export function draftOf(schema: unknown): '4' | '7' | '2019-09' | '2020-12' {
  const written = isMapping(schema) ? schema['$schema'] : undefined;
  return (typeof written === 'string' ? findDraft(written) : undefined) ?? '2020-12';
}

/** Finds what is wrong with a JSON Schema, before anything is held against it. */
export function findSchemaFault(schema: unknown): DocumentFault | undefined {
  return findFault(schema, []) ?? findReferenceFault(schema, dereference);
}

function findFault(schema: unknown, path: Path): Fault {
  if (typeof schema === 'boolean') return undefined;
  if (!isMapping(schema)) return fault(path, 'a schema must be a mapping, true or false');
  return firstOf(Object.entries(schema), ([key, value]) => {
    const shape = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
    if (shape !== undefined) return checks[shape](value, [...path, key], key);
    // A mistyped keyword would check nothing; others are notes of other tools.
    const meant = key.startsWith('x-') ? undefined : nearest(key, KNOWN);
    return meant === undefined
      ? undefined
      : fault([...path, key], `there is no keyword ${quote(key)}; did you mean ${quote(meant)}?`);
  });
}

type Check = (value: unknown, path: Path, key: string) => Fault;

const inMapping =
  (check: Check, name?: Check): Check =>
  (value, path, key) =>
    isMapping(value)
      ? firstOf(
          Object.entries(value),
          ([inner, item]) => name?.(inner, [...path, inner], key) ?? check(item, [...path, inner], key),
        )
      : must(path, key, 'a mapping');
const inList =
  (check: Check): Check =>
  (value, path, key) =>
    Array.isArray(value) && value.length > 0
      ? firstOf(value.entries(), ([index, item]) => check(item, [...path, index], key))
      : must(path, key, 'a list that is not empty');
const holds =
  (test: (value: unknown) => boolean, words: string): Check =>
  (value, path, key) =>
    test(value) ? undefined : must(path, key, words);

const isText = (value: unknown): boolean => typeof value === 'string';
const isNames = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isType = (value: unknown): boolean => typeof value === 'string' && TYPES.includes(value);

const checks: Readonly<Record<Shape, Check>> = {
  schema: findFault,
  schemas: inList(findFault),
  'schema or schemas': (value, path, key) =>
    (Array.isArray(value) ? inList(findFault) : findFault)(value, path, key),
  'schema by name': inMapping(findFault),
  'schema by pattern': inMapping(findFault, checkPattern),
  'schema or names by name': inMapping((value, path) =>
    isNames(value) ? undefined : findFault(value, path),
  ),
  types: holds(
    (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)),
    `one of ${TYPES.join(', ')}, or a list of them`,
  ),
  number: holds((value) => typeof value === 'number', 'a number'),
  'positive number': holds((value) => typeof value === 'number' && value > 0, 'a number above 0'),
  'number or flag': holds((value) => typeof value === 'number' || typeof value === 'boolean', 'a number'),
  count: holds(isCount, 'a whole number from 0'),
  flag: holds((value) => typeof value === 'boolean', '`true` or `false`'),
  text: holds(isText, 'text'),
  pattern: checkPattern,
  names: holds(isNames, 'a list of texts'),
  'names by name': inMapping(holds(isNames, 'a list of texts')),
  values: holds((value) => Array.isArray(value) && value.length > 0, 'a list that is not empty'),
  anything: () => undefined,
  reference: holds(isText, 'text'),
  draft: holds(
    (value) => typeof value === 'string' && findDraft(value) !== undefined,
    `the address of one of ${Object.keys(DRAFTS).join(', ')}`,
  ),
  refused: (_value, path, key) =>
    fault(
      path,
      key === 'nullable'
        ? '`nullable` is OpenAPI’s; name `null` among the types'
        : `${quote(key)} is not supported; use \`$ref\``,
    ),
};

function checkPattern(value: unknown, path: Path, key: string): Fault {
  if (typeof value !== 'string') return must(path, key, 'a pattern');
  try {
    new RegExp(value, 'u');
    return undefined;
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
    return must(path, key, `a pattern as JavaScript reads it: ${reason.slice(0, 200)}`);
  }
}

function findDraft(written: string): (typeof DRAFTS)[keyof typeof DRAFTS] | undefined {
  const name = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0\d|20\d\d-\d\d)\/schema#?$/.exec(
    written,
  )?.[1];
  return Object.entries(DRAFTS).find(([draft]) => draft === name)?.[1];
}

function must(path: Path, key: string, words: string): DocumentFault {
  return fault(path, `${quote(key)} must be ${words}`);
}

function fault(path: Path, message: string): DocumentFault {
  return { path, message };
}

function firstOf<T>(items: Iterable<T>, find: (item: T) => Fault): Fault {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
