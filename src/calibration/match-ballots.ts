import type { Ballot } from '../domain/ballot.ts';
import { keepInForce, raterKey } from '../records/ballots/in-force.ts';
import { listAnswers } from '../records/ballots/list-answers.ts';
import { RatingsOf } from './ratings.ts';
import type { Ratings } from './ratings.ts';
import type { Scored, ScoredAnswer } from './scored-answers.ts';

/** Gives each scored answer the ballots in force that belong to it; those of other answers are left out and counted. */
export function matchBallots(ballots: readonly Ballot[], { records, answers }: Scored): Ratings {
  const hashes = new Map<string, string>();
  for (const record of records) {
    const { benchmark_name: benchmark, model_id: model } = record;
    for (const { item, trial, hash } of listAnswers(record))
      hashes.set(nameOf({ benchmark, model, id: item.id, trial }), hash);
  }
  const byHash = Map.groupBy(answers, (answer) => hashes.get(nameOf(answer)));
  const ratings = new RatingsOf();
  for (const { answer, rater, score } of keepInForce(ballots)) {
    const [first, ...same] = byHash.get(answer) ?? [];
    if (first === undefined) ratings.leaveOut('unknown');
    else ratings.add([first, ...same], { rater: raterKey(rater), value: score });
  }
  return ratings.give();
}

function nameOf({
  benchmark,
  model,
  id,
  trial,
}: Pick<ScoredAnswer, 'benchmark' | 'model' | 'id' | 'trial'>): string {
  return JSON.stringify([benchmark, model, id, trial]);
}
