import { describe, expect, it } from 'vitest';
import { Limit } from '../../src/run/limit.ts';

/** What a server puts off of so many requests at a pace, in a second. */
type Server = (sent: number, perSecond: number) => number;

/** Puts off what is more than so many a second. */
const limitedTo =
  (limit: number): Server =>
  (sent, perSecond) =>
    Math.ceil(sent * Math.max(0, 1 - limit / perSecond));
/** Puts off a share, whatever the pace. */
const byChance =
  (share: number): Server =>
  (sent) =>
    Math.round(sent * share);

/** Judges a limit by windows of a second, and gives its pace after each; null from where it is of no use. */
function judge(limit: Limit, server: Server, seconds: number, greed = 1): (number | null)[] {
  let isOfUse = true;
  return Array.from({ length: seconds }, () => {
    const sent = Math.round(limit.perSecond);
    const putOff = server(sent, limit.perSecond);
    const window = { startedMs: 0, lastMs: 1_000, endedMs: 1_000, sent, putOff, hasFailed: false };
    isOfUse &&= limit.judge(window, greed);
    return isOfUse ? limit.perSecond : null;
  });
}

/** Gives the last pace. */
function settle(...asked: Parameters<typeof judge>): number | null {
  return judge(...asked).at(-1) ?? null;
}

describe('Limit', () => {
  it.each([10, 40, 100, 1_000])('finds 100 a second from %d', (start) => {
    const limit = Limit.search(start, 0);
    const paces = judge(limit, limitedTo(100), 30);
    expect(limit.isRising).toBe(false);
    expect(limit.isSettled).toBe(true);
    for (const pace of paces.slice(-15)) expect(Math.abs((pace ?? 0) - 100)).toBeLessThan(12);
  });

  it('does not grow beyond twice of what is sent, so that a limit that comes back is found at once', () => {
    const limit = Limit.search(20, 0);
    judge(limit, limitedTo(20), 20);
    for (let second = 0; second < 1_000; second += 1)
      limit.judge({ startedMs: 0, lastMs: 1_000, endedMs: 1_000, sent: 16, putOff: 0, hasFailed: false }, 1);
    expect(limit.perSecond).toBeLessThan(2 * 16 * 1.2);
    expect(settle(limit, limitedTo(20), 5)).toBeLessThan(23);
  });

  it('follows a limit that falls, and one that rises', () => {
    const limit = Limit.search(100, 0);
    judge(limit, limitedTo(100), 20);
    expect(settle(limit, limitedTo(40), 10)).toBeLessThan(45);
    expect(settle(limit, limitedTo(80), 20)).toBeGreaterThan(70);
  });

  it.each([0.1, 0.2, 0.5])(
    'tells that it is of no use to go slower where %f are put off at any pace',
    (share) => {
      expect(settle(Limit.cut(100, share), byChance(share), 4)).toBeNull();
      const limit = Limit.search(100, 0);
      expect(settle(limit, byChance(share), 8)).toBeNull();
      expect(limit.chance).toBeCloseTo(share);
    },
  );

  it.each([0.1, 0.2, 0.5])(
    'tells that within four windows of many requests where %f are put off',
    (share) => {
      expect(settle(Limit.search(1_000, 0), byChance(share), 4)).toBeNull();
    },
  );

  it('leaves alone what is known to be put off by chance', () => {
    expect(settle(Limit.search(100, 0.25), byChance(0.2), 1)).toBeGreaterThan(98);
    expect(settle(Limit.search(100, 0), byChance(0.2), 1)).toBeLessThan(82);
  });

  it('goes a little back for a few that are put off, three times at most', () => {
    const limit = Limit.search(100, 0);
    judge(limit, limitedTo(100), 20);
    const before = limit.perSecond;
    expect(settle(limit, () => 1, 10)).toBeGreaterThan(0.9 * before);
  });

  it('gives way to its peers where it takes more than they do', () => {
    const [greedy, fair] = [Limit.search(150, 0), Limit.search(150, 0)];
    judge(greedy, limitedTo(100), 1, 4);
    judge(fair, limitedTo(100), 1);
    expect(greedy.perSecond).toBeLessThan(0.9 * fair.perSecond);
  });

  it('is never slower than one a second', () => {
    const limit = Limit.search(0, 0);
    expect(limit.perSecond).toBe(1);
    limit.perSecond = 0.1;
    expect(limit.perSecond).toBe(1);
  });
});
