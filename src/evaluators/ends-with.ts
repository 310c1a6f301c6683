import type { Evaluator } from './evaluator.ts';
import { findTextProblem } from './expected-texts.ts';
import { caseSetting } from './settings.ts';
import { scoreEdge } from './text-edge.ts';
import type { Edge } from './text-edge.ts';

const END: Edge = { verb: 'ends', holds: (answer, text) => answer.endsWith(text) };

/** Scores 1 where the answer ends with the expected text; a list means any. */
export const endsWith: Evaluator = {
  version: 1,
  settings: { case_sensitive: caseSetting(false) },
  reference: {
    rule: [
      '1 where the answer ends with the expected text, else 0. A list means any of its texts.',
      'Spaces and line breaks at the ends do not count, nor how a character is encoded (Unicode’s NFKC, invisible characters left out); punctuation does.',
    ],
    examples: [
      { expected: 'thank you.', answer: 'All done. Thank you.\n', value: 1 },
      { expected: ['yes', 'no'], answer: 'So it is yes.', value: 0 },
      { expected: 'END', answer: 'the end', settings: { case_sensitive: true }, value: 0 },
    ],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output, { case_sensitive }) =>
    scoreEdge(END, expected, output, case_sensitive === true),
};
