import { describe, expect, it } from 'vitest';
import { MAX_RESULTS_BYTES } from '../../../src/providers/batch/batch-fetch.ts';
import { mostRows } from '../../../src/providers/batch/most-rows.ts';

describe('mostRows', () => {
  it.each([1, 1024, 8192, 128_000])('leaves room for answers of %i tokens of six bytes', (maxTokens) => {
    const rows = mostRows(maxTokens);
    expect(rows).toBeLessThanOrEqual(50_000);
    expect(rows).toBeGreaterThan(0);
    expect(rows * maxTokens * 6).toBeLessThan(MAX_RESULTS_BYTES);
  });

  it('takes what providers take where answers are short', () => {
    expect(mostRows(1024)).toBe(50_000);
    expect(mostRows(null)).toBe(mostRows(16_384));
  });
});
