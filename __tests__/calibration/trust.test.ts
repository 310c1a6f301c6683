import { describe, expect, it } from 'vitest';
import { judgeTrust } from '../../src/calibration/trust.ts';
import { cohenKappa } from '../../src/stats/cohen-kappa.ts';

function trust(tp: number, fp: number, fn: number, tn: number) {
  const kappa = cohenKappa([
    [tp, fp],
    [fn, tn],
  ]);
  return judgeTrust({ confusion: { tp, fp, fn, tn }, kappa });
}

describe('judgeTrust', () => {
  it('is sure where the whole interval is on one side of what is called substantial', () => {
    expect(trust(145, 8, 7, 90)).toMatchObject({ verdict: 'yes', isFew: false, labelsNeeded: 0 });
    expect(trust(60, 50, 40, 50)).toMatchObject({ verdict: 'no', labelsNeeded: 0 });
  });

  it('says how many more labels would tell', () => {
    expect(trust(70, 5, 8, 17)).toMatchObject({ verdict: 'unsure', isFew: false, labelsNeeded: 220 });
    expect(trust(700, 50, 80, 170)).toMatchObject({ verdict: 'unsure', labelsNeeded: 0 });
  });

  it('believes nothing of few labels, however well they agree', () => {
    expect(trust(10, 0, 0, 10)).toMatchObject({ verdict: 'unsure', isFew: true, labelsNeeded: 10 });
    expect(trust(96, 0, 0, 4)).toMatchObject({
      ...{ verdict: 'unsure', isFew: true, labelsNeeded: 150 },
      rarer: { kind: 'fail', count: 4 },
    });
    expect(trust(0, 0, 0, 0)).toMatchObject({ verdict: 'unsure', labelsNeeded: 30 });
    expect(trust(50, 0, 0, 0)).toMatchObject({ labelsNeeded: 10 });
  });
});
