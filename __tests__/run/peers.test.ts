import { describe, expect, it } from 'vitest';
import { Peers, PeersByKey } from '../../src/run/peers.ts';

/** A pace of which the last request was sent, and put off, at these times. */
function pace(perSecond: number, sentMs: number, putOffMs = -Infinity) {
  const taken = { perSecond };
  return {
    perSecond: () => taken.perSecond,
    take: (other: number) => (taken.perSecond = other),
    last: { sentMs, putOffMs },
  };
}

function gather(...paces: readonly ReturnType<typeof pace>[]): Peers {
  const peers = new Peers();
  for (const one of paces) peers.join(one);
  return peers;
}

describe('Peers', () => {
  it('counts those that are held back or were put off lately', () => {
    expect(new Peers().countPressing(0)).toBe(1);
    const free = pace(Infinity, 20_000);
    expect(gather(free, free).countPressing(20_000)).toBe(1);
    const [held, over] = [pace(5, 20_000), pace(5, 1_000)];
    expect(gather(free, held, over, pace(Infinity, 20_000, 15_000)).countPressing(20_000)).toBe(2);
  });

  it('tells who takes more than the others, among those that are asked', () => {
    const [slow, fast, over, free] = [pace(10, 0), pace(30, 0), pace(500, -20_000), pace(Infinity, 0)];
    const peers = gather(slow, fast, over, free);
    expect(peers.greedOf(30, 0)).toBeCloseTo(2.25);
    expect(peers.greedOf(10, 0)).toBeCloseTo(0.25);
    expect(peers.greedOf(20, 0)).toBe(1);
    expect(gather(fast, free).greedOf(30, 0)).toBe(1);
    expect(gather(pace(1, 0), pace(1, 0), pace(1, 0), pace(1_000, 0)).greedOf(1_000, 0)).toBe(4);
  });
});

describe('Peers that level their paces', () => {
  it('share what they have, but for those that are not held back or not asked', () => {
    const paces = [pace(17, 0), pace(3, 0), pace(Infinity, 0), pace(500, -20_000)];
    gather(...paces).level(0);
    expect(paces.map(({ perSecond }) => perSecond())).toEqual([10, 10, Infinity, 500]);
  });
});

describe('PeersByKey', () => {
  it('knows models that are asked on one key at one address', () => {
    const [groups, model] = [new PeersByKey(), { provider: 'openai', baseUrl: null, apiKey: 'openai' }];
    expect(groups.of({ ...model })).toBe(groups.of(model));
    for (const other of [{ provider: 'anthropic' }, { baseUrl: 'http://a' }, { apiKey: 'other' }])
      expect(groups.of({ ...model, ...other })).not.toBe(groups.of(model));
  });
});
