import { z } from 'zod';
import { UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { suggest } from './nearest.ts';
import type { Source, ValuePath } from './source.ts';

/**
 * Describes a mapping whose keys are all known. Every field's `error` in our schemas is the phrase for what is allowed
 * ("a number from 0 to 1"), from which `checkSource` builds its sentences.
 */
export function closedObject<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  // The known keys travel in the message, since an issue carries nothing else from its schema.
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : 'a mapping') });
}

/** Gives a source's value as the schema's type; everything wrong with it is one UserError, in the order of the file. */
export function checkSource<T>(schema: z.ZodType<T>, source: Source): T {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => explain(issue, source));
  throw new UserError(inFileOrder(problems));
}

/** Sorts problems as their places follow one another in the file. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function explain(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      message: `unknown key \`${key}\`${suggest(key, issue.message.split(' '))}`,
      place: source.placeOfKey([...path, key]),
    }));
  const found = describe(path, valueAt(source.value, path));
  return [
    { message: `${renderPath(path)} must be ${issue.message}, found ${found}`, place: source.placeOf(path) },
  ];
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let current: unknown = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step]; // own key, just checked
  }
  return current;
}

/** Gives a path as it is spoken of: `models[0].temperature`. */
export function renderPath(path: ValuePath): string {
  if (path.length === 0) return 'the file';
  return `\`${path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('')}\``;
}

/** Says what was found, never the value of something that may be a key. */
function describe(path: ValuePath, value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (path[0] === 'api_keys') return 'something else';
  return typeof value === 'string' ? `the text \`${shorten(value)}\`` : `\`${JSON.stringify(value)}\``;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
