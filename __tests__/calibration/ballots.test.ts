import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/calibration/calibrate.ts';
import { matchBallots } from '../../src/calibration/match-ballots.ts';
import { listScored } from '../../src/calibration/scored-answers.ts';
import { BALLOT_SCHEMA } from '../../src/domain/ballot.ts';
import type { Ballot } from '../../src/domain/ballot.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { hashAnswer } from '../../src/records/ballots/hash-answer.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { recordOf } from '../support/records.ts';
import { judgedRecord, judgedTrials } from '../support/scored.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** A ballot on the answer to case cN of a judged record. */
function ballot(n: number, rater: string, score: number | null, minute = 0, text = `answer ${n}`): Ballot {
  return {
    schema: BALLOT_SCHEMA,
    answer: hashAnswer({ input: `question ${n}`, metadata: {} }, text),
    ...{ benchmark_name: 'b', test_id: `c${n}`, rater, score },
    at: new Date(Date.UTC(2026, 10, 29, 12, minute)).toISOString(),
  };
}

function hold(ballots: readonly Ballot[], ...records: readonly CellRecord[]) {
  const scored = listScored(records, 'llm_judge');
  return calibrate(scored, matchBallots(ballots, scored), 0.7);
}

describe('matchBallots', () => {
  it('counts the last word of each person, and none that was taken back', () => {
    const found = hold(
      [
        ...[
          ballot(0, 'ann', 0, 1),
          ballot(0, 'ann', 1, 2),
          ballot(1, 'ann', 1, 1),
          ballot(1, 'ann', null, 2),
        ],
        ...[ballot(2, 'ann', 0.5), ballot(2, 'bob', 0.75), ballot(2, 'cem', 1), ballot(7, 'ann', 1)],
      ],
      judgedRecord([1, 1, 1, 0]),
    );
    expect(found).toMatchObject({
      ...{ labelled: 2, coverage: 0.5, leftOut: { unknown: 1 } },
      agreement: { confusion: { tp: 2, fp: 0, fn: 0, tn: 0 } },
      alpha: { between: 'people', raters: 3, answers: 1 },
    });
  });

  it('counts one person once, in capital or small letters', () => {
    const ballots = [ballot(0, 'Ann', 1), ballot(0, 'bob', 1), ballot(1, 'ann', 0), ballot(1, 'Bob ', 1)];
    expect(hold(ballots, judgedRecord([1, 1]))).toMatchObject({ alpha: { raters: 2, answers: 2 } });
  });

  it('holds one ballot on a text that several models or trials gave against it once', () => {
    const trials = { ...judgedTrials('c0', [1, 1, 0.5]), input: 'question 0' };
    const [first, second, third] = trials.trials ?? [];
    if (first === undefined || second === undefined || third === undefined) throw new Error('three trials');
    const same = { ...trials, trials: [first, { ...second, output: first.output ?? '' }, third] as const };
    const found = hold(
      [ballot(0, 'ann', 1, 0, 'c0 answer 1'), ballot(0, 'ann', 0, 0, 'c0 answer 3')],
      recordOf([same]),
      recordOf([{ ...first, test_id: 'c0', input: 'question 0' }], { model_id: 'n' }),
    );
    expect(found).toMatchObject({
      ...{ labelled: 4, repeated: 2, coverage: 1 },
      agreement: { confusion: { tp: 1, fp: 0, fn: 0, tn: 1 } },
      rate: { raw: 0.75 },
    });
  });
});

describe('calibrate --ballots', () => {
  const lines = (...ballots: readonly Ballot[]): string =>
    ballots.map((one) => `${JSON.stringify(one)}\n`).join('');

  it('reads files of ballots, or the folder where they are kept', async () => {
    using dir = createTempDir({
      'r.json': JSON.stringify(judgedRecord([1, 0.2, 0.9])),
      'ballots/ann.jsonl': lines(ballot(0, 'ann', 1), ballot(1, 'ann', 0)),
      'ballots/bob.jsonl': lines(ballot(0, 'bob', 1), ballot(1, 'bob', 0), ballot(2, 'bob', 0)),
    });
    const found = async (...args: readonly string[]): Promise<unknown> =>
      JSON.parse((await callVerb('calibrate', ['r.json', '--json', ...args], dir.path)).out);
    expect(await found()).toMatchObject({ labelled: 3, alpha_nominal: 1, alpha_between: { who: 'people' } });
    expect(await found('--ballots', 'ballots/ann.jsonl')).toMatchObject({ labelled: 2, accuracy: 1 });
    const both = ['--ballots', 'ballots/ann.jsonl', '--ballots', 'ballots/bob.jsonl'];
    expect(await found(...both)).toMatchObject({ labelled: 3, alpha_between: { raters: 2, answers: 2 } });
  });

  it('says where a line is no ballot, and when none is of these answers', async () => {
    using dir = createTempDir({
      'r.json': JSON.stringify(judgedRecord([1])),
      'a.jsonl': `${lines(ballot(0, 'ann', 1))}{"schema": "x"}\n`,
      'b.jsonl': lines(ballot(5, 'ann', 1)),
      'labels.csv': 'id,label\nc0,1\n',
    });
    const run = (...args: readonly string[]) =>
      problemsOfAsync(callVerb('calibrate', ['r.json', ...args], dir.path));
    expect(await run('--ballots', 'a.jsonl')).toContain('a.jsonl:2:');
    expect(await run('--ballots', 'b.jsonl')).toContain(
      'b.jsonl: none of its 1 ballot is of a scored answer',
    );
    expect(await run('--ballots', 'b.jsonl', '--labels', 'labels.csv')).toContain('exclude one another');
    expect(await run()).toContain('--labels FILE, or --ballots FILE');
  });
});
