import type { Case } from '../../domain/case.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { isList } from '../expected-texts.ts';
import { formOf } from './plain-answer.ts';

/** The choices of a question: their labels, and their texts as they are compared; none where these are not known. */
export type Choices = { readonly labels: readonly string[]; readonly texts: readonly string[] };

/** The labels where a question names no others. */
export const LETTERS: readonly string[] = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
/** Labels where nothing says how many there are. */
const USUAL = 4;
const MAX_CHOICES = LETTERS.length;

/** Says what a list of choices or labels must be where it is none. */
export function checkChoices(value: unknown): string | undefined {
  if (value === null) return undefined;
  const texts = textsOf(value as Json);
  return texts !== undefined && texts.length >= 2 && texts.length <= MAX_CHOICES
    ? undefined
    : `a list of 2 to ${MAX_CHOICES} texts`;
}

/** Says what labels must be where they are not: short texts, all different. */
export function checkLabels(value: unknown): string | undefined {
  if (value === null) return undefined;
  const labels = checkChoices(value) === undefined ? (textsOf(value as Json) ?? []) : [];
  const isRight = labels.length > 0 && labels.every((label) => /^[\p{L}\p{N}]{1,5}$/u.test(label));
  return isRight && new Set(labels.map((label) => label.toLowerCase())).size === labels.length
    ? undefined
    : `a list of 2 to ${MAX_CHOICES} different labels of letters and digits, at most 5 each`;
}

/** Gives the choices of a case; its metadata goes before the settings. */
export function choicesOf({ expected, metadata }: Case, settings: JsonObject): Choices {
  const read = (name: string): readonly string[] | undefined =>
    textsOf(metadata[name] ?? settings[name] ?? null);
  const texts = read('choices') ?? [];
  const labels = read('labels');
  if (labels !== undefined) return { labels, texts: texts.map(formOf) };
  const count = Math.max(texts.length, texts.length === 0 ? Math.max(USUAL, lastLabel(expected) + 1) : 0);
  return { labels: LETTERS.slice(0, count), texts: texts.map(formOf) };
}

/** Finds the choice that an expected text names: by its label, as `(B)` too, or by its whole text. */
export function indexOf(written: string, { labels, texts }: Choices): number {
  const bare = /^\s*[([]?\s*([\p{L}\p{N}]{1,5})\s*[)\].:]?\s*$/u.exec(written)?.[1] ?? '';
  const exact = labels.indexOf(bare);
  if (exact !== -1) return exact;
  const alike = labels.findIndex((label) => label.toLowerCase() === bare.toLowerCase());
  return alike === -1 ? texts.indexOf(formOf(written)) : alike;
}

function lastLabel(expected: Json): number {
  const items = isList(expected) ? expected : [expected];
  return Math.max(
    -1,
    ...items
      .slice(0, MAX_CHOICES)
      .map((item) => (typeof item === 'string' ? indexOf(item, { labels: LETTERS, texts: [] }) : -1)),
  );
}

/** Gives the texts of a list; a cell of a table holds one as JSON. */
function textsOf(value: Json): readonly string[] | undefined {
  if (typeof value === 'string' && value.trimStart().startsWith('[')) {
    try {
      return textsOf(JSON.parse(value) as Json);
    } catch {
      return undefined;
    }
  }
  if (!isList(value)) return undefined;
  const texts = value.flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : typeof item === 'number' || typeof item === 'boolean'
        ? [String(item)]
        : [],
  );
  return texts.length === value.length ? texts : undefined;
}
