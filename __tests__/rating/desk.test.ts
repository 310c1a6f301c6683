import { describe, expect, it } from 'vitest';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';
import { keepInForce } from '../../src/records/ballots/in-force.ts';
import { readBallots } from '../../src/records/ballots/read-ballots.ts';
import { placeBallots } from '../../src/records/ballots/ballot-site.ts';
import { fileOf, RatingDesk } from '../../src/rating/desk.ts';
import { listItems } from '../../src/rating/list-items.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { createBallot } from '../support/ballots.ts';
import { createDesk, createRatedRun } from '../support/rating.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('RatingDesk', () => {
  it('gives each rater an order of their own, the same again each time', () => {
    using dir = createTempDir();
    const orderOf = (rater: string): readonly string[] =>
      createDesk(dir.path, [createRatedRun(20)]).stateOf(rater).order;
    expect(orderOf('ann')).toEqual(orderOf('ann'));
    expect(orderOf('bob')).not.toEqual(orderOf('ann'));
    expect(orderOf('bob').toSorted()).toEqual(orderOf('ann').toSorted());
  });

  it('knows what a rater said before, also in another process, and nothing of others', () => {
    using dir = createTempDir();
    const [one, other] = [1, 2].map(() => createDesk(dir.path, [createRatedRun(3)])) as [
      RatingDesk,
      RatingDesk,
    ];
    const [first = '', second = ''] = one.stateOf('ann').order;
    one.cast({ rater: 'ann', id: first, mark: 4, note: 'well' });
    other.cast({ rater: 'ann', id: second, mark: 2, note: '' });
    one.cast({ rater: 'bob', id: first, mark: 1, note: '' });
    for (const desk of [one, other])
      expect(desk.stateOf('ann').rated).toEqual([
        { id: first, mark: 4, note: 'well' },
        { id: second, mark: 2, note: '' },
      ]);
    other.cast({ rater: 'ann', id: first, mark: null, note: '' });
    expect(one.stateOf('ann').rated.map(({ id }) => id)).toEqual([second]);
    expect(one.stateOf('bob').rated).toHaveLength(1);
  });

  it('lets the later word count where the clock was set back', () => {
    using dir = createTempDir();
    const times = ['2026-11-29T17:00:00Z', '2026-11-29T16:00:00Z', '2026-11-29T15:00:00Z'].map(
      (at) => new Date(at),
    );
    const desk = new RatingDesk({
      items: listItems([createRatedRun(1)]),
      ballots: placeBallots(undefined, localWorkspace(dir.path)),
      onlyRater: null,
      now: () => times.shift() ?? new Date(0),
    });
    const [id = ''] = desk.stateOf('ann').order;
    for (const mark of [1, 5, 3] as const) desk.cast({ rater: 'ann', id, mark, note: '' });
    expect(keepInForce(readBallots(`${dir.path}/ballots`)).map(({ mark }) => mark)).toEqual([3]);
  });
});

describe('a rater who comes back', () => {
  it('goes on where they stopped, also under the name in small letters', () => {
    using dir = createTempDir();
    const desk = createDesk(dir.path, [createRatedRun(20)]);
    const { order } = desk.stateOf('Ann');
    desk.cast({ rater: 'Ann', id: order[0] ?? '', mark: 4, note: '' });
    expect(desk.stateOf('ann')).toMatchObject({ order, rated: [{ id: order[0], mark: 4 }] });
  });
});

describe('a ballot of the end of time', () => {
  it('does not make the next one a line that cannot be read', () => {
    using dir = createTempDir();
    const run = [createRatedRun(1)];
    const [id = ''] = createDesk(dir.path, run).stateOf('ann').order;
    const last = createBallot({ answer: id, rater: 'ann', at: '9999-12-31T23:59:59.999Z' });
    dir.write('ballots/ann.jsonl', `${JSON.stringify(last)}\n`);
    const desk = createDesk(dir.path, run);
    for (const mark of [1, 5] as const) desk.cast({ rater: 'ann', id, mark, note: '' });
    expect(desk.stateOf('ann').rated).toEqual([{ id, mark: 5, note: '' }]);
  });
});

describe('fileOf', () => {
  it.each([
    ['/b', 'Ann', '/b/ann.jsonl'],
    ['/b', '../../Ann O’Neil', '/b/ann-o-neil.jsonl'],
    ['/b', 'Jürgen', '/b/jürgen.jsonl'],
    ['/b', '...', '/b/rater.jsonl'],
    ['/b/all.jsonl', 'Ann', '/b/all.jsonl'],
  ])('puts what in %s is of %s into %s', (path, rater, file) => {
    expect(fileOf({ path }, rater)).toBe(file);
  });
});

describe('listItems', () => {
  it('gives the answers that people score, each once, on the scale of their benchmark', () => {
    const [run, other] = [createRatedRun(2), createRatedRun(1, 'pass_fail', { input: 'Else?' })];
    const judged = recordOf([createResult('x', '1', { input: 'Judged?', output: 'By a rule.' })], {
      config: { evaluators: [createEvaluatorRecord()] },
    });
    const items = listItems([run, { ...run, model_id: 'another' }, other, judged]);
    expect(items.map(({ testId, shown }) => [testId, shown.scale])).toEqual([
      ['q0', '1_to_5'],
      ['q1', '1_to_5'],
      ['q0', 'pass_fail'],
    ]);
    expect(items[0]?.shown).toMatchObject({
      turns: [{ role: 'user', text: 'May I return order 0?' }],
      references: ['Yes, within 30 days.'],
      criteria: ['empathy'],
      facts: [],
    });
  });

  it('gives all answers where nothing asks for people, with the whole conversation', () => {
    const messages = [
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hello' },
    ] as const;
    const record = recordOf([
      createResult('x', '1', { input: 'Hello', messages, output: 'Hi.', metadata: { shop: { id: 7 } } }),
    ]);
    expect(listItems([record]).map(({ shown }) => shown)).toMatchObject([
      {
        scale: 'pass_fail',
        turns: [
          { role: 'system', text: 'Be kind.' },
          { role: 'user', text: 'Hello' },
        ],
        facts: [{ name: 'shop', text: '{\n  "id": 7\n}' }],
      },
    ]);
  });
});
