import { describe, expect, it } from 'vitest';
import { findNewestRuns, findPast } from '../../src/compare/past.ts';
import { createRecord, onDay } from '../support/records.ts';

const run = createRecord(['1', '1'], onDay(1));
const cut = createRecord(['1'], { ...onDay(2), complete: false });
const again = createRecord(['1', '0'], { ...onDay(3), rescored_from: 'x.json' });
const failed = createRecord(['x', 'x'], onDay(4));

describe('findPast', () => {
  it('finds the newest whole run that measured anything', () => {
    expect(findPast([run, cut, again, failed])).toEqual({ found: [run], passedOver: [] });
  });

  it('finds a run that broke its error budget only where no other is left', () => {
    const broken = createRecord(['1', 'x', 'x'], onDay(2));
    expect(findPast([run, broken]).found).toEqual([run]);
    expect(findPast([broken, failed]).found).toEqual([broken]);
  });

  it('tells, newest first, what is left of a cell that has none', () => {
    const other = { ...run, model_id: 'other' };
    expect(findPast([cut, again, failed, other])).toEqual({ found: [other], passedOver: [again, cut] });
  });
});

describe('findNewestRuns', () => {
  it('takes a run that was cut, and what was scored again only where there is no run', () => {
    expect(findNewestRuns([run, cut, again])).toEqual([cut]);
    expect(findNewestRuns([again])).toEqual([again]);
  });
});
