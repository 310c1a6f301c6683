import { listSome, cite } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import { collapseSpaces, dropPunctuation, lower, strip } from './python-text.ts';

/** Scores 1 where the answer is the expected text, ignoring case, punctuation and extra spaces; a list means any. */
export const exactMatch: Evaluator = {
  version: 1,
  settings: {},
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output) => {
    const answer = normalize(output);
    const found = expectedTexts(expected).find((text) => normalize(text) === answer);
    const explanation =
      found === undefined
        ? `${cite(answer)} is not ${listSome(expectedTexts(expected), ' or ')}`
        : `equals ${cite(found)}`;
    return { status: 'scored', value: found === undefined ? 0 : 1, answer, explanation };
  },
};

function normalize(text: string): string {
  return collapseSpaces(dropPunctuation(strip(lower(text))));
}
