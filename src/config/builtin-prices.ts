/** List prices of well-known models, as their makers' pages gave them on a day; makers change them without notice. */
import type { Price } from '../domain/model.ts';
import { suggest } from '../text/nearest.ts';
import { quote } from '../text/quote.ts';

/** Prices from one page, in US dollars per million tokens of input and output. */
type PriceList = {
  readonly source: string;
  /** Month in which the prices are known to have held. */
  readonly asOf: string;
  readonly prices: Readonly<Record<string, readonly [input: number, output: number]>>;
};

const OPENAI = 'https://platform.openai.com/docs/pricing';
const ANTHROPIC_MODELS = 'https://platform.claude.com/docs/en/models';
const ANTHROPIC = 'https://platform.claude.com/docs/en/about-claude/pricing';

/** The lists, by the provider's name in YAML; prices that depend on the length of a prompt are not in them. */
export const builtinPrices: Readonly<Record<string, readonly PriceList[]>> = {
  openai: [
    {
      source: OPENAI,
      asOf: '2025-10',
      prices: {
        'gpt-5': [1.25, 10],
        'gpt-5-2025-08-07': [1.25, 10],
        'gpt-5-mini': [0.25, 2],
        'gpt-5-mini-2025-08-07': [0.25, 2],
        'gpt-5-nano': [0.05, 0.4],
        'gpt-5-nano-2025-08-07': [0.05, 0.4],
        'gpt-4.1': [2, 8],
        'gpt-4.1-2025-04-14': [2, 8],
        'gpt-4.1-mini': [0.4, 1.6],
        'gpt-4.1-mini-2025-04-14': [0.4, 1.6],
        'gpt-4.1-nano': [0.1, 0.4],
        'gpt-4.1-nano-2025-04-14': [0.1, 0.4],
        'gpt-4o': [2.5, 10],
        'gpt-4o-2024-11-20': [2.5, 10],
        'gpt-4o-2024-08-06': [2.5, 10],
        'gpt-4o-2024-05-13': [5, 15],
        'gpt-4o-mini': [0.15, 0.6],
        'gpt-4o-mini-2024-07-18': [0.15, 0.6],
        'gpt-4-turbo': [10, 30],
        'gpt-4-turbo-2024-04-09': [10, 30],
        'gpt-4': [30, 60],
        'gpt-4-0613': [30, 60],
        'gpt-3.5-turbo': [0.5, 1.5],
        'gpt-3.5-turbo-0125': [0.5, 1.5],
        o1: [15, 60],
        'o1-2024-12-17': [15, 60],
        o3: [2, 8],
        'o3-2025-04-16': [2, 8],
        'o3-mini': [1.1, 4.4],
        'o3-mini-2025-01-31': [1.1, 4.4],
        'o4-mini': [1.1, 4.4],
        'o4-mini-2025-04-16': [1.1, 4.4],
        'text-embedding-3-small': [0.02, 0],
        'text-embedding-3-large': [0.13, 0],
      },
    },
  ],
  anthropic: [
    {
      source: ANTHROPIC_MODELS,
      asOf: '2026-10',
      prices: {
        'claude-fable-5-1': [10, 50],
        'claude-fable-5': [10, 50],
        'claude-opus-4-8': [5, 25],
        'claude-opus-4-6': [5, 25],
        'claude-sonnet-4-6': [3, 15],
      },
    },
    {
      source: ANTHROPIC,
      asOf: '2026-10',
      prices: {
        'claude-opus-5': [5, 25],
        'claude-sonnet-5': [2, 10],
        'claude-haiku-4-5': [1, 5],
        'claude-haiku-4-5-20251001': [1, 5],
      },
    },
    {
      source: ANTHROPIC,
      asOf: '2025-11',
      prices: {
        'claude-opus-4-5': [5, 25],
        'claude-opus-4-5-20251101': [5, 25],
        'claude-sonnet-4-5': [3, 15],
        'claude-sonnet-4-5-20250929': [3, 15],
        'claude-opus-4-1': [15, 75],
        'claude-opus-4-1-20250805': [15, 75],
        'claude-opus-4-0': [15, 75],
        'claude-opus-4-20250514': [15, 75],
        'claude-sonnet-4-0': [3, 15],
        'claude-sonnet-4-20250514': [3, 15],
        'claude-3-7-sonnet-latest': [3, 15],
        'claude-3-7-sonnet-20250219': [3, 15],
        'claude-3-5-sonnet-20241022': [3, 15],
        'claude-3-5-sonnet-20240620': [3, 15],
        'claude-3-5-haiku-latest': [0.8, 4],
        'claude-3-5-haiku-20241022': [0.8, 4],
        'claude-3-opus-20240229': [15, 75],
        'claude-3-haiku-20240307': [0.25, 1.25],
      },
    },
  ],
};

/** Gives the built-in price of a model; undefined where none is known. */
export function findBuiltinPrice(provider: string, model: string): Price | undefined {
  for (const { prices } of builtinPrices[provider] ?? [])
    if (Object.hasOwn(prices, model)) {
      const [input = 0, output = 0] = prices[model] ?? [];
      return { input, output };
    }
  return undefined;
}

/** Says that a model has no built-in price, and which name may be meant. */
export function explainNoBuiltinPrice(provider: string, model: string): string {
  const names = (builtinPrices[provider] ?? []).flatMap(({ prices }) => Object.keys(prices));
  const known =
    names.length === 0
      ? `; it knows those of models of ${Object.keys(builtinPrices).map(quote).join(' and ')}`
      : suggest(model, names);
  return `\`price: builtin\` knows no price of ${quote(model)} of provider ${quote(provider)}: give \`price: { input: ..., output: ... }\` in US dollars per million tokens${known}`;
}
