import type { Score } from '../domain/score.ts';
import { listSome } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { findTextProblem, searchTexts } from './expected-texts.ts';
import { caseSetting, wordSetting } from './settings.ts';

/** Scores the share of expected texts that the answer contains; with `match: any`, 1 where it contains one of them. */
export const containsMatch: Evaluator = {
  version: 2,
  settings: {
    match: wordSetting(['all', 'any'], 'of a list, `all` gives the share that is found, `any` 1 for one'),
    case_sensitive: caseSetting(false),
  },
  reference: {
    rule: [
      'The share of the expected texts that stand somewhere in the answer: 1 where all do. With `match: any` one of them is enough. To let nothing but all of a list pass, set its threshold to 1.',
      'How a character is encoded does not count (Unicode’s NFKC, invisible characters left out); spaces and punctuation do.',
    ],
    versions: { 2: 'Unicode forms of a text are alike' },
    examples: [
      { expected: 'refund', answer: 'You get a REFUND.', value: 1 },
      { expected: ['reset', 'link'], answer: 'Use the link.', value: 0.5 },
      { expected: ['three', '3'], answer: '3 days', settings: { match: 'any' }, value: 1 },
      { expected: 'IT', answer: 'It is.', settings: { case_sensitive: true }, value: 0 },
    ],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output, { match, case_sensitive }) => {
    const { texts, found } = searchTexts(expected, output, case_sensitive === true);
    return match === 'any' ? scoreAny(texts, found) : scoreAll(texts, found);
  },
};

function scoreAny(texts: readonly string[], [first]: readonly string[]): Score {
  return first === undefined
    ? { status: 'scored', value: 0, answer: null, explanation: `contains no ${listSome(texts, ' or ')}` }
    : { status: 'scored', value: 1, answer: first, explanation: `contains ${listSome([first], '')}` };
}

function scoreAll(texts: readonly string[], found: readonly string[]): Score {
  const contained = new Set(found);
  const missing = texts.filter((text) => !contained.has(text));
  return {
    status: 'scored',
    value: texts.length === 0 ? 0 : found.length / texts.length,
    answer: found.length === 0 ? null : found.join(', '),
    explanation:
      missing.length === 0 ? `contains ${listSome(texts, ' and ')}` : `lacks ${listSome(missing, ' and ')}`,
  };
}
