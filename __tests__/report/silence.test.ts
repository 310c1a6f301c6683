import { describe, expect, it } from 'vitest';
import { describeSilence, SilencePace } from '../../src/report/silence.ts';

const NOTHING = { throttled: null, failed: null, hanging: null };
const NOON_MS = new Date(2026, 10, 24, 12, 0, 0).getTime();

describe('describeSilence', () => {
  it.each([
    [
      { throttled: { count: 3, untilMs: NOON_MS + 61_000 } },
      '3 requests wait, the provider asked to wait until 12:01:01',
    ],
    [{ throttled: { count: 1, untilMs: null } }, '1 request waits, the provider asked to come back later'],
    [
      { failed: { count: 2, untilMs: NOON_MS + 8_000 } },
      '2 requests wait after a failure, the next is asked again at 12:00:08',
    ],
    [
      { hanging: { count: 5, sinceMs: NOON_MS - 12_900 } },
      '5 requests have been waiting for an answer for 12 s',
    ],
    [{ hanging: { count: 1, sinceMs: NOON_MS - 5_000 } }, '1 request has been waiting for an answer for 5 s'],
    [
      { throttled: { count: 1, untilMs: NOON_MS }, hanging: { count: 1, sinceMs: NOON_MS - 5_000 } },
      '1 request waits, the provider asked to wait until 12:00:00; 1 request has been waiting for an answer for 5 s',
    ],
  ])('puts %j into words', (silence, words) => {
    expect(describeSilence({ ...NOTHING, ...silence }, NOON_MS)).toBe(words);
  });
});

describe('SilencePace', () => {
  /** Seconds of the first five minutes in which a line is due; `answeredAt` is one in which there was an answer. */
  function listDue(answeredAt?: number): number[] {
    const pace = new SilencePace();
    return Array.from({ length: 300 }, (_, second) => second).filter((second) => {
      if (second === answeredAt) pace.answered();
      return pace.isDue(second * 1000);
    });
  }

  it('says so at once, then less and less often, but each minute', () => {
    expect(listDue()).toEqual([0, 10, 30, 70, 130, 190, 250]);
  });

  it('begins anew after an answer, but never says a line soon after another', () => {
    expect(listDue(72)).toEqual([0, 10, 30, 70, 80, 100, 140, 200, 260]);
  });
});
