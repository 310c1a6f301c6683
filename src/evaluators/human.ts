import type { CastBallot } from '../domain/ballot.ts';
import type { Score } from '../domain/score.ts';
import { sum } from '../stats/sum.ts';
import type { Evaluator } from './evaluator.ts';
import { wordSetting } from './settings.ts';

/** Most people whose marks an explanation lists. */
const MAX_LISTED = 10;
const MAX_RATERS = 100;

/** Scores an answer by what people said of it; until enough have, it is pending. */
export const human: Evaluator = {
  version: 1,
  settings: {
    scale: wordSetting(['pass_fail', '1_to_5'], 'what `llm-bench rate` asks for'),
    raters: {
      check: (value) =>
        Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_RATERS
          ? undefined
          : `a whole number from 1 to ${MAX_RATERS}`,
      default: 1,
      text: 'how many people must have rated an answer',
    },
  },
  needs: ['ballots'],
  reference: {
    rule: [
      'The mean of what people said of this very answer, in the ballots that `llm-bench rate` writes: pass is 1, fail 0; 1 to 5 are 0, 0.25, 0.5, 0.75 and 1. Of each person the last word counts.',
      'An answer that fewer than `raters` people have rated is pending: shown and counted, never failed, and left out of comparisons, whatever other evaluators say of it: to count now only those that one of them fails already would make the rate one of failures. `llm-bench score` scores such answers when there are ballots, and asks nobody.',
      'See docs/rating.md.',
    ],
    examples: [],
  },
  findProblem: () => undefined,
  evaluate: (item, answer, settings, { ballots }) => {
    if (ballots === undefined) return { status: 'unscored', reason: 'there are no ballots' };
    const cast = ballots.find(item, answer);
    const needed = typeof settings['raters'] === 'number' ? settings['raters'] : 1;
    return cast.length < needed ? waitFor(needed, cast.length) : scoreBy(cast);
  },
};

function waitFor(needed: number, cast: number): Score {
  const reason = needed === 1 ? 'nobody has rated it yet' : `${cast} of ${needed} people have rated it`;
  return { status: 'pending', reason };
}

function scoreBy(cast: readonly CastBallot[]): Score {
  const values = cast.map(({ score }) => score);
  const value = sum(values) / values.length;
  return {
    status: 'scored',
    value,
    answer: null,
    explanation: explain(cast),
    ...(values.length > 1 && { secondary: { human_spread: Math.max(...values) - Math.min(...values) } }),
  };
}

function explain(cast: readonly CastBallot[]): string {
  const marks = cast
    .slice(0, MAX_LISTED)
    .map(({ mark, score }) => String(mark ?? Math.round(score * 100) / 100));
  const more = cast.length > MAX_LISTED ? ', ...' : '';
  const people = cast.length === 1 ? 'one person' : `${cast.length} people`;
  return `rated by ${people}: ${marks.join(', ')}${more}`;
}
