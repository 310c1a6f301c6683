import { describe, expect, it } from 'vitest';
import { Credit } from '../../src/run/credit.ts';

/** A credit of which was said, with the answer to request 1, that 20 requests are taken at once, and some are left. */
function hear(remaining: number, resetMs: number, limit: number | null = 20): Credit {
  const credit = new Credit();
  credit.note(
    { allowance: { of: 'requests', limit, remaining, resetMs }, number: 1, sentMs: 0, answeredMs: 100 },
    since(0),
    1,
  );
  return credit;
}

/** As many requests were sent since the first, of which none was put off. */
function since(count: number): (number: number) => number {
  return (number) => count + 1 - number;
}

describe('Credit', () => {
  it('knows of no wait before something was said', () => {
    expect(new Credit().waitMs(0, since(1_000), 1)).toBe(0);
  });

  it.each([
    { why: 'enough is left', remaining: 3, resetMs: 850, sent: 2, waitMs: 0 },
    { why: 'all that is left is on its way', remaining: 3, resetMs: 850, sent: 3, waitMs: 53 - 100 + 47 },
    { why: 'more is on its way', remaining: 0, resetMs: 1_000, sent: 4, waitMs: 5 * 52.6 - 100 },
    {
      why: 'nothing is left, and no limit is said',
      remaining: 0,
      resetMs: 700,
      limit: null,
      sent: 0,
      waitMs: 700,
    },
    { why: 'it is full at once', remaining: 0, resetMs: 0, sent: 9, waitMs: 0 },
    { why: 'more is left than the limit', remaining: 30, resetMs: 700, sent: 30, waitMs: 700 },
  ])('gives the wait where $why', ({ remaining, resetMs, limit = 20, sent, waitMs }) => {
    expect(hear(remaining, resetMs, limit).waitMs(100, since(sent), 1)).toBeCloseTo(waitMs, -1);
  });

  it('believes the answer to the newest request', () => {
    const credit = hear(0, 1_000);
    const later = (number: number, remaining: number): void =>
      credit.note(
        {
          allowance: { of: 'requests', limit: 20, remaining, resetMs: 500 },
          number,
          sentMs: 50,
          answeredMs: 100,
        },
        since(2),
        1,
      );
    later(3, 5);
    later(2, 0);
    expect(credit.waitMs(100, since(2), 1)).toBe(0);
  });

  it('waits for the whole time once a limit is refilled only then, and until drops are seen again', () => {
    const credit = hear(0, 1_000);
    for (const sentMs of [200, 260]) credit.refused(sentMs, since(0));
    expect(credit.waitMs(300, since(0), 1)).toBe(800);
    expect(credit.waitMs(1_101, since(19), 1)).toBe(0);
    expect(credit.waitMs(1_101, since(20), 1)).toBeGreaterThan(0);
    const allowance = { of: 'requests', limit: 20, remaining: 0, resetMs: 1_000 } as const;
    credit.note({ allowance, number: 2, sentMs: 300, answeredMs: 400 }, since(1), 1);
    expect(credit.waitMs(400, since(1), 1)).toBeLessThan(100);
  });

  it('holds nothing back for what was said long ago', () => {
    expect(hear(0, 1_000, null).waitMs(1_000, since(500), 1)).toBe(100);
    for (const limit of [1, 20])
      expect(hear(0, 1_000, limit).waitMs(11_000, since(500), 1)).toBeGreaterThan(0);
    for (const limit of [1, 20]) expect(hear(0, 1_000, limit).waitMs(11_200, since(500), 1)).toBe(0);
  });

  it('learns nothing from requests that were sent before it was told, or put off with something left', () => {
    const credit = hear(2, 1_000);
    for (let time = 0; time < 5; time += 1) credit.refused(50, since(4));
    for (let time = 0; time < 5; time += 1) credit.refused(150, since(1));
    expect(credit.waitMs(150, since(2), 1)).toBe(0);
  });
});
