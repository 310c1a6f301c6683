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
