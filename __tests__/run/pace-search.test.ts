import { describe, expect, it } from 'vitest';
import { PaceSearch } from '../../src/run/pace-search.ts';
import { Wall } from '../../src/run/wall.ts';

/** Searches from a pace on a server that lets requests in by `isLetIn`, for at most ten seconds. */
function search(perSecond: number, isLetIn: (perSecond: number, count: number) => boolean): [string, number] {
  const wall = new Wall();
  const found = new PaceSearch(wall, perSecond, 0);
  let [nowMs, count, status] = [0, 0, 'going'];
  while (status === 'going' && nowMs < 10_000) {
    const tried = wall.sent(nowMs);
    if (!isLetIn(found.perSecond, (count += 1))) wall.putOff(tried, nowMs);
    nowMs += 1_000 / found.perSecond;
    status = found.look(nowMs);
  }
  return [status, found.perSecond];
}

describe('PaceSearch', () => {
  it.each([1, 5, 20, 300])('finds what a server lets in from %d a second', (start) => {
    const [status, perSecond] = search(
      start,
      (pace, count) => pace <= 50 || count % Math.ceil(pace / 50) === 0,
    );
    expect(status).toBe('found');
    expect(perSecond).toBeGreaterThan(25);
    expect(perSecond).toBeLessThanOrEqual(50);
  });

  it('tells that going slower is of no use where half are put off at any pace', () => {
    const [status] = search(400, (_pace, count) => count % 2 === 0);
    expect(status).toBe('useless');
  });
});
