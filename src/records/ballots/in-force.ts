import type { Ballot, CastBallot } from '../../domain/ballot.ts';
import { timeOf } from '../order.ts';

/**
 * Gives the ballots that count, in the order in which they were cast: of each rater on each answer the latest, of equal
 * times the later in order, unless that takes the rater's word back.
 */
export function keepInForce(ballots: readonly Ballot[]): CastBallot[] {
  const byTime = ballots.toSorted((one, other) => timeOfBallot(one) - timeOfBallot(other));
  const last = new Map<string, Ballot>();
  for (const ballot of byTime) {
    const key = JSON.stringify([raterKey(ballot.rater), ballot.answer]);
    last.delete(key);
    last.set(key, ballot);
  }
  return [...last.values()].filter((ballot): ballot is CastBallot => ballot.score !== null);
}

/** Gives what tells raters apart: one person, written in capital or small letters, must not count twice. */
export function raterKey(rater: string): string {
  return rater.normalize('NFC').trim().toLowerCase();
}

/** Gives a ballot's time in milliseconds. */
export function timeOfBallot({ at }: Pick<Ballot, 'at'>): number {
  return timeOf({ timestamp: at });
}
