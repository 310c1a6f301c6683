import { cite, listSome } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import { normalize } from './normalize.ts';
import { lower } from './python-text.ts';
import { caseSetting } from './settings.ts';

/** Scores 1 where the answer is the expected text, character by character; a list means any. */
export const equals: Evaluator = {
  version: 1,
  settings: { case_sensitive: caseSetting(true) },
  reference: {
    rule: [
      '1 where the answer is the expected text, character by character: case, spaces, line breaks and punctuation count. Only two ways to encode the same character are alike (Unicode’s NFC). A list means any of its texts; an empty text expects an empty answer.',
    ],
    examples: [
      { expected: 'Paris', answer: 'Paris', value: 1 },
      { expected: 'Paris', answer: 'Paris.', value: 0 },
      { expected: 'Paris', answer: 'paris', value: 0 },
      { expected: 'Paris', answer: 'paris', settings: { case_sensitive: false }, value: 1 },
    ],
  },
  findProblem: ({ expected }) => findTextProblem(expected, () => false),
  evaluate: ({ expected }, output, { case_sensitive }) => {
    const form = (text: string): string => normalize(case_sensitive === false ? lower(text) : text, 'NFC');
    const answer = form(output);
    const texts = expectedTexts(expected);
    const found = texts.find((text) => form(text) === answer);
    return {
      status: 'scored',
      value: found === undefined ? 0 : 1,
      answer: output,
      explanation: found === undefined ? `is not ${listSome(texts, ' or ')}` : `is ${cite(found)}`,
    };
  },
};
