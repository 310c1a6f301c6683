import { describe, expect, it } from 'vitest';
import { matchCells, matchNewestTwo, matchTwo } from '../../src/compare/match-cells.ts';
import type { Matched } from '../../src/compare/match-cells.ts';
import { findPast } from '../../src/compare/past.ts';
import type { NonEmpty } from '../../src/domain/json.ts';
import type { CellRecord, Outcome } from '../../src/domain/record.ts';
import { createRecord } from '../support/records.ts';

const cell = (
  benchmark: string,
  model: string,
  time = '2026-01-01T00:00:00Z',
  compareTo?: string,
): CellRecord =>
  createRecord(['1'], {
    benchmark_name: benchmark,
    model_id: model,
    timestamp: time,
    ...(compareTo !== undefined && { config: { compare_to: compareTo } }),
  });
const names = ({ pairs }: Matched) =>
  pairs.map(({ benchmark, model, baseline, candidate }) => ({
    cell: `${benchmark}/${model}`,
    before: baseline.map((record) => `${record.model_id} ${record.timestamp}`),
    after: candidate.map((record) => `${record.model_id} ${record.timestamp}`),
  }));

describe('matchCells', () => {
  it('pools all records of a cell on each side, and reports what only the older side has', () => {
    const matched = matchCells(
      [cell('a', 'm'), cell('a', 'm'), cell('b', 'm')],
      [cell('a', 'm'), cell('c', 'm')],
    );
    expect(matched.pairs.map(({ baseline, candidate }) => [baseline.length, candidate.length])).toEqual([
      [2, 1],
      [0, 1],
    ]);
    expect(matched.missingCells).toEqual([{ benchmark: 'b', model: 'm' }]);
  });

  it('holds a model against the one that compare_to names', () => {
    const { pairs, missingCells } = matchCells(
      [cell('a', 'old'), cell('a', 'new')],
      [cell('a', 'new', '2026-01-02T00:00:00Z', 'old')],
    );
    expect(pairs[0]!.baseline[0]!.model_id).toBe('old');
    // Its own older run is not compared, and was run again all the same.
    expect(missingCells).toEqual([]);
  });

  it('does not mix up names that read alike when joined', () => {
    expect(matchCells([cell('a', 'b/c')], [cell('a/b', 'c')]).pairs[0]!.baseline).toEqual([]);
  });
});

describe('matchTwo', () => {
  it('pairs two records whatever cells they are of', () => {
    expect(names(matchTwo(cell('a', 'x'), cell('b', 'y')))).toEqual([
      { cell: 'b/y', before: ['x 2026-01-01T00:00:00Z'], after: ['y 2026-01-01T00:00:00Z'] },
    ]);
  });
});

describe('matchNewestTwo', () => {
  it('takes the newest two of each cell by time, wherever on earth it was written', () => {
    const times = ['2026-01-02T01:30:00+02:00', '2026-01-02T00:00:00', '2025-12-31', '2026-01-01T23:45:00Z'];
    expect(names(matchNewestTwo(times.map((time) => cell('a', 'm', time))))).toEqual([
      { cell: 'a/m', before: ['m 2026-01-01T23:45:00Z'], after: ['m 2026-01-02T00:00:00'] },
    ]);
  });

  it('takes the later of two with the same time as the newer', () => {
    const [one, two] = [cell('a', 'm'), cell('a', 'm')];
    const [pair] = matchNewestTwo([one, two]).pairs;
    expect(pair!.baseline[0]).toBe(one);
    expect(pair!.candidate[0]).toBe(two);
  });

  it('passes over earlier runs that measured nothing', () => {
    const down = createRecord(['x'], { benchmark_name: 'a', timestamp: '2026-01-02T00:00:00Z' });
    const [one, two] = [cell('a', 'm'), cell('a', 'm', '2026-01-03T00:00:00Z')];
    expect(matchNewestTwo([one, down, two]).pairs[0]).toMatchObject({ baseline: [one], candidate: [two] });
    expect(findPast([one, down]).found).toEqual([one]);
  });

  it('takes the newest of the model that a run names, not after it', () => {
    const records = [
      cell('a', 'old', '2026-01-02T00:00:00Z'),
      cell('a', 'old', '2026-01-01T00:00:00Z'),
      cell('a', 'old', '2026-01-09T00:00:00Z'),
      cell('a', 'new', '2026-01-03T00:00:00Z', 'old'),
      cell('a', 'lone', '2026-01-03T00:00:00Z', 'nobody'),
    ];
    expect(names(matchNewestTwo(records))).toEqual([
      { cell: 'a/old', before: ['old 2026-01-02T00:00:00Z'], after: ['old 2026-01-09T00:00:00Z'] },
      { cell: 'a/new', before: ['old 2026-01-02T00:00:00Z'], after: ['new 2026-01-03T00:00:00Z'] },
      { cell: 'a/lone', before: [], after: ['lone 2026-01-03T00:00:00Z'] },
    ]);
  });

  it('holds a run against an earlier one of the model that it names, not against that of the same run', () => {
    const [monday, tuesday] = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
    const records = [cell('a', 'old', monday), cell('a', 'old', tuesday), cell('a', 'new', tuesday, 'old')];
    expect(names(matchNewestTwo(records))[1]).toEqual({
      cell: 'a/new',
      before: [`old ${monday}`],
      after: [`new ${tuesday}`],
    });
    expect(names(matchNewestTwo(records.slice(1)))[1]!.before).toEqual([]);
  });

  it('takes runs whose answers have scores and no mark, and none whose answers are all errors', () => {
    const graded = (time: string, trials: NonEmpty<Outcome>): CellRecord =>
      createRecord(['1'], {
        benchmark_name: 'a',
        timestamp: time,
        results: [{ test_id: 'c0', passed: null, ...(trials.length > 1 ? { trials } : trials[0]) }],
      });
    const errored: Outcome = { passed: true, scores: { judge: 0.4 }, error: 'the server is down' };
    const one = graded('2026-01-01T00:00:00Z', [{ passed: null, scores: { judge: 0.4 } }]);
    const two = graded('2026-01-02T00:00:00Z', [errored, { passed: null, scores: { judge: 0.6 } }]);
    const down = graded('2026-01-03T00:00:00Z', [errored]);
    const three = graded('2026-01-04T00:00:00Z', [{ passed: null, scores: { judge: 0.5 } }]);
    expect(matchNewestTwo([one, two, down, three]).pairs[0]).toMatchObject({
      baseline: [two],
      candidate: [three],
    });
    expect(findPast([one, down]).found).toEqual([one]);
  });

  it('passes over runs that were cut and what was scored again, on both sides, and tells of newer ones', () => {
    const day = (one: number, more: Partial<CellRecord> = {}): CellRecord => ({
      ...cell('a', 'm', `2026-01-0${one}T00:00:00Z`),
      ...more,
    });
    const cut = { complete: false };
    const [one, two] = [day(1), day(3)];
    const newer = day(5, cut);
    const records = [one, day(2, cut), two, day(3, { rescored_from: 'two.json' }), newer];
    expect(matchNewestTwo(records).pairs[0]).toMatchObject({
      baseline: [one],
      candidate: [two],
      passedOver: [newer],
    });
  });

  it('holds a run that was cut against the newest whole one where there is no other', () => {
    const [whole, cut] = [
      cell('a', 'm'),
      { ...cell('a', 'm', '2026-01-02T00:00:00Z'), complete: false, cell_cases: 9 },
    ];
    expect(matchNewestTwo([whole, cut]).pairs[0]).toMatchObject({ baseline: [whole], candidate: [cut] });
  });

  it('finds no baseline among runs that were cut or scored again, and tells of them', () => {
    const cut = { ...cell('a', 'm'), complete: false };
    const again = { ...cell('a', 'm', '2026-01-02T00:00:00Z'), rescored_from: 'x.json' };
    const last = cell('a', 'm', '2026-01-03T00:00:00Z');
    expect(matchNewestTwo([cut, again, last]).pairs[0]).toMatchObject({
      baseline: [],
      candidate: [last],
      passedOver: [again, cut],
    });
  });

  it('takes the model that a run names from its whole runs too', () => {
    const records = [
      cell('a', 'old', '2026-01-01T00:00:00Z'),
      { ...cell('a', 'old', '2026-01-02T00:00:00Z'), complete: false },
      cell('a', 'new', '2026-01-03T00:00:00Z', 'old'),
    ];
    expect(names(matchNewestTwo(records))[1]!.before).toEqual(['old 2026-01-01T00:00:00Z']);
  });

  it('has nothing before a single run', () => {
    expect(matchNewestTwo([cell('a', 'm')]).pairs[0]!.baseline).toEqual([]);
  });
});
