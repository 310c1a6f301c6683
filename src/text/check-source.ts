import { z } from 'zod';
import { renderProblem, UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { nearest, suggest } from './nearest.ts';
import { quote } from './quote.ts';
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

/** Most mistakes in a source that are told; where there are more, one more says so. */
export const MAX_TOLD = 200;

/** Gives a source's value as the schema's type; everything wrong with it is one UserError, in the order of the file. */
export function checkSource<T>(schema: z.ZodType<T>, source: Source): T {
  const { data, mistakes } = examineSource(schema, source);
  if (data !== undefined) return data;
  const told = inFileOrder(mistakes.slice(0, MAX_TOLD).map(({ problem }) => problem));
  if (mistakes.length > MAX_TOLD)
    told.push({ message: `the file has more mistakes than these ${MAX_TOLD}`, place: { file: source.file } });
  throw new UserError(told);
}

/** A mistake in a source, and what tells its kind from others: the same in another row is one more. */
type Mistake = { readonly kind: string; readonly problem: Problem };

/** Gives a source's value as the schema's type, or what is wrong with it: more than MAX_TOLD mistakes only where there are. */
export function examineSource<T>(
  schema: z.ZodType<T>,
  source: Source,
): { readonly data: T | undefined; readonly mistakes: readonly Mistake[] } {
  const result = schema.safeParse(source.value);
  if (result.success) return { data: result.data, mistakes: [] };
  const mistakes: Mistake[] = [];
  for (const issue of result.error.issues) {
    if (mistakes.length > MAX_TOLD) break;
    mistakes.push(...explain(issue, source));
  }
  return { data: undefined, mistakes };
}

/** Sorts problems by their places in the file and leaves out repeated ones. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [renderProblem(problem), problem]));
  return [...unique.values()].sort(
    ({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function explain(issue: z.core.$ZodIssue, source: Source): Mistake[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(source.value, path);
  const inner = issue.code === 'invalid_union' ? findMeant(issue, found) : undefined;
  if (inner !== undefined)
    return inner.flatMap((one) => explain({ ...one, path: [...path, ...one.path] }, source));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_TOLD + 1).map((key) => ({
      kind: `unknown ${key}`,
      problem: {
        message: `unknown key ${quote(key)}${suggest(key, issue.message.split(' '))}`,
        place: source.placeOfKey([...path, key]),
      },
    }));
  const problem = { message: renderMismatch(issue, path, found), place: source.placeOf(path) };
  return [{ kind: `${issue.code} ${renderPath(path)} ${found === undefined ? 'missing' : ''}`, problem }];
}

/** Finds the one kind of value that was meant: all others of a union are of another type. */
function findMeant(
  { errors }: z.core.$ZodIssueInvalidUnion,
  found: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  // One of some words is none where no word was given.
  const ofTypes = typeof found === 'string' ? ['invalid_type'] : ['invalid_type', 'invalid_value'];
  const [meant, ...others] = errors.filter(
    (issues) => !issues.some(({ code, path }) => ofTypes.includes(code) && path.length === 0),
  );
  return others.length === 0 ? meant : undefined;
}

function renderMismatch(issue: z.core.$ZodIssue, path: ValuePath, found: unknown): string {
  if (found === undefined) return `${renderPath(path)} is missing; it must be ${issue.message}`;
  const sentence = `${renderPath(path)} must be ${issue.message}`;
  // Where a whole file is another value, it may be anybody's.
  if (path.length === 0) return `${sentence}, found ${kindOf(found)}`;
  return mayBeSecret(path) ? sentence : `${sentence}, found ${describe(found)}${hint(issue, found)}`;
}

function hint(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
  const name = nearest(found, issue.values.map(String));
  return name === undefined ? '' : `; did you mean ${quote(name)}?`;
}

/** Tells whether a key could stand at this path, even by mistake; then the value must not be shown. */
function mayBeSecret(path: ValuePath): boolean {
  return ['api_keys', 'api_key', 'headers'].some((key) => path.includes(key));
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let current: unknown = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step]; // own key, just checked
  }
  return current;
}

/** Gives a path as messages write it: `models[0].temperature`. */
export function renderPath(path: ValuePath): string {
  if (path.length === 0) return 'the file';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return quote(steps.join('').replace(/^\./, ''));
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'object' ? kindOf(value) : `\`${JSON.stringify(value)}\``;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
