import type { Json } from '../domain/json.ts';
import type { Score } from '../domain/score.ts';
import { cite, listSome } from './cite-text.ts';
import { expectedTexts } from './expected-texts.ts';
import { strip } from './python-text.ts';
import { searchForm } from './text-form.ts';

/** One end of a text, in words and as it is compared. */
export type Edge = {
  readonly verb: 'starts' | 'ends';
  readonly holds: (answer: string, text: string) => boolean;
};

/** Scores 1 where the answer, without spaces at its ends, has one of the expected texts at that edge. */
export function scoreEdge(
  { verb, holds }: Edge,
  expected: Json,
  output: string,
  isCaseSensitive: boolean,
): Score {
  const form = (text: string): string => strip(searchForm(text, isCaseSensitive));
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
}
