import type { Json, JsonObject } from '../../domain/json.ts';
import { isMapping } from '../../domain/json.ts';
import { UserError } from '../../domain/problem.ts';
import { parseJson } from '../../text/json.ts';
import { quote } from '../../text/quote.ts';
import { textOf } from '../foreign-template.ts';
import type { Check } from '../foreign.ts';
import { escapePattern, holdAll, negatePattern, translatePattern } from '../patterns.ts';

/** An assertion, its value filled in. */
export type Assertion = {
  readonly type: string;
  readonly value: Json | undefined;
  readonly threshold: number | undefined;
  /** Whether each score counts by its size, since the mean of all decides. */
  readonly isGraded: boolean;
};

/** What an assertion comes to: a check, or why it is none. */
export type Converted = Check | { readonly lost: string };

type Convert = (assertion: Assertion) => Converted;

const EXACT = { ignore_case: false, dot_all: false };
const SCALE = 10;

/** Converters by the type of assertion; `not-` goes before those of `OPPOSITES`. */
const CHECKS: Readonly<Record<string, Convert>> = {
  equals: ({ value }) =>
    isMapping(value) || Array.isArray(value)
      ? { name: 'json_match', settings: { expected: value } }
      : { name: 'equals', settings: { expected: oneText(value) } },
  contains: ({ value }) => contains(oneText(value), true),
  icontains: ({ value }) => contains(oneText(value), false),
  'contains-all': (assertion) => containsAll(assertion, true),
  'icontains-all': (assertion) => containsAll(assertion, false),
  'contains-any': ({ value }) => contains(listTexts(value), true, { match: 'any' }),
  'icontains-any': ({ value }) => contains(listTexts(value), false, { match: 'any' }),
  'starts-with': ({ value }) => ({
    name: 'starts_with',
    settings: { expected: oneText(value), case_sensitive: true },
  }),
  regex: ({ value }) => pattern(translatePattern(oneText(value))),
  'is-json': ({ value }) => jsonSchema(value),
  'contains-json': ({ value }) => jsonSchema(value),
  similar: ({ value, threshold = 0.8 }) => ({
    name: 'semantic_similarity',
    settings: { expected: Array.isArray(value) ? listTexts(value) : oneText(value) },
    threshold,
  }),
  'similar:cosine': (assertion) => convertAssertion({ ...assertion, type: 'similar' }),
  'llm-rubric': ({ value, threshold }) => rubric(oneText(value), threshold),
  'model-graded-closedqa': ({ value, threshold }) => rubric(oneText(value), threshold),
  'g-eval': ({ value, threshold = 0.7 }) =>
    rubric(Array.isArray(value) ? listTexts(value).join('\n') : oneText(value), threshold),
  factuality: ({ value }) => factuality(value),
  'model-graded-factuality': ({ value }) => factuality(value),
};

const OPPOSITES: Readonly<Record<string, Convert>> = {
  equals: ({ value }) =>
    isMapping(value) || Array.isArray(value)
      ? { lost: 'there is no opposite of `json_match`' }
      : pattern(String.raw`\A(?!` + escapePattern(oneText(value)) + String.raw`\Z)`),
  contains: ({ value }) => without(oneText(value), true),
  icontains: ({ value }) => without(oneText(value), false),
  'contains-any': ({ value }) => without(listTexts(value), true),
  'icontains-any': ({ value }) => without(listTexts(value), false),
  'contains-all': ({ value }) => pattern(String.raw`\A(?!` + holdAll(listTexts(value)) + ')'),
  'icontains-all': ({ value }) => pattern(String.raw`(?i)\A(?!` + holdAll(listTexts(value)) + ')'),
  'starts-with': ({ value }) => pattern(String.raw`\A(?!` + escapePattern(oneText(value)) + ')'),
  regex: ({ value }) => pattern(negatePattern(translatePattern(oneText(value)))),
};

/** Why well-known kinds of assertions are not carried over. */
const REASONS: Readonly<Record<string, string>> = {
  javascript: 'code is not imported',
  python: 'code is not imported',
  ruby: 'code is not imported',
  webhook: 'code is not imported',
  levenshtein: '`fuzzy_match` measures otherwise',
  cost: 'what an answer costs is reported, and not a check of a case',
};

/** Gives an assertion as an evaluator of ours. */
export function convertAssertion(assertion: Assertion): Converted {
  const isOpposite = assertion.type.startsWith('not-');
  const type = isOpposite ? assertion.type.slice('not-'.length) : assertion.type;
  const table = isOpposite ? OPPOSITES : CHECKS;
  const convert = Object.hasOwn(table, type) ? table[type] : undefined;
  if (convert === undefined)
    return {
      lost:
        new Map(Object.entries(REASONS)).get(type) ?? `there is no evaluator for ${quote(assertion.type)}`,
    };
  return convert(assertion);
}

function oneText(value: Json | undefined): string {
  return value === undefined || value === null ? '' : textOf(value);
}

/** Gives a list as it is written, or as a text that is split at its commas. */
export function listTexts(value: Json | undefined): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).map(textOf);
  return oneText(value)
    .split(',')
    .map((text) => text.trim());
}

function contains(expected: string | string[], case_sensitive: boolean, more: JsonObject = {}): Check {
  return { name: 'contains_match', settings: { expected, ...more, case_sensitive } };
}

/** Where scores count by their size, one that holds only some of the texts is worth nothing all the same. */
function containsAll({ value, isGraded }: Assertion, caseMatters: boolean): Check {
  const texts = listTexts(value);
  if (!isGraded) return contains(texts, caseMatters);
  return pattern(caseMatters ? holdAll(texts) : `(?i)${holdAll(texts)}`);
}

function without(expected: string | string[], case_sensitive: boolean): Check {
  return { name: 'not_contains', settings: { expected, case_sensitive } };
}

function pattern(expected: string): Check {
  return { name: 'regex_match', settings: { expected, ...EXACT } };
}

function rubric(text: string, threshold: number | undefined): Check {
  const settings = { rubric: text, reference: false };
  if (threshold === undefined) return { name: 'llm_judge', settings };
  return { name: 'llm_judge', settings: { ...settings, scale: SCALE }, threshold };
}

function factuality(value: Json | undefined): Check {
  const rubric = 'The answer agrees with the reference in every fact that both state.';
  return { name: 'llm_judge', settings: { rubric, expected: oneText(value) } };
}

function jsonSchema(value: Json | undefined): Converted {
  if (value === undefined || value === null || value === '') return { name: 'json_schema', settings: {} };
  if (typeof value !== 'string') return { name: 'json_schema', settings: { schema: value } };
  try {
    return { name: 'json_schema', settings: { schema: parseJson(value, 'schema').value as Json } };
  } catch (error) {
    if (error instanceof UserError) return { lost: 'its schema is no JSON' };
    throw error;
  }
}
