import { createEdgeEvaluator } from './text-edge.ts';

/** Scores 1 where the answer starts with the expected text; a list means any. */
export const startsWith = createEdgeEvaluator(
  { verb: 'starts', holds: (answer, text) => answer.startsWith(text) },
  [
    { expected: 'Yes', answer: '\nyes, it does.', value: 1 },
    { expected: ['Yes', 'No'], answer: 'It does not.', value: 0 },
    { expected: 'Yes', answer: 'yes', settings: { case_sensitive: true }, value: 0 },
  ],
);
