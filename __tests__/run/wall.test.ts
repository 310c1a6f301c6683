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
    const wall = send('....................xxxxxxxxxxxx');
    expect(wall.find(34)).toBe(200);
    expect(wall.find(30)).toBeNull();
  });

  it.each(['............', 'xxxxxxxxxxxx', '.xxxxx.xxxxx.', 'x.x.x.x.x.x.x.x.'])(
    'finds none in %s',
    (fates) => {
      expect(send(fates).find(1_000)).toBeNull();
    },
  );

  it('counts only requests of which it is known what became of them', () => {
    const wall = send('..xx..');
    expect(wall.knownAfterMs).toBe(2);
    expect(wall.since(1, 6)).toEqual({ ms: 3, sent: 4, putOff: 2 });
  });

  it('soon forgets one request that was put off late', () => {
    const wall = new Wall();
    wall.putOff(wall.sent(0), 9_000);
    expect(wall.knownAfterMs).toBe(1_000);
    for (let ms = 9_000; ms < 9_100; ms += 1) wall.putOff(wall.sent(ms), ms + 1);
    expect(wall.knownAfterMs).toBeLessThan(10);
  });
});
