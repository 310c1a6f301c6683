import { describe, expect, it } from 'vitest';
import { listBookParts } from '../../../../src/report/page/cases/case-book.ts';
import { createResult, recordOf } from '../../../support/records.ts';
import { reportOf } from '../../../support/reports.ts';

const COUNT = 2500;
const NAMES = Array.from({ length: COUNT }, (_, index) => `c${index}`);

describe('listBookParts', () => {
  it('gives all cases of a first run once, in order', () => {
    const { comparison } = reportOf([], [recordOf(NAMES.map((id) => createResult(id, '1')))]);
    const parts = [...listBookParts(comparison.cells[0]!)];
    expect(parts.map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(parts.flat().map(({ id, before, now }) => [id, before, now?.trials.length])).toEqual(
      NAMES.map((id) => [id, null, 1]),
    );
  });

  it('gives all cases of a large cell once, in order, with what both sides answered', () => {
    const all = NAMES.map((id) => createResult(id, '1', { output: `now ${id}` }));
    const older = ['gone', ...NAMES.toReversed().slice(1)].map((id) =>
      createResult(id, '0', { output: `before ${id}` }),
    );
    const rematch = {
      trials: 1,
      against: '2026-11-23T10:00:00Z',
      baseline: [createResult('c1', '0')],
      candidate: [createResult('c2400', '1')],
    };
    const { comparison } = reportOf(
      [recordOf(older, { timestamp: '2026-11-23T10:00:00Z' })],
      [recordOf(all, { rematch })],
    );
    const parts = [...listBookParts(comparison.cells[0]!)];
    expect(parts.map(({ length }) => length)).toEqual([1000, 1000, 501]);
    const cases = parts.flat();
    expect(cases.map(({ id }) => id)).toEqual([...NAMES, 'gone']);
    for (const { id, before, now } of cases) {
      expect(before?.trials[0]?.outcome.output).toBe(id === 'c2499' ? undefined : `before ${id}`);
      expect(now?.trials[0]?.outcome.output).toBe(id === 'gone' ? undefined : `now ${id}`);
    }
    const again = cases.filter(({ before, now }) =>
      [before, now].some((side) => side?.trials.some(({ isAgain }) => isAgain)),
    );
    expect(again.map(({ id }) => id)).toEqual(['c1', 'c2400']);
  });
});
