import { describe, expect, it } from 'vitest';
import { plural, thousands, timesOver } from '../../src/text/plural.ts';

describe('plural', () => {
  it.each([
    [plural(0, 'request'), '0 requests'],
    [plural(1, 'request'), '1 request'],
    [plural(0.5, 'minute'), '0.5 minutes'],
    [plural(1200, 'new or changed case'), '1 200 new or changed cases'],
    [timesOver(1), 'once'],
    [timesOver(3), '3 times'],
    [thousands(1234.5678), '1 234.5678'],
  ])('gives %s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
