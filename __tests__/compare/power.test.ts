import { describe, expect, it } from 'vitest';
import { findCases, simulatePower } from '../../src/compare/power.ts';
import type { Design } from '../../src/compare/power.ts';

const design: Design = {
  cases: 100,
  baselineTrials: 7,
  trials: 1,
  rates: { kind: 'beta', mean: 0.8 },
  drop: 0.08,
  alpha: 0.05,
  suspectP: 0.1,
  threshold: 0.05,
  confirmTrials: 3,
};
const powerOf = (more: Partial<Design>): number => simulatePower({ ...design, ...more }).power;

describe('simulatePower', () => {
  // Reference simulations of the same rules, by another program.
  it.each([
    ['100 cases, pool of 7', {}, 0.63],
    ['200 cases, pool of 7', { cases: 200 }, 0.89],
    ['100 cases, pool of 1', { baselineTrials: 1 }, 0.62],
    ['200 cases, pool of 1', { baselineTrials: 1, cases: 200 }, 0.79],
    ['one look, 100 cases', { confirmTrials: 0 }, 0.58],
    ['one look, 200 cases', { confirmTrials: 0, cases: 200 }, 0.84],
    ['nothing changed', { drop: 0 }, 0.002],
    ['600 cases, of which 400 are asked again', { cases: 600, drop: 0.06 }, 0.79],
  ] as const)('is within three points of the reference: %s', (_name, more, expected) => {
    expect(Math.abs(powerOf(more) - expected)).toBeLessThanOrEqual(0.03);
  });

  // The same played out 2500 times with the exact test throughout.
  it.each([
    ['300 cases, pool of 1', { cases: 300, baselineTrials: 1, drop: 0.07 }, 0.793],
    ['400 cases, one look', { cases: 400, confirmTrials: 0, drop: 0.06 }, 0.689],
    ['800 cases', { cases: 800, drop: 0.055 }, 0.654],
  ] as const)('is within three points of the full simulation: %s', (_name, more, expected) => {
    expect(Math.abs(powerOf(more) - expected)).toBeLessThanOrEqual(0.03);
  });

  it('takes known case rates, and finds nothing in cases that never change', () => {
    const rates = [...Array.from({ length: 50 }, () => 1), ...Array.from({ length: 50 }, () => 0.9)];
    expect(powerOf({ rates: { kind: 'known', rates }, drop: 0.2 })).toBeGreaterThan(0.95);
    expect(powerOf({ rates: { kind: 'known', rates: Array.from({ length: 100 }, () => 0) }, drop: 0 })).toBe(
      0,
    );
  });
});

describe('findCases', () => {
  it('finds the fewest cases that are enough, and none for a drop of the threshold', () => {
    const cases = findCases(design, 0.8);
    expect(cases).toBe(200);
    expect(findCases({ ...design, drop: 0.05 }, 0.8)).toBeNull();
  });
});
