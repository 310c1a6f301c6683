import { describe, expect, it } from 'vitest';
import type { Allowance } from '../../src/domain/allowance.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { Hints } from '../../src/run/hints.ts';

/** Nothing is left of 20 for a minute. */
const EMPTY: Allowance = { of: 'requests', limit: 20, remaining: 0, resetMs: 60_000 };

/**
 * Gives the whole time that requests are held back, one after another, where with each the same is said; those that
 * `isPutOff` are put off.
 */
function holdAll(count: number, allowance: Allowance, isPutOff = (_asked: number) => false): number {
  const [hints, clock] = [new Hints(), { now: 0 }];
  let heldMs = 0;
  for (let asked = 0; asked < count; asked += 1) {
    for (let waitMs = hints.waitMs(clock.now); waitMs > 0; waitMs = hints.waitMs(clock.now)) {
      heldMs += waitMs;
      clock.now += waitMs;
    }
    const sent = hints.sent(clock.now);
    clock.now += 10;
    const allowances = [allowance];
    if (isPutOff(asked))
      hints.failed(sent, new ProviderError('rate_limited', 'no', { allowances }), clock.now);
    else hints.answered(sent, { latencyMs: 10, allowances }, clock.now);
  }
  return heldMs;
}

describe('Hints', () => {
  it('holds nothing back where a server says nothing', () => {
    const hints = new Hints();
    for (let asked = 0; asked < 100; asked += 1) hints.answered(hints.sent(0), {}, 1);
    expect(hints.waitMs(1)).toBe(0);
  });

  it.each([
    { allowance: EMPTY },
    { allowance: { ...EMPTY, limit: 1 } },
    { allowance: { ...EMPTY, limit: null } },
    { allowance: { ...EMPTY, limit: 1, resetMs: 120_000 } },
    { allowance: { ...EMPTY, limit: null, resetMs: 2_000 } },
    { allowance: { ...EMPTY, of: 'tokens', limit: null } as const },
  ])('soon believes no server that lets in what it says it does not: $allowance', ({ allowance }) => {
    expect(holdAll(1_000, allowance)).toBeLessThan(90_000);
  });

  it.each([3, 4, 5])('is not led to hold back by one that puts off one in %d, whatever it said', (nth) => {
    const isPutOff = (asked: number): boolean => asked % nth === nth - 1;
    expect(holdAll(1_000, { ...EMPTY, limit: null }, isPutOff)).toBeLessThan(180_000);
  });

  it('never holds back for longer than a minute, however often a server was right', () => {
    const [hints, clock] = [new Hints(), { now: 0 }];
    let longest = 0;
    for (let asked = 0; asked < 50; asked += 1) {
      const sent = hints.sent(clock.now);
      const refusal = new ProviderError('rate_limited', 'no', {
        retryAfterMs: 590_000,
        allowances: [{ ...EMPTY, resetMs: 120_000 }],
      });
      hints.failed(sent, refusal, clock.now);
      const startMs = clock.now;
      for (let waitMs = hints.waitMs(clock.now); waitMs > 0; waitMs = hints.waitMs(clock.now))
        clock.now += waitMs;
      longest = Math.max(longest, clock.now - startMs);
    }
    expect(longest).toBeGreaterThan(2_000);
    expect(longest).toBeLessThan(60_001);
  });

  it('reckons tokens by what answers took', () => {
    const hints = new Hints();
    const usage = { inputTokens: 60, outputTokens: 40 };
    const tokens = { of: 'tokens', limit: 6_000, remaining: 250, resetMs: 57_500 } as const;
    hints.answered(hints.sent(0), { usage, latencyMs: 0, allowances: [tokens] }, 0);
    expect(hints.waitMs(0)).toBe(0);
    for (let asked = 0; asked < 2; asked += 1) hints.sent(0);
    // 100 a second are refilled, 50 are lacking.
    expect(hints.waitMs(0)).toBeCloseTo(500, -1);
  });

  it('counts what was put off as not taken', () => {
    const hints = new Hints();
    hints.answered(hints.sent(0), { latencyMs: 0, allowances: [{ ...EMPTY, remaining: 3 }] }, 0);
    const sent = Array.from({ length: 3 }, () => hints.sent(0));
    expect(hints.waitMs(0)).toBeGreaterThan(0);
    for (const one of sent) hints.failed(one, new ProviderError('rate_limited', 'no'), 1);
    expect(hints.waitMs(1)).toBe(0);
  });
});
