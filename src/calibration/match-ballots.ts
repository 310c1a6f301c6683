import type { Ballot } from '../domain/ballot.ts';
import type { Outcome } from '../domain/record.ts';
import { keepInForce, raterKey } from '../records/ballots/in-force.ts';
import { listAnswers } from '../records/ballots/list-answers.ts';
import { RatingsOf } from './ratings.ts';
import type { Ratings } from './ratings.ts';
import type { Scored } from './scored-answers.ts';

/** Gives each scored answer the ballots in force that belong to it; those of other answers are left out and counted. */
export function matchBallots(ballots: readonly Ballot[], { records, answers }: Scored): Ratings {
  const hashes = new Map<Outcome, string>();
  for (const record of records)
    for (const { outcome, hash } of listAnswers(record)) hashes.set(outcome, hash);
  const byHash = Map.groupBy(answers, ({ outcome }) => hashes.get(outcome));
  const ratings = new RatingsOf();
  for (const { answer, rater, score } of keepInForce(ballots)) {
    const [first, ...same] = byHash.get(answer) ?? [];
    if (first === undefined) ratings.leaveOut('unknown');
    else ratings.add([first, ...same], { rater: raterKey(rater), value: score });
  }
  return ratings.give();
}
