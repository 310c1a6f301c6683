import { isMapping } from '../../domain/json.ts';
import { shorten } from '../cite-text.ts';
import { isWithin, parseDecimal, parseWritten } from '../decimal.ts';
import type { Decimal } from '../decimal.ts';

/** A value of JSON, and the same with numbers as they are written where the value does not tell that. */
export type Read = { readonly value: unknown; readonly written: unknown };

/** Finds the first place where an answer is not what is expected, in words; undefined where they are equal. */
export function findDifference(expected: unknown, answer: Read, path = ''): string | undefined {
  if (Array.isArray(expected)) return compareLists(expected, answer, path);
  if (isMapping(expected)) return compareMappings(expected, answer, path);
  return isSame(expected, answer) ? undefined : `${at(path)}${show(answer.written)} is not ${show(expected)}`;
}

function compareLists(
  expected: readonly unknown[],
  { value, written }: Read,
  path: string,
): string | undefined {
  if (!Array.isArray(value) || !Array.isArray(written)) return `${at(path)}${show(written)} is no list`;
  if (value.length !== expected.length) return `${at(path)}${value.length} items, not ${expected.length}`;
  for (const [index, item] of expected.entries()) {
    const difference = findDifference(
      item,
      { value: value[index], written: written[index] },
      join(path, index),
    );
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function compareMappings(
  expected: Readonly<Record<string, unknown>>,
  { value, written }: Read,
  path: string,
): string | undefined {
  if (!isMapping(value) || !isMapping(written)) return `${at(path)}${show(written)} is no object`;
  for (const [key, item] of Object.entries(expected)) {
    if (!Object.hasOwn(value, key)) return `${at(join(path, key))}it is missing`;
    const difference = findDifference(item, { value: value[key], written: written[key] }, join(path, key));
    if (difference !== undefined) return difference;
  }
  const extra = Object.keys(value).find((key) => !Object.hasOwn(expected, key));
  return extra === undefined ? undefined : `${at(join(path, extra))}it is not expected`;
}

/** Compares texts, numbers, booleans and null; numbers by value, all of their digits. */
function isSame(expected: unknown, { value, written }: Read): boolean {
  if (typeof value !== 'number') return value === expected;
  const wanted = toDecimal(expected);
  const found = parseDecimal(String(written));
  // Numbers of more digits than are counted with are the same where they are written alike.
  if (wanted === undefined && found === undefined) return String(written) === String(expected);
  if (wanted === undefined || found === undefined) return false;
  return isWithin(found, wanted, { digits: 0n, exponent: 0 });
}

/** Gives the number that is expected. Files hold numbers as they are written: `1.10` is a text that is one. */
function toDecimal(expected: unknown): Decimal | undefined {
  if (typeof expected === 'number') return parseDecimal(String(expected));
  const isWritten = typeof expected === 'string' && String(Number(expected)) !== expected;
  return isWritten ? parseWritten(expected) : undefined;
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

function at(path: string): string {
  return path === '' ? '' : `\`${shorten(path)}\`: `;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isMapping(value) ? 'an object' : shorten(JSON.stringify(value));
}
