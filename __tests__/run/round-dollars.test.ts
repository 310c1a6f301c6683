import { describe, expect, it } from 'vitest';
import { roundDollars } from '../../src/run/round-dollars.ts';

describe('roundDollars', () => {
  it('gives one sum in whatever order it was added up', () => {
    const parts = [0.1, 0.2, 0.3];
    const [up, down] = [parts, parts.toReversed()].map((all) => all.reduce((sum, part) => sum + part, 0));
    expect(up).not.toBe(down);
    expect(roundDollars(up!)).toBe(roundDollars(down!));
  });

  it.each([0, 0.000001, 12.5, 99_999.999_999])('leaves %d as it is', (sum) => {
    expect(roundDollars(sum)).toBe(sum);
  });
});
