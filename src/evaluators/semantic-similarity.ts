import type { Vector } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { cite } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, findTextProblem } from './expected-texts.ts';
import type { Embedder } from './instruments.ts';

/** Scores how near the answer is to the expected text in meaning: the cosine of their vectors; of a list, the best. */
export const semanticSimilarity: Evaluator = {
  version: 1,
  settings: {},
  needs: ['embedder'],
  reference: {
    rule: [
      'How near the answer is to the expected text in meaning: the cosine of the vectors that the model of `embeddings` gives for the two, without spaces at their ends; 0 where it is negative, or where the answer is empty. Of a list, the best. Models differ in what is near: set the pass mark under `thresholds` by what yours gives for answers that you know.',
      'A text that cannot be embedded leaves the case unscored. See [embeddings.md](embeddings.md) for models, requests and costs.',
    ],
    examples: [],
  },
  findProblem: ({ expected }) => findTextProblem(expected),
  evaluate: async ({ expected }, output, _settings, { embedder }) => {
    const answer = output.trim();
    if (answer === '') return { status: 'scored', value: 0, answer, explanation: 'the answer is empty' };
    if (embedder === undefined) return { status: 'unscored', reason: 'there is no embedder' };
    try {
      const best = await findNearest(answer, expectedTexts(expected), embedder);
      const explanation = best.value === 0 ? 'nothing in common' : `nearest to ${cite(best.text)}`;
      return { status: 'scored', value: best.value, answer, explanation };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return { status: 'unscored', reason: `embedder: ${error.message}` };
    }
  },
};

async function findNearest(
  answer: string,
  texts: readonly string[],
  embedder: Embedder,
): Promise<{ readonly value: number; readonly text: string }> {
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
