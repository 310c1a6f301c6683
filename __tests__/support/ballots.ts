import { BALLOT_SCHEMA } from '../../src/domain/ballot.ts';
import type { Ballot } from '../../src/domain/ballot.ts';
import type { BallotSite } from '../../src/records/ballots/ballot-site.ts';
import { ANYWHERE } from '../../src/text/reach.ts';

/** A place where no ballots lie. */
export const NO_BALLOTS: BallotSite = { path: '/nowhere/ballots', reach: ANYWHERE, shownAs: 'ballots' };

/** A ballot of Ann's, with what a test says of it. */
export function createBallot(fields: Partial<Ballot> = {}): Ballot {
  return {
    schema: BALLOT_SCHEMA,
    answer: 'a1',
    benchmark_name: 'support',
    test_id: 'refund',
    rater: 'ann',
    score: 0.75,
    mark: 4,
    at: '2026-11-29T17:00:00.000Z',
    ...fields,
  };
}

/** A ballot that gives a score without a mark. */
export function createScoredBallot(score: number | null, fields: Partial<Ballot> = {}): Ballot {
  const { mark: _mark, ...ballot } = createBallot(fields);
  return { ...ballot, score };
}
