import { describe, expect, it } from 'vitest';
import type { Vector } from '../../src/domain/model.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { Score } from '../../src/domain/score.ts';
import type { Embedder } from '../../src/evaluators/instruments.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { semanticSimilarity } from '../../src/evaluators/semantic-similarity.ts';
import { createCase } from '../support/plans.ts';

const VECTORS: Readonly<Record<string, Vector>> = {
  right: [3, 4],
  alike: [4, 3],
  across: [-4, 3],
  opposite: [-3, -4],
  long: [3, 4, 0],
  none: [0, 0],
};

const embedder: Embedder = {
  embed: (text) => {
    const vector = VECTORS[text];
    return vector === undefined
      ? Promise.reject(new ProviderError('rejected', `no ${text}`))
      : Promise.resolve(vector);
  },
  gather: () => () => undefined,
};

async function score(answer: string, expected: string | readonly string[]): Promise<Score> {
  return await semanticSimilarity.evaluate(
    createCase({ expected }),
    answer,
    {},
    { embedder },
    searchUnwatched,
  );
}

describe('semanticSimilarity', () => {
  it.each([
    ['right', 'right', 1],
    [' right\n', 'right ', 1],
    ['alike', 'right', 0.96],
    ['across', 'right', 0],
    ['opposite', 'right', 0],
    ['right', ['opposite', 'alike', 'across'], 0.96],
    ['', 'right', 0],
    [' \n', 'right', 0],
  ])('scores %j against %j as %d', async (answer, expected, value) => {
    expect(await score(answer, expected)).toMatchObject({ status: 'scored', value });
  });

  it.each([
    ['right', ['right'], ['alike'], 1],
    ['alike', ['right'], ['across', 'alike'], 0],
    ['right', ['alike', 'opposite'], ['across'], 1],
    ['right', ['right'], ['right'], 0],
    ['across', ['right'], ['opposite'], 0],
    ['right', ['right'], [], 1],
    ['', ['right'], ['alike'], 0],
  ])('holds %j against the right %j and the wrong %j: %d', async (answer, expected, wrong, value) => {
    const metadata = { incorrect_answers: wrong };
    const told = semanticSimilarity.evaluate(
      createCase({ expected, metadata }),
      answer,
      {},
      { embedder },
      searchUnwatched,
    );
    expect(await told).toMatchObject({ status: 'scored', value });
  });

  it('says which answers it held against each other', async () => {
    const asked = createCase({ expected: 'right' });
    const settings = { incorrect_answers: ['alike'] };
    const told = await semanticSimilarity.evaluate(asked, 'alike', settings, { embedder }, searchUnwatched);
    expect(told).toMatchObject({
      value: 0,
      explanation: 'no nearer to a right answer, 0.960, than to "alike", 1.000',
    });
    const check = semanticSimilarity.settings['incorrect_answers']?.check;
    expect([['a'], null, ['a', ' '], 'a', [1]].map((value) => check?.(value))).toEqual([
      undefined,
      undefined,
      ...Array.from({ length: 3 }, () => 'a list of texts that are not empty'),
    ]);
  });

  it.each([
    ['unknown', 'right', 'embedder: no unknown'],
    ['right', ['right', 'unknown'], 'embedder: no unknown'],
    ['right', 'long', 'embedder: vectors of 2 and 3 numbers cannot be compared'],
    ['none', 'right', 'embedder: a vector has no direction'],
  ])('leaves %j against %j unscored', async (answer, expected, reason) => {
    expect(await score(answer, expected)).toEqual({ status: 'unscored', reason });
  });
});
