import { describe, expect, it } from 'vitest';
import { OwnWaits } from '../../src/run/own-waits.ts';

/** Puts off a request each 100 ms, with the times that a server names. */
function putOff(nameMs: (nowMs: number) => number | null, count = 10): OwnWaits {
  const waits = new OwnWaits();
  for (let n = 0; n < count; n += 1) waits.putOff(nameMs(100 * n), 100 * n);
  return waits;
}

describe('OwnWaits', () => {
  it('gives a short time between requests that are each told a time of their own, longer with each of them', () => {
    const [few, many, most] = [10, 100, 200].map((count) => putOff(() => 30_000, count).gapMs);
    expect(few).toBe(60);
    expect(many).toBe(150);
    expect(most).toBe(300);
    expect(putOff(() => 1_000).gapMs).toBe(15);
    expect(putOff((nowMs) => 20_000 + ((7 * nowMs) % 10_000)).gapMs).toBeLessThan(60);
  });

  it.each<[string, OwnWaits]>([
    ['those that came back are put off again', putOff(() => 1_000, 20)],
    ['none was put off', new OwnWaits()],
    ['no time is named', putOff(() => null)],
    ['all are told the same moment', putOff((nowMs) => 30_000 - nowMs)],
    [
      'all are told the same moment in whole seconds',
      putOff((nowMs) => Math.ceil(30.5 - nowMs / 1_000) * 1_000),
    ],
  ])('gives none where %s', (_why, waits) => {
    expect(waits.gapMs).toBe(Infinity);
  });

  it('gives none once a request was let in', () => {
    const waits = putOff(() => 30_000);
    waits.end();
    waits.putOff(30_000, 2_000);
    expect(waits.gapMs).toBe(Infinity);
  });
});
