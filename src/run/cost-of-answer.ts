import { DEFAULT_MAX_TOKENS } from '../domain/defaults.ts';
import type { Completion, Model, Price, Prompt, Usage } from '../domain/model.ts';
import { mostTokens } from '../domain/most-tokens.ts';
import { sum } from '../stats/sum.ts';
import { BYTES_PER_TOKEN, estimateTokens } from '../text/estimate-tokens.ts';

/** Fewest characters of a token, so that no question is thought to be cheaper than it is. */
const CHARACTERS = 2;

/** What says how much an answer of a model can cost. */
export type PricedModel = Pick<Model, 'price' | 'maxTokens' | 'assumed' | 'params'>;

/** What an answer cost, by batch half the price; an estimate where the provider did not count its tokens. */
export type Cost = { readonly usd: number; readonly isEstimated: boolean; readonly byBatch?: boolean };

/** Dollars between which the cost of an answer is likely to be. */
export type CostRange = { readonly leastUsd: number; readonly mostUsd: number };

/** Tokens, all counted or estimated. */
export type Tokens = { readonly inputTokens: number; readonly outputTokens: number };

/** Gives what tokens cost, nothing where there is no price; what was not counted is as much as `estimate` says. */
export function costOf(usage: Usage, price: Price | null, estimate: () => Tokens): Cost {
  if (price === null) return { usd: 0, isEstimated: false };
  const isEstimated = usage.inputTokens === null || usage.outputTokens === null;
  const about = isEstimated ? estimate() : { inputTokens: 0, outputTokens: 0 };
  const tokens = {
    inputTokens: usage.inputTokens ?? about.inputTokens,
    outputTokens: usage.outputTokens ?? about.outputTokens,
  };
  return { usd: dollarsFor(tokens, price), isEstimated };
}

/** Gives what an answer cost; null where its price or number of tokens is not known, and where an earlier run has paid it. */
export function knownCost(completion: Completion, price: Price | null): number | null {
  const { askedAt, byBatch, costUsd, usage } = completion;
  if (askedAt !== undefined && byBatch !== true) return null;
  if (costUsd !== undefined) return costUsd;
  const due = priceOf(price, completion);
  const { inputTokens, outputTokens } = usage;
  return due === null || inputTokens === null || outputTokens === null
    ? null
    : dollarsFor({ inputTokens, outputTokens }, due);
}

function dollarsFor({ inputTokens, outputTokens }: Tokens, price: Price): number {
  return (inputTokens * price.input + outputTokens * price.output) / 1e6;
}

/** Gives what a model's answer to a question cost; where an application tells, that. */
export function priceAnswer(model: Model, prompt: Prompt, completion: Completion): Cost {
  if (completion.costUsd !== undefined) return { usd: completion.costUsd, isEstimated: false };
  const cost = costOf(completion.usage, priceOf(model.price, completion), () =>
    estimateUsage(prompt, completion),
  );
  return completion.byBatch === true ? { ...cost, byBatch: true } : cost;
}

/** Gives the price at which an answer came: half of it by batch. */
export function priceOf(price: Price | null, { byBatch }: Pick<Completion, 'byBatch'>): Price | null {
  return price === null || byBatch !== true ? price : { input: price.input / 2, output: price.output / 2 };
}

/** Gives the most that an answer can cost which is as long as it may be, to a question of so many characters. */
export function mostUsd(
  model: PricedModel,
  characters: number,
  way: Pick<Completion, 'byBatch'> = {},
): number {
  const due = priceOf(model.price, way);
  if (due === null) return 0;
  const outputTokens = mostTokens(model) ?? DEFAULT_MAX_TOKENS;
  const tokens = { inputTokens: characters / CHARACTERS, outputTokens };
  return dollarsFor(tokens, due);
}

/** Gives what an answer can cost to a question of so many characters: at the least what the question does. */
export function costRange(model: PricedModel, characters: number): CostRange {
  const question = { inputTokens: characters / BYTES_PER_TOKEN, outputTokens: 0 };
  return {
    leastUsd: model.price === null ? 0 : dollarsFor(question, model.price),
    mostUsd: mostUsd(model, characters),
  };
}

/** Counts the characters of a question. */
export function countCharacters(prompt: Prompt): number {
  return sum(listTexts(prompt).map(({ length }) => length));
}

/** Estimates the tokens of a question and its answer. */
export function estimateUsage(prompt: Prompt, { text, reasoning = '' }: Completion): Tokens {
  return { inputTokens: estimateTokens(listTexts(prompt)), outputTokens: estimateTokens([text, reasoning]) };
}

function listTexts({ system, messages }: Prompt): string[] {
  return [system ?? '', ...messages.map(({ content }) => content)];
}
