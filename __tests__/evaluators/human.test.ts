import { describe, expect, it } from 'vitest';
import type { CastBallot } from '../../src/domain/ballot.ts';
import type { Json } from '../../src/domain/json.ts';
import type { Score } from '../../src/domain/score.ts';
import { human } from '../../src/evaluators/human.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { createBallot, createScoredBallot } from '../support/ballots.ts';
import { createCase } from '../support/plans.ts';

async function scoreWith(cast: readonly object[], settings: Record<string, Json> = {}): Promise<Score> {
  const ballots = { find: () => cast as CastBallot[] };
  return await human.evaluate(createCase({}), 'Yes.', settings, { ballots }, searchUnwatched);
}

describe('human', () => {
  it('waits for the first person, or for as many as are wanted', async () => {
    expect(await scoreWith([])).toEqual({ status: 'pending', reason: 'nobody has rated it yet' });
    expect(await scoreWith([createBallot()], { raters: 2 })).toEqual({
      status: 'pending',
      reason: '1 of 2 people have rated it',
    });
  });

  it('gives the mean of what people said, and how far they lie apart', async () => {
    expect(await scoreWith([createBallot()])).toEqual({
      status: 'scored',
      value: 0.75,
      answer: null,
      explanation: 'rated by one person: 4',
    });
    const cast = [createBallot(), createBallot({ mark: 'fail', score: 0 }), createScoredBallot(1 / 3)];
    expect(await scoreWith(cast, { raters: 2 })).toMatchObject({
      value: expect.closeTo((0.75 + 1 / 3) / 3),
      explanation: 'rated by 3 people: 4, fail, 0.33',
      secondary: { human_spread: 0.75 },
    });
  });

  it('explains in a line, however many people there are', async () => {
    const many = Array.from({ length: 100 }, () => createBallot({ mark: 'pass', score: 1 }));
    const score = await scoreWith(many);
    expect(score).toMatchObject({
      value: 1,
      explanation: expect.stringMatching(/^rated by 100 people: .{1,80}, \.\.\.$/),
    });
  });

  it('takes any case, and cannot score without ballots', async () => {
    expect(human.findProblem(createCase({ expected: null }), {})).toBeUndefined();
    expect(await human.evaluate(createCase({}), '', {}, {}, searchUnwatched)).toMatchObject({
      status: 'unscored',
    });
  });

  it.each([
    ['scale', '1_to_10', '`pass_fail` or `1_to_5`'],
    ['raters', 0, 'a whole number from 1 to 100'],
    ['raters', 1.5, 'a whole number from 1 to 100'],
  ])('refuses %s: %j', (name, value, allowed) => {
    expect(human.settings[name]?.check(value)).toBe(allowed);
    expect(human.settings[name]?.check(human.settings[name].default)).toBeUndefined();
  });
});
