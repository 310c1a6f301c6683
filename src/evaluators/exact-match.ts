import { cite, listSome } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import { plainWords } from './plain-words.ts';

/** Scores 1 where answer and expected text are the same words and values (plainWords); a list means any. */
export const exactMatch: Evaluator = {
  version: 2,
  settings: {},
  reference: {
    rule: [
      '1 where the answer is the expected text, else 0. A list means any of its texts.',
      'These do not count: case; spaces at the ends and doubled ones; how a character is encoded (Unicode’s NFKC, invisible characters left out); quotes and apostrophes; the hyphen in a word; round brackets around words; marks at the end of a word (`. , ; : ! ?`, of other scripts too); the commas of thousands; emoji and the stars of Markdown.',
      'All else counts: signs, decimal points, operators, other brackets, currencies, `%`, and marks within a value such as `10:30`. A text of which nothing would be left counts as it stands.',
    ],
    versions: { 2: 'signs, points, operators and other marks in a value count; NFKC' },
    examples: [
      { expected: 'Paris', answer: ' “PARIS”. ', value: 1 },
      { expected: 'Paris', answer: 'It is Paris.', value: 0 },
      { expected: ['UK', 'United Kingdom'], answer: 'U.K.', value: 1 },
      { expected: '1,000', answer: '1000', value: 1 },
      { expected: '10', answer: '1.0', value: 0 },
      { expected: '-24', answer: '24', value: 0 },
      { expected: 'C++', answer: 'C', value: 0 },
      { expected: '10:30', answer: '1030', value: 0 },
      { expected: '] )', answer: '> >', value: 0 },
    ],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: ({ expected }, output) => {
    const answer = plainWords(output);
    const texts = expectedTexts(expected);
    const found = texts.find((text) => plainWords(text) === answer);
    const explanation =
      found === undefined ? `${cite(answer)} is not ${listSome(texts, ' or ')}` : `equals ${cite(found)}`;
    return { status: 'scored', value: found === undefined ? 0 : 1, answer, explanation };
  },
};
