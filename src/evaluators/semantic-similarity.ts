import type { Vector } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { cite } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import type { Embedder } from './instruments.ts';

/** Scores how near the answer is to the expected text in meaning: the cosine of their vectors; of a list, the best. */
export const semanticSimilarity: Evaluator = {
  version: 1,
  settings: {
    incorrect_answers: {
      check: (value) => (value === null || isTexts(value) ? undefined : 'a list of texts that are not empty'),
      default: null,
      text: 'wrong answers; where they are given, the answer must be nearer to an expected text than to any of them',
      fromMetadata: true,
    },
  },
  needs: ['embedder'],
  reference: {
    rule: [
      'How near the answer is to the expected text in meaning: the cosine of the vectors that the model of `embeddings` gives for the two, without spaces at their ends; 0 where it is negative, or where the answer is empty. Of a list, the best. Models differ in what is near: set the pass mark under `thresholds` by what yours gives for answers that you know.',
      'With `incorrect_answers` it is 1 where the answer is nearer to an expected text than to any of them, else 0.',
      'A text that cannot be embedded leaves the case unscored. See [embeddings.md](embeddings.md) for models, requests and costs.',
    ],
    examples: [],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: async ({ expected, metadata }, output, settings, { embedder }) => {
    const answer = output.trim();
    if (answer === '') return { status: 'scored', value: 0, answer, explanation: 'the answer is empty' };
    if (embedder === undefined) return { status: 'unscored', reason: 'there is no embedder' };
    const incorrect = metadata['incorrect_answers'] ?? settings['incorrect_answers'];
    try {
      // Asked in one tick, so that all texts go in one request.
      const [right, wrong] = await Promise.all([
        findNearest(answer, expectedTexts(expected), embedder),
        isTexts(incorrect) ? findNearest(answer, incorrect, embedder) : undefined,
      ]);
      return { status: 'scored', answer, ...(wrong === undefined ? rate(right) : hold(right, wrong)) };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return { status: 'unscored', reason: `embedder: ${error.message}` };
    }
  },
};

type Nearest = { readonly value: number; readonly text: string };
type Rated = { readonly value: number; readonly explanation: string };

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
}

function rate({ value, text }: Nearest): Rated {
  return { value, explanation: value === 0 ? 'nothing in common' : `nearest to ${cite(text)}` };
}

/** Holds the nearest expected text against the nearest wrong answer. */
function hold(right: Nearest, wrong: Nearest): Rated {
  const [near, far] = [right, wrong].map(({ value }) => value.toFixed(3));
  return right.value > wrong.value
    ? { value: 1, explanation: `nearer to ${cite(right.text)}, ${near}, than to any wrong answer, ${far}` }
    : { value: 0, explanation: `no nearer to a right answer, ${near}, than to ${cite(wrong.text)}, ${far}` };
}

async function findNearest(answer: string, texts: readonly string[], embedder: Embedder): Promise<Nearest> {
  const trimmed = texts.map((text) => text.trim());
  const [vector, ...others] = await Promise.all([answer, ...trimmed].map((text) => embedder.embed(text)));
  let best = { value: 0, text: '' };
  for (const [index, other] of others.entries()) {
    const value = vector === undefined ? 0 : Math.min(1, cosine(vector, other));
    if (value > best.value) best = { value, text: texts[index] ?? '' };
  }
  return best;
}

/** Gives the cosine of two vectors; what has none is a ProviderError. */
function cosine(a: Vector, b: Vector): number {
  if (a.length !== b.length)
    throw new ProviderError('rejected', `vectors of ${a.length} and ${b.length} numbers cannot be compared`);
  let [product, ofA, ofB] = [0, 0, 0];
  for (let index = 0; index < a.length; index += 1) {
    const [one = 0, other = 0] = [a[index], b[index]];
    product += one * other;
    ofA += one * one;
    ofB += other * other;
  }
  const value = product / Math.sqrt(ofA * ofB);
  if (Number.isFinite(value)) return value;
  throw new ProviderError('rejected', 'a vector has no direction');
}
