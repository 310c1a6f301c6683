import { listSome } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import { lower } from './python-text.ts';

/** Scores the share of expected texts that the answer contains, ignoring letter case; 0 where none is expected. */
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
      answer: found.length === 0 ? null : found.join(', '),
      explanation: explain(texts, missing),
    };
  },
};

function explain(texts: readonly string[], missing: readonly string[]): string {
  if (texts.length === 0) return 'nothing is expected';
  return missing.length === 0
    ? `contains ${listSome(texts, ' and ')}`
    : `lacks ${listSome(missing, ' and ')}`;
}
