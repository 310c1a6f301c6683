import { cite, listSome } from './cite-text.ts';
import type { Evaluator, Reference } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import { strip } from './python-text.ts';
import { caseSetting } from './settings.ts';
import { searchForm } from './text-form.ts';

/** One end of a text, in words and as it is compared. */
type Edge = {
  readonly verb: 'starts' | 'ends';
  readonly holds: (answer: string, text: string) => boolean;
};

/** Makes the evaluator that scores 1 where the answer, without spaces at its ends, has an expected text at that edge. */
export function createEdgeEvaluator({ verb, holds }: Edge, examples: Reference['examples']): Evaluator {
  return {
    version: 1,
    settings: { case_sensitive: caseSetting(false) },
    reference: {
      rule: [
        `1 where the answer ${verb} with the expected text, else 0. A list means any of its texts.`,
        'Spaces and line breaks at the ends do not count, nor how a character is encoded (Unicode’s NFKC, invisible characters left out); punctuation does.',
      ],
      examples,
    },
    findProblem: ({ expected }) => findTextProblem(expected),
    evaluate: ({ expected }, output, { case_sensitive }) => {
      const form = (text: string): string => strip(searchForm(text, case_sensitive === true));
      const answer = form(output);
      const texts = expectedTexts(expected);
      const found = texts.find((text) => holds(answer, form(text)));
      return {
        status: 'scored',
        value: found === undefined ? 0 : 1,
        answer: found ?? null,
        explanation:
          found === undefined
            ? `${verb.slice(0, -1)} of the answer is not ${listSome(texts, ' or ')}`
            : `${verb} with ${cite(found)}`,
      };
    },
  };
}
