import { createEdgeEvaluator } from './text-edge.ts';

/** Scores 1 where the answer ends with the expected text; a list means any. */
export const endsWith = createEdgeEvaluator(
  { verb: 'ends', holds: (answer, text) => answer.endsWith(text) },
  [
    { expected: 'thank you.', answer: 'All done. Thank you.\n', value: 1 },
    { expected: ['yes', 'no'], answer: 'So it is yes.', value: 0 },
    { expected: 'END', answer: 'the end', settings: { case_sensitive: true }, value: 0 },
  ],
);
