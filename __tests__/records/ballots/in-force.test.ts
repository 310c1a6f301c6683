import { describe, expect, it } from 'vitest';
import { keepInForce } from '../../../src/records/ballots/in-force.ts';
import { createBallot, createScoredBallot } from '../../support/ballots.ts';

const at = (minute: number): string => `2026-11-29T17:0${minute}:00Z`;

describe('keepInForce', () => {
  it('keeps the latest ballot of each rater on each answer, however the lines were merged', () => {
    const first = createScoredBallot(0, { at: at(1) });
    const last = createScoredBallot(1, { at: at(3) });
    const between = createScoredBallot(0.5, { at: at(2) });
    const bob = createScoredBallot(0.2, { rater: 'bob', at: at(1) });
    const other = createScoredBallot(0.1, { answer: 'a2', at: at(0) });
    expect(keepInForce([last, bob, first, other, between])).toEqual([other, bob, last]);
  });

  it('counts one person once, however the name is written', () => {
    const names = ['Jo\u00EBlle', 'jo\u00EBlle', 'JOE\u0308LLE '];
    const ballots = names.map((rater, minute) => createScoredBallot(minute / 2, { rater, at: at(minute) }));
    expect(keepInForce(ballots)).toEqual([ballots[2]]);
  });

  it('takes the later line of two at the same time', () => {
    const [one, two] = [createScoredBallot(0), createScoredBallot(1)];
    expect(keepInForce([one, two])).toEqual([two]);
    expect(keepInForce([two, one])).toEqual([one]);
  });

  it('reads times in their zones', () => {
    const early = createScoredBallot(0, { at: '2026-11-29T18:00:00+02:00' });
    const late = createScoredBallot(1, { at: '2026-11-29T17:00:00' });
    expect(keepInForce([late, early])).toEqual([late]);
  });

  it('leaves out what was taken back, and takes what is said again after it', () => {
    const given = createBallot({ at: at(1) });
    const undone = createScoredBallot(null, { at: at(2) });
    const again = createScoredBallot(0, { at: at(3) });
    expect(keepInForce([given, undone])).toEqual([]);
    expect(keepInForce([given, undone, again])).toEqual([again]);
  });
});
