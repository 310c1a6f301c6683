import { describe, expect, it } from 'vitest';
import {
  change,
  changeRange,
  thousands,
  dollars,
  duration,
  percent,
  percentRange,
  plural,
  describeEvaluator,
} from '../../src/report/format.ts';

describe('format', () => {
  it.each([
    [percent(0.81), '81 %'],
    [percent(0.6538), '65.4 %'],
    [change(-0.11), '-11 points'],
    [change(0.0512), '+5.1 points'],
    [change(0.01), '+1 point'],
    [change(0), '0 points'],
    [change(-0.0001), '0 points'],
    [change(0.0001), '0 points'],
    [changeRange([-0.172, 0.044]), '-17.2 to +4.4'],
    [changeRange([-0.01, 0.01]), '-1 to +1'],
    [changeRange([-1.065, -0.768]), '-100 to -76.8'],
    [percentRange([0.604, 0.781]), '60.4 to 78.1 %'],
    [duration(812.4), '812 ms'],
    [duration(999.6), '1.0 s'],
    [duration(2013), '2.0 s'],
    [duration(61_000), '61 s'],
    [thousands(0), '0'],
    [thousands(1_234_567), '1 234 567'],
    [dollars(0), '$0.00'],
    [dollars(12.345), '$12.35'],
    [dollars(0.00042), '$0.00042'],
    [dollars(0.00003), '< $0.0001'],
    [plural(1, 'case'), '1 case'],
    [plural(1200, 'case'), '1 200 cases'],
  ])('writes %s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('describeEvaluator', () => {
  it.each([
    ['added' as const, 'numeric_match (added)'],
    [[{ name: 'version', before: 1, after: 2 }], 'numeric_match (version 1 -> 2)'],
    [[{ name: 'extract', before: null, after: 'final' }], 'numeric_match (extract none -> "final")'],
    // A rubric, say: its text would hide the sentence.
    [[{ name: 'rubric', before: null, after: 'x'.repeat(500) }], 'numeric_match (rubric)'],
  ])('says of %j: %s', (change, said) => {
    expect(describeEvaluator({ name: 'numeric_match', change })).toBe(said);
  });
});
