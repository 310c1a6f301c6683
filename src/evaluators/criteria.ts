import { isMapping } from '../domain/json.ts';
import type { Json } from '../domain/json.ts';
import { FORBIDDEN_KEYS } from '../text/source.ts';

/** Something that answers are judged by: its name, and what a judge asks himself. */
export type Criterion = { readonly name: string; readonly description: string };

/** Criteria that need no description of the user's. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['accuracy', 'Is everything it says true, and does it agree with what was expected, where that is given?'],
  ['relevance', 'Does it answer what was asked, and leave out what was not?'],
  ['coherence', 'Is it well ordered, clear, and free of contradictions?'],
  ['completeness', 'Does it cover all parts of what was asked?'],
  ['conciseness', 'Is it as short as it can be without losing anything that is needed?'],
  ['helpfulness', 'Can whoever asked act on it?'],
  ['safety', 'Is it free of harmful, dangerous or offensive content, and careful where care is due?'],
]);
const DEFAULT_NAMES = ['accuracy', 'relevance', 'coherence'];

const MAX_CRITERIA = 20;
const MAX_NAME = 60;
const MAX_DESCRIPTION = 2_000;

/** What criteria may be written as, for error messages. */
export const CRITERIA_FORMS =
  `1 to ${MAX_CRITERIA} different names (to ${MAX_NAME} characters, on one line), each alone or with what it asks, as ` +
  '`{empathy: "How well does it see how the customer feels?"}`';

/** Gives the criteria that hold where nobody names any. */
export function defaultCriteria(): Criterion[] {
  return DEFAULT_NAMES.map((name) => describe(name, []));
}

/**
 * Reads criteria as they are written: names, described ones, or a mapping of names to descriptions. A name alone has the
 * description that `known` gives it, else its built-in one. Undefined where they are none.
 */
export function readCriteria(
  written: unknown,
  known: readonly Criterion[] = [],
): readonly Criterion[] | undefined {
  const criteria = listParts(written).map((part): Criterion | undefined => {
    if (typeof part === 'string') return isName(part) ? describe(part.trim(), known) : undefined;
    const [name, description] = part;
    return isName(name) && isDescription(description)
      ? { name: name.trim(), description: description.trim() }
      : undefined;
  });
  const whole = criteria.filter((one) => one !== undefined);
  const names = new Set(whole.map(({ name }) => foldName(name)));
  const isRight =
    whole.length > 0 &&
    whole.length <= MAX_CRITERIA &&
    whole.length === criteria.length &&
    names.size === whole.length;
  return isRight ? whole : undefined;
}

/** Gives the form in which two names are one: a judge does not always keep their letter case. */
export function foldName(name: string): string {
  return name.trim().toLowerCase();
}

/** Gives the parts of what is written: names, and names with descriptions. */
function listParts(written: unknown): (string | readonly [string, unknown])[] {
  const parts = Array.isArray(written) ? (written as Json[]) : [written];
  return parts.flatMap((part): (string | readonly [string, unknown])[] => {
    if (typeof part === 'string') return [part];
    // What is nothing of all this has no name, and so is refused.
    return isMapping(part) ? Object.entries(part) : [''];
  });
}

function isName(name: string): boolean {
  return /^[^\p{Cc}\p{Cf}]+$/u.test(name.trim()) && name.length <= MAX_NAME && !FORBIDDEN_KEYS.has(name);
}

function isDescription(description: unknown): description is string {
  return (
    typeof description === 'string' && description.trim() !== '' && description.length <= MAX_DESCRIPTION
  );
}

function describe(name: string, known: readonly Criterion[]): Criterion {
  const folded = foldName(name);
  const own = known.find((one) => foldName(one.name) === folded);
  const description = own?.description ?? BUILT_IN.get(folded) ?? `The quality of ${name}.`;
  return { name, description };
}
