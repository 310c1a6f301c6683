import { describe, expect, it } from 'vitest';
import { Wall } from '../../src/run/wall.ts';

/** Sends one request a millisecond, and tells a millisecond later which of them were put off. */
function send(fates: string): Wall {
  const wall = new Wall();
  for (const [ms, fate] of Array.from(fates).entries()) {
    const tried = wall.sent(ms);
    if (fate === 'x') wall.putOff(tried, ms + 1);
  }
  return wall;
}

describe('Wall', () => {
  it('gives what was let in before all that is sent is put off', () => {
    const wall = send('....................xxxxxx');
    expect(wall.find(28)).toEqual({ perSecond: 200, burst: 10 });
    expect(wall.find(26)).toBeNull();
  });

  it.each(['............', 'xxxxxxxxxxxx', '.xxxxx.....xxxxx.', 'x.x.x.x.x.x.x.x.'])(
    'finds none in %s',
    (fates) => {
      expect(send(fates).find(1_000)).toBeNull();
    },
  );

  it('lets probes go, each later than the last, where a wall is likely', () => {
    expect(send('....xx').probeMs(8)).toBe(0);
    expect(send('....xxx').probeMs(8)).toBe(0);
    const waits = ['xxx', 'xxxx', 'xxxxx'].map((fates) => {
      const wall = send(`....${fates}`);
      const [lastMs, knownMs] = [3 + fates.length, 4 + fates.length + wall.knownAfterMs];
      return wall.probeMs(knownMs) + knownMs - lastMs;
    });
    expect(waits).toEqual([3, 4, 8]);
    expect(send('....xxx.').probeMs(20)).toBe(0);
  });

  it('asks ever more seldom, and soon more often again once one is let in', () => {
    const [wall, over] = [send('x'.repeat(20)), send(`${'x'.repeat(20)}....`)];
    expect(wall.probeMs(1_019)).toBe(0);
    expect(wall.probeMs(30)).toBeGreaterThan(900);
    expect(over.probeMs(30)).toBe(0);
  });

  it('wants a plainer one after one that was none', () => {
    const [wall, plain] = [send('..........xxxxxx'), send(`..........${'x'.repeat(16)}`)];
    expect(wall.find(30)).not.toBeNull();
    for (const one of [wall, plain]) one.doubt();
    expect(wall.find(30)).toBeNull();
    expect(wall.probeMs(30)).toBe(0);
    expect(plain.find(40)).not.toBeNull();
  });

  it('soon forgets one request that was put off late', () => {
    const wall = new Wall();
    wall.putOff(wall.sent(0), 9_000);
    expect(wall.knownAfterMs).toBe(1_000);
    for (let ms = 9_000; ms < 9_100; ms += 1) wall.putOff(wall.sent(ms), ms + 1);
    expect(wall.knownAfterMs).toBeLessThan(10);
  });
});
