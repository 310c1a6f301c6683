import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../../src/compare/compare-runs.ts';
import { matchTwo } from '../../../../src/compare/match-cells.ts';
import { createFreshReader } from '../../../../src/report/page/cases/case-states.ts';
import { createResult, recordOf } from '../../../support/records.ts';

/** Tells which of the cases are new or changed where the older side has some and the newer side others. */
function listFresh(older: readonly string[], newer: readonly string[]): string[] {
  const [before, after] = [older, newer].map((ids) => recordOf(ids.map((id) => createResult(id, '1'))));
  const isFresh = createFreshReader(compareRuns(matchTwo(before!, after!)).cells[0]!);
  return [...new Set([...older, ...newer])].filter(isFresh);
}

describe('createFreshReader', () => {
  it.each([
    [['a', 'b'], ['b', 'c'], ['c']],
    [['a'], ['b'], ['b']],
    [
      ['a', 'b', 'c'],
      ['d', 'e'],
      ['d', 'e'],
    ],
  ])('takes no case for new that is only missing: %j, then %j', (older, newer, fresh) => {
    expect(listFresh(older, newer)).toEqual(fresh);
  });
});
