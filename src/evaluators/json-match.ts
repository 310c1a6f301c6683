import type { Json } from '../domain/json.ts';
import { UserError } from '../domain/problem.ts';
import { parseJson } from '../text/json.ts';
import { quoted } from '../text/phrase.ts';
import { quote } from '../text/quote.ts';
import { findValue } from '../text/value-path.ts';
import { listSome, shorten } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { isList } from './expected-texts.ts';
import { findDifference } from './json/compare-json.ts';
import type { Read } from './json/compare-json.ts';
import { JSON_ANSWER, readJsonAnswer } from './json/read-json-answer.ts';

/** Scores 1 where the answer is the expected JSON, or where the listed paths of both are equal. */
export const jsonMatch: Evaluator = {
  version: 1,
  settings: {
    paths: {
      check: (value) =>
        Array.isArray(value) && value.every((path) => typeof path === 'string' && path !== '')
          ? undefined
          : 'a list of paths such as `total` or `items.0.price`',
      default: [],
      text: 'the only places that are compared, keys parted by dots; `items[].id` is the `id` of each item',
      fromMetadata: true,
    },
  },
  reference: {
    rule: [
      '1 where the answer is the expected value as JSON, else 0. `expected` is any JSON value; a text that is JSON itself, as in a cell of a table, is read. A list is a list, not any of its items.',
      'The order of keys and the spaces between them do not count, that of items does. Numbers are compared by value, with all their digits (`1`, `1.0` and `1e0` are one number, 0.1 and 0.10000000000000001 are two); a number that `expected` holds in a spelling of its own (`1.10`, `007`) is the number of that value, or that text. Texts are compared character by character.',
      'With `paths` only these are compared, and all must be equal; the part of them that is stands beside it as `paths_equal`. What a path names must be in `expected`.',
      JSON_ANSWER,
    ],
    examples: [
      { expected: { name: 'Ada', born: 1815 }, answer: '{"born": 1815.0, "name": "Ada"}', value: 1 },
      { expected: { name: 'Ada' }, answer: 'Here it is:\n```json\n{"name": "Ada"}\n```', value: 1 },
      { expected: { name: 'Ada' }, answer: 'It is {"name": "Ada"}.', value: 0 },
      { expected: { name: 'Ada' }, answer: '{"name": "Ada", "born": 1815}', value: 0 },
      { expected: [1, 2], answer: '[2, 1]', value: 0 },
      { expected: '{"total": 0.30}', answer: '{"total": 0.3}', value: 1 },
      {
        expected: { total: 5, note: 'paid' },
        answer: '{"total": 5, "note": "all paid"}',
        settings: { paths: ['total'] },
        value: 1,
      },
    ],
  },
  findProblem: ({ expected, metadata }, settings) => {
    if (expected === null) return '`expected` is missing';
    const wanted = readExpected(expected);
    const missing = pathsOf(metadata['paths'] ?? settings['paths']).find(
      (path) => findValue(wanted, path) === undefined,
    );
    return missing === undefined
      ? undefined
      : ['`paths` names what `expected` does not hold: ', quoted(quote(missing))];
  },
  evaluate: ({ expected, metadata }, output, settings) => {
    const read = readJsonAnswer(output);
    const paths = pathsOf(metadata['paths'] ?? settings['paths']);
    if (read.status === 'none')
      return {
        ...{ status: 'scored', value: 0, answer: null, explanation: read.reason },
        ...(paths.length > 0 && { secondary: { paths_equal: 0 } }),
      };
    const wanted = readExpected(expected);
    const differences =
      paths.length === 0
        ? [findDifference(wanted, read.json)]
        : paths.map((path) => compareAt(path, wanted, read.json));
    const found = differences.filter((difference) => difference !== undefined);
    return {
      status: 'scored',
      value: found.length === 0 ? 1 : 0,
      answer: read.text,
      explanation:
        found.length > 0
          ? `${found[0]}${found.length > 1 ? `, and ${found.length - 1} more` : ''}`
          : paths.length === 0
            ? 'is the expected JSON'
            : `as expected: ${listSome(paths, ', ', shorten)}`,
      ...(paths.length > 0 && { secondary: { paths_equal: 1 - found.length / paths.length } }),
    };
  },
};

function compareAt(path: string, wanted: unknown, { value, written }: Read): string | undefined {
  const found = findValue(value, path);
  if (found === undefined) return `\`${shorten(path)}\`: it is missing`;
  return findDifference(findValue(wanted, path), { value: found, written: findValue(written, path) }, path);
}

/** Gives what is expected; a text that is JSON is read, with its numbers as they are written. */
function readExpected(expected: Json): unknown {
  if (typeof expected !== 'string') return expected;
  try {
    return parseJson(expected, 'expected').written;
  } catch (error) {
    if (error instanceof UserError) return expected;
    throw error;
  }
}

function pathsOf(value: Json | undefined): readonly string[] {
  return value !== undefined && isList(value) ? value.filter((path) => typeof path === 'string') : [];
}
