import { cite } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import { lower, strip } from './python-text.ts';
import { sequenceRatio } from './sequence-matcher.ts';

/**
 * Scores how alike answer and expected text are (sequenceRatio), ignoring case and outer spaces; of a list, the best.
 */
export const fuzzyMatch: Evaluator = {
  version: 1,
  settings: {},
  reference: {
    rule: [
      'How alike the answer and the expected text are, from 0 to 1: Python’s `difflib.SequenceMatcher(None, expected, answer).ratio()` of both in lower case without spaces at the ends, to the last bit. Of a list, the best. Characters are compared as they are encoded.',
    ],
    examples: [
      { expected: 'Good morning', answer: ' good MORNING ', value: 1 },
      { expected: ['xyz', 'abcd'], answer: 'bcde', value: 0.75 },
    ],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output) => {
    const answer = strip(lower(output));
    let best = { value: 0, text: '' };
    for (const text of expectedTexts(expected)) {
      const value = sequenceRatio(strip(lower(text)), answer);
      if (value > best.value) best = { value, text };
    }
    const explanation = best.value === 0 ? 'nothing in common' : `most like ${cite(best.text)}`;
    return { status: 'scored', value: best.value, answer, explanation };
  },
};
