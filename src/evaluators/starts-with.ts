import type { Evaluator } from './evaluator.ts';
import { findTextProblem } from './expected-texts.ts';
import { caseSetting } from './settings.ts';
import { scoreEdge } from './text-edge.ts';
import type { Edge } from './text-edge.ts';

const START: Edge = { verb: 'starts', holds: (answer, text) => answer.startsWith(text) };

/** Scores 1 where the answer starts with the expected text; a list means any. */
export const startsWith: Evaluator = {
  version: 1,
  settings: { case_sensitive: caseSetting(false) },
  reference: {
    rule: [
      '1 where the answer starts with the expected text, else 0. A list means any of its texts.',
      'Spaces and line breaks at the ends do not count, nor how a character is encoded (Unicode’s NFKC, invisible characters left out); punctuation does.',
    ],
    examples: [
      { expected: 'Yes', answer: '\nyes, it does.', value: 1 },
      { expected: ['Yes', 'No'], answer: 'It does not.', value: 0 },
      { expected: 'Yes', answer: 'yes', settings: { case_sensitive: true }, value: 0 },
    ],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output, { case_sensitive }) =>
    scoreEdge(START, expected, output, case_sensitive === true),
};
