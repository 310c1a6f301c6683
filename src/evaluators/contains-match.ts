import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected.ts';
import { lower } from './python-text.ts';
import { quote } from './quote.ts';

/** The share of the expected texts that the answer contains, whatever their case; 0 where none is expected. */
export const containsMatch: Evaluator = {
  version: 1,
  settings: {},
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output) => {
    const answer = lower(output);
    const texts = expectedTexts(expected);
    const found = texts.filter((text) => answer.includes(lower(text)));
    const missing = texts.filter((text) => !found.includes(text));
    return {
      status: 'scored',
      value: texts.length === 0 ? 0 : found.length / texts.length,
      answer: found.join(', '),
      explanation:
        missing.length === 0 ? `contains all ${texts.length}` : `lacks ${missing.map(quote).join(', ')}`,
    };
  },
};
