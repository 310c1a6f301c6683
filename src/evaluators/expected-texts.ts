import type { Json } from '../domain/json.ts';
import { contains } from './contains.ts';
import { searchForm, unifyForm } from './text-form.ts';

/** Gives the texts that `expected` allows: a list means any of them; numbers and booleans as JSON writes them. */
export function expectedTexts(expected: Json): readonly string[] {
  return (isList(expected) ? expected : [expected]).map((item) =>
    typeof item === 'string' ? item : JSON.stringify(item),
  );
}

/** Gives the expected texts, and those of them that stand in an answer, in the form in which texts are searched. */
export function searchTexts(
  expected: Json,
  output: string,
  isCaseSensitive: boolean,
): { readonly texts: readonly string[]; readonly found: readonly string[] } {
  const answer = searchForm(output, isCaseSensitive);
  const texts = expectedTexts(expected);
  return { texts, found: texts.filter((text) => contains(answer, searchForm(text, isCaseSensitive))) };
}

/**
 * Says what is wrong where `expected` is not text, a number or a boolean, or a list of them, or where it holds nothing
 * to look for: no item, or a text that `isEmpty`.
 */
export function findTextProblem(
  expected: Json,
  isEmpty: (text: string) => boolean = isBlank,
): string | undefined {
  if (expected === null) return '`expected` is missing';
  if (isList(expected) ? !expected.every(isText) : !isText(expected))
    return '`expected` must be text, a number or a boolean, or a list of them';
  const texts = expectedTexts(expected);
  if (texts.length === 0) return '`expected` is an empty list';
  const empty = texts.findIndex(isEmpty);
  if (empty === -1) return undefined;
  return isList(expected) ? `\`expected[${empty}]\` is an empty text` : '`expected` is an empty text';
}

/** Tells whether a text holds nothing but spaces and invisible characters. */
function isBlank(text: string): boolean {
  return unifyForm(text).trim() === '';
}

/** Tells a list from the other JSON values. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isText(value: Json): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
