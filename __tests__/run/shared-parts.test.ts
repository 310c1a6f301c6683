import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/record.ts';
import { SharedParts } from '../../src/run/shared-parts.ts';

const create = (score: number, output = 'a'): Outcome => ({
  passed: score === 1,
  scores: { exact_match: score },
  latency_ms: 1,
  output,
  usage: { input_tokens: 3, output_tokens: 1 },
});

describe('SharedParts', () => {
  it('gives equal outcomes, which hold equal scores and counts once', () => {
    const parts = new SharedParts();
    const [first, second, third] = [create(1), create(1, 'b'), create(0)].map((one) => parts.share(one));
    expect([first, second, third]).toEqual([create(1), create(1, 'b'), create(0)]);
    expect(Object.keys(second!)).toEqual(Object.keys(create(1)));
    expect(second!.scores).toBe(first!.scores);
    expect(third!.scores).not.toBe(first!.scores);
    expect(third!.usage).toBe(first!.usage);
  });

  it('leaves an outcome as it is that has not both', () => {
    const outcome: Outcome = { passed: null, scores: {}, error: 'down', output: null };
    expect(new SharedParts().share(outcome)).toBe(outcome);
  });
});
