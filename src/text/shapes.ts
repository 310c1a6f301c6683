import { isMapping } from '../domain/json.ts';
import type { JsonObject } from '../domain/json.ts';

/** A value that is not as it must be; `at` is its path within the value that was checked, e.g. `.results[17].error`. */
export type Wrong = { readonly at: string; readonly allowed: string; readonly found: string };

/** A check of a value: lists what is wrong with it. */
export type Shape = (value: unknown) => readonly Wrong[];

type Shapes = Readonly<Record<string, Shape>>;

/** Result for a right value; shared, so that a million right values make no garbage. */
const RIGHT: readonly Wrong[] = [];
const TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?)?$/;
const MAX_SHOWN = 60;
const MAX_SHOWN_STEPS = 4;
/**
 * Most levels of nesting. Deeper values are refused: parts that nobody reads are walked too, when they are compared,
 * redacted or written anew.
 */
export const MAX_LEVELS = 100;

/** Text. */
export const text = is('text', (value) => typeof value === 'string');
/** Text that is not empty. */
export const filledText = is('text that is not empty', (value) => typeof value === 'string' && value !== '');
/** True or false. */
export const flag = is('true or false', (value) => typeof value === 'boolean');
/** True, false or null. */
export const flagOrNull = is('true, false or null', (value) => value === null || typeof value === 'boolean');
/** A finite number. */
export const number = is('a number', (value) => isNumber(value));
/** A finite number from 0. */
export const amount = is('a number from 0', (value) => isNumber(value) && value >= 0);
/** A number from 0 to 1. */
export const share = is('a number from 0 to 1', (value) => isNumber(value) && value >= 0 && value <= 1);
/** A date, with or without a time, as ISO 8601 writes it. */
export const time = is('an ISO 8601 time, e.g. `2026-11-24T10:00:00Z`', isTime);

/** Gives the shape of one of these words. */
export function oneOf(words: readonly string[]): Shape {
  return is(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));
}

/** Gives the shape of null or of what has the given shape. */
export function orNull(shape: Shape): Shape {
  return (value) =>
    value === null
      ? RIGHT
      : shape(value).map((wrong) =>
          wrong.at === '' ? { ...wrong, allowed: `${wrong.allowed} or null` } : wrong,
        );
}

/** Gives the shape of a list whose items have the given shape. */
export function listOf(shape: Shape): Shape {
  return (value) => (Array.isArray(value) ? wrongItems(value, shape) : [describeWrong('a list', value)]);
}

/** Gives the shape of a list of at least one item of the given shape. */
export function filledListOf(shape: Shape): Shape {
  return (value) =>
    Array.isArray(value) && value.length > 0
      ? wrongItems(value, shape)
      : [describeWrong('a list that is not empty', value)];
}

/** Gives the shape of a mapping of any keys to values of the given shape. */
export function mapOf(shape: Shape): Shape {
  return (value) => {
    if (!isMapping(value)) return [describeWrong('a mapping', value)];
    const all: Wrong[] = [];
    for (const key of Object.keys(value)) gather(all, shape(value[key]), stepTo(key));
    return all;
  };
}

/** Gives the shape of a mapping with all keys of `required`, perhaps those of `optional`; others are not checked. */
export function mapping(required: Shapes, optional: Shapes): Shape {
  const known = Object.entries({ ...optional, ...required });
  return (value) => {
    if (!isMapping(value)) return [describeWrong('a mapping', value)];
    let all: Wrong[] | undefined;
    for (const [key, inner] of known) {
      const found = value[key];
      if (found === undefined && !Object.hasOwn(required, key)) continue;
      const wrong = inner(found);
      if (wrong.length > 0) gather((all ??= []), wrong, stepTo(key));
    }
    return all ?? RIGHT;
  };
}

/** Finds where a value is nested too deep: the first steps of the path to that part; null where it is not. */
export function findTooDeep(value: unknown, levels = MAX_LEVELS, shown = MAX_SHOWN_STEPS): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (levels === 0) return '';
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const deep = findTooDeep(item, levels - 1, shown - 1);
      if (deep !== null) return shown > 0 ? `[${index}]${deep}` : '';
    }
    return null;
  }
  // Keys are not copied: a million rows have ten million of them.
  for (const key in value) {
    const deep = findTooDeep((value as JsonObject)[key], levels - 1, shown - 1);
    if (deep !== null) return shown > 0 ? stepTo(key) + deep : '';
  }
  return null;
}

/** Gives a value as an error message shows it: a single value in backticks, cut where it is long; else its kind. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const scalar = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `\`${scalar.length > MAX_SHOWN ? `${scalar.slice(0, MAX_SHOWN - 3)}...` : scalar}\``;
}

function is(allowed: string, test: (value: unknown) => boolean): Shape {
  return (value) => (test(value) ? RIGHT : [describeWrong(allowed, value)]);
}

function describeWrong(allowed: string, value: unknown): Wrong {
  return { at: '', allowed, found: showValue(value) };
}

function wrongItems(items: readonly unknown[], shape: Shape): readonly Wrong[] {
  const all: Wrong[] = [];
  for (const [index, item] of items.entries()) {
    const wrong = shape(item);
    if (wrong.length > 0) gather(all, wrong, `[${index}]`);
  }
  return all;
}

function gather(all: Wrong[], more: readonly Wrong[], step: string): void {
  for (const wrong of more) all.push({ ...wrong, at: step + wrong.at });
}

function stepTo(key: string): string {
  return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** Tells whether a value is a time that exists: `Date.parse` takes the 30th of February for the 2nd of March. */
function isTime(value: unknown): boolean {
  const parts = typeof value === 'string' ? TIME.exec(value) : null;
  if (parts === null) return false;
  const [whole, day = ''] = parts;
  return !Number.isNaN(Date.parse(whole)) && new Date(day).toISOString().startsWith(day);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
