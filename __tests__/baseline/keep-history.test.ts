import { describe, expect, it } from 'vitest';
import { HISTORY_LIMITS, keepHistory, readHistory } from '../../src/baseline/keep-history.ts';
import { dropFuture } from '../../src/baseline/plausible.ts';
import type { HistoryPoint } from '../../src/domain/history.ts';
import { createPoint, historyOfCell, runsIn } from '../support/history.ts';

const cellOf = (model_id: string) => ({ benchmark_name: 'b', model_id, pools: [] });
const points = (count: number, overrides: Partial<HistoryPoint> = {}): HistoryPoint[] =>
  Array.from({ length: count }, (_, index) => createPoint(count - index, overrides));

describe('keepHistory', () => {
  it('keeps the newest runs of a cell', () => {
    const kept = keepHistory(historyOfCell(points(450)), { cells: [cellOf('m')] });
    expect(kept.cells[0]!.points.map(({ run_id }) => run_id)).toEqual(
      Array.from({ length: HISTORY_LIMITS.runs }, (_, index) => 450 - index),
    );
  });

  it('drops the cells that the baseline has no more', () => {
    const both = { cells: [...historyOfCell(points(2)).cells, ...historyOfCell(points(1), 'gone').cells] };
    expect(runsIn(keepHistory(both, { cells: [cellOf('m')] }))).toEqual({ m: [2, 1] });
  });

  it('keeps fewer runs of each cell where there are very many, or very long names', () => {
    const names = Array.from({ length: 200 }, (_, index) => `m${index}`);
    const history = { cells: names.flatMap((name) => historyOfCell(points(200), name).cells) };
    const kept = keepHistory(history, { cells: names.map(cellOf) });
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(HISTORY_LIMITS.bytes);
    expect(kept.cells.map((cell) => cell.points.length)).toEqual(names.map(() => 50));
    const long = 'n'.repeat(HISTORY_LIMITS.bytes);
    expect(keepHistory(historyOfCell(points(1), long), { cells: [cellOf(long)] })).toEqual({ cells: [] });
  });
});

describe('readHistory', () => {
  it('gives what was kept', () => {
    const history = historyOfCell(points(3, { verdict: 'passed', metric: 'score', marks: ['drift'] }));
    expect(readHistory(JSON.parse(JSON.stringify(history)))).toEqual({ status: 'sound', history });
  });

  it('is empty where an older version kept none', () => {
    expect(readHistory(undefined)).toEqual({ status: 'sound', history: { cells: [] } });
  });

  it('takes no keys and marks that it does not know, and no more runs than are kept', () => {
    const odd = { ...createPoint(1), marks: ['drift', 'of a later version'], extra: 'x'.repeat(1000) };
    expect(readHistory(historyOfCell([odd as never]))).toEqual({
      status: 'sound',
      history: historyOfCell([createPoint(1, { marks: ['drift'] })]),
    });
    const read = readHistory(historyOfCell(points(5000)));
    expect(read.status === 'sound' && read.history.cells[0]!.points.length).toBe(HISTORY_LIMITS.runs);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a cell without a name', { cells: [{ benchmark_name: '', model_id: 'm', points: [] }] }],
    ['a rate over 1', historyOfCell([createPoint(1, { rate: 2 })])],
    ['half an interval', historyOfCell([createPoint(1, { interval: [0.5] as never })])],
    ['a time that is none', historyOfCell([createPoint(1, { at: 'yesterday' })])],
    ['a verdict that is no text', historyOfCell([createPoint(1, { verdict: {} as never })])],
  ])('refuses %s', (_name, value) => {
    expect(readHistory(value)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('is not'),
    });
  });
});

describe('dropFuture', () => {
  const reader = { runId: 100, runAttempt: 1, now: new Date('2026-11-24T12:00:00Z') };

  it('leaves out runs that were not yet, and those of no run', () => {
    const { commit: _c, run_id: _r, ...local } = createPoint(7);
    const history = historyOfCell([
      createPoint(3, { at: '2099-01-01T00:00:00.000Z' }),
      createPoint(4, { run_id: 1e15 }),
      createPoint(2, { run_attempt: 0.5 }),
      local,
      createPoint(1),
    ]);
    expect(runsIn(dropFuture(history, reader))).toEqual({ m: [1] });
  });
});
