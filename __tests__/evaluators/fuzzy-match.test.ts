import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from '../../src/evaluators/fuzzy-match.ts';
import { sequenceRatio } from '../../src/evaluators/sequence-matcher.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { testEvaluator, valueOf } from './conformance.ts';

type Pair = { readonly a: string; readonly b: string; readonly ratio: number };

describe('fuzzyMatch', () => {
  testEvaluator(fuzzyMatch, { expected: 'Good morning', right: ' good MORNING ' });

  it('gives the best of a list', async () => {
    expect(await valueOf(fuzzyMatch, ['xyz', 'abcd'], 'bcde')).toBe(0.75);
  });
});

describe('sequenceRatio', () => {
  // difflib.SequenceMatcher(None, a, b).ratio() of Python 3.11.7
  const own = JSON.parse(readFileSync('__tests__/fixtures/difflib.json', 'utf8')) as Pair[];
  it.each(own)('is Python’s to the last bit for $a and $b', ({ a, b, ratio }) => {
    expect(sequenceRatio(a, b)).toBe(ratio);
  });

  const file = `${SHARED_STANDARD}/difflib.shared.json`;
  it.skipIf(!existsSync(file))('is Python’s for the 1 000 pairs beside the project', () => {
    const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as { pairs: Pair[] };
    expect(pairs.filter(({ a, b, ratio }) => sequenceRatio(a, b) !== ratio)).toEqual([]);
  });
});
