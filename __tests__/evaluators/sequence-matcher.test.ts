import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sequenceRatio } from '../../src/evaluators/sequence-matcher.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';

type Pair = { readonly a: string; readonly b: string; readonly ratio: number };

describe('sequenceRatio', () => {
  // difflib.SequenceMatcher(None, a, b).ratio() of Python 3.11.7
  const own = JSON.parse(readFileSync('__tests__/fixtures/difflib.json', 'utf8')) as Pair[];
  it.each(own)('is Python’s to the last bit for $a and $b', ({ a, b, ratio }) => {
    expect(sequenceRatio(a, b)).toBe(ratio);
  });

  it.each([
    ['ab', 'cb', 0.5], // what differs first is no part of a run
    ['x'.repeat(300), 'x'.repeat(300), 1], // popular, yet it may continue a match
    [`${'x'.repeat(300)}a`, `b${'x'.repeat(300)}`, 0], // popular, so that it may not start one
    ['tide', 'diet', 0.25], // not the same as the other way round
    ['diet', 'tide', 0.5],
  ])('of %j and %j is %d', (a, b, ratio) => {
    expect(sequenceRatio(a, b)).toBe(ratio);
  });

  const file = `${SHARED_STANDARD}/difflib.shared.json`;
  it.skipIf(!existsSync(file))('is Python’s for the 1 000 pairs beside the project', () => {
    const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: Pair[] };
    expect(pairs.filter(({ a, b, ratio }) => sequenceRatio(a, b) !== ratio)).toEqual([]);
  });
});
