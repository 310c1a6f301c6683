import { describe, expect, it } from 'vitest';
import { PaceTrial } from '../../src/run/pace-trial.ts';

/** A cut where half were put off, of which it shows at 10 a second at the latest. */
function cut(...seen: readonly (readonly [sent: number, putOff: number])[]): PaceTrial {
  const trial = new PaceTrial(0.5, 10);
  for (const [sent, putOff] of seen) trial.add({ sent, putOff, seconds: 1 });
  return trial;
}

describe('PaceTrial', () => {
  it.each([
    ['open', 20, [[23, 12]]],
    [
      'useful',
      20,
      [
        [12, 2],
        [12, 2],
      ],
    ],
    ['early', 20, [[24, 12]]],
    ['useless', 11, [[24, 12]]],
    ['worse', 20, [[24, 20]]],
  ] as const)('says %s at %d a second of %j', (known, perSecond, seen) => {
    expect(cut(...seen).look(perSecond)).toBe(known);
  });

  it('adds up what it saw, and begins again with nothing', () => {
    const trial = cut([12, 2], [12, 3]);
    expect(trial.seen).toEqual({ sent: 24, putOff: 5, seconds: 2 });
    expect(trial.again()).toMatchObject({ leastPerSecond: 10, seen: { sent: 0 } });
  });
});
