import { listSome } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { findTextProblem, searchTexts } from './expected-texts.ts';
import { caseSetting } from './settings.ts';
import { unifyForm } from './text-form.ts';

/** Scores 1 where the answer contains none of the expected texts. */
export const notContains: Evaluator = {
  version: 1,
  settings: { case_sensitive: caseSetting(false) },
  reference: {
    rule: [
      '1 where none of the expected texts stands in the answer, else 0: a list names what must not occur. An empty answer passes.',
      'How a character is encoded does not count (Unicode’s NFKC, invisible characters left out); spaces and punctuation do.',
    ],
    examples: [
      { expected: 'sorry', answer: 'It is 42.', value: 1 },
      { expected: ['sorry', 'as an AI'], answer: 'As an AI, I cannot say.', value: 0 },
      { expected: 'AI', answer: 'He said it.', settings: { case_sensitive: true }, value: 1 },
    ],
  },
  // Spaces may be what must not occur, e.g. two of them.
  findProblem: ({ expected }) => findTextProblem(expected, (text) => unifyForm(text) === ''),
  evaluate: ({ expected }, output, { case_sensitive }) => {
    const { texts, found } = searchTexts(expected, output, case_sensitive === true);
    return {
      status: 'scored',
      value: found.length === 0 ? 1 : 0,
      answer: found.length === 0 ? null : found.join(', '),
      explanation:
        found.length === 0
          ? `contains no ${listSome(texts, ' and no ')}`
          : `contains ${listSome(found, ' and ')}`,
    };
  },
};
