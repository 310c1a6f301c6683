import type { Json } from '../domain/json.ts';

/** Gives the texts that `expected` allows: a list means any of them; numbers and booleans as JSON writes them. */
export function expectedTexts(expected: Json): readonly string[] {
  return (isList(expected) ? expected : [expected]).map((item) =>
    typeof item === 'string' ? item : JSON.stringify(item),
  );
}

/** Says what is wrong where `expected` is not text, a number or a boolean, or a list of them. */
export function findTextProblem(expected: Json): string | undefined {
  if (isList(expected) ? expected.every(isText) : isText(expected)) return undefined;
  return expected === null
    ? '`expected` is missing'
    : '`expected` must be text, a number or a boolean, or a list of them';
}

/** Tells a list from the other JSON values. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isText(value: Json): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
