import { describe, expect, it } from 'vitest';
import { cutHistory, findHistory, joinHistories } from '../../src/records/history.ts';
import { createPoint, historyOfCell, runsIn } from '../support/history.ts';

describe('joinHistories', () => {
  it('has each run once, the newest first, whatever order they end in', () => {
    const joined = joinHistories(
      historyOfCell([createPoint(3), createPoint(1)]),
      historyOfCell([createPoint(2), createPoint(3)]),
      historyOfCell([createPoint(2)], 'other'),
    );
    expect(runsIn(joined)).toEqual({ m: [3, 2, 1], other: [2] });
  });

  it('keeps the newer attempt of a run, whichever is told first', () => {
    const [first, again] = [createPoint(1, { rate: 0.1 }), createPoint(1, { rate: 0.9, run_attempt: 2 })];
    for (const told of [
      [first, again],
      [again, first],
    ] as const)
      expect(joinHistories(...told.map((point) => historyOfCell([point]))).cells[0]!.points).toEqual([again]);
  });

  it('takes results of the same moment for one run only where they say the same', () => {
    const { commit: _c, run_id: _r, run_attempt: _a, ...local } = createPoint(1);
    const joined = joinHistories(historyOfCell([local, local, { ...local, rate: 0.6 }]));
    expect(joined.cells[0]!.points.map(({ rate }) => rate)).toEqual([0.5, 0.6]);
  });

  it('marks the first run of another configuration', () => {
    const marks = (...fingerprints: readonly (string | undefined)[]): unknown[] =>
      joinHistories(
        historyOfCell(
          fingerprints.map((fingerprint, index) => {
            const { fingerprint: _, ...rest } = createPoint(index);
            return { ...rest, ...(fingerprint !== undefined && { fingerprint }) };
          }),
        ),
      )
        .cells[0]!.points.toReversed()
        .map((point) => point.marks ?? []);
    expect(marks('a', 'a', 'b', 'b', 'a')).toEqual([[], [], ['changed'], [], ['changed']]);
    expect(marks('a', undefined, 'a', undefined, 'b')).toEqual([[], [], [], [], ['changed']]);
  });

  it('leaves other marks as they are, and the change before the oldest run', () => {
    const joined = joinHistories(
      historyOfCell([
        createPoint(2, { marks: ['changed', 'drift'] }),
        createPoint(1, { marks: ['changed'] }),
      ]),
    );
    expect(joined.cells[0]!.points.map(({ marks }) => marks)).toEqual([['drift'], ['changed']]);
  });

  it('has no second cell of the same name', () => {
    expect(
      joinHistories(historyOfCell([createPoint(1)]), historyOfCell([createPoint(2)])).cells,
    ).toHaveLength(1);
  });
});

describe('cutHistory', () => {
  it('leaves the newest', () => {
    expect(runsIn(cutHistory(historyOfCell([createPoint(3), createPoint(2), createPoint(1)]), 2))).toEqual({
      m: [3, 2],
    });
  });
});

describe('findHistory', () => {
  it('finds a cell by both of its names', () => {
    const history = historyOfCell([createPoint(1)]);
    expect(findHistory(history, { benchmark_name: 'b', model_id: 'm' })?.points).toHaveLength(1);
    expect(findHistory(history, { benchmark_name: 'b', model_id: 'n' })).toBeUndefined();
  });
});
