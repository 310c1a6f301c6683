import { describe, expect, it } from 'vitest';
import { builtinPrices, explainNoBuiltinPrice, findBuiltinPrice } from '../../src/config/builtin-prices.ts';
import { readConfig } from '../../src/config/config.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';

describe('the built-in prices', () => {
  it('give each model one price, with its source and the month in which it held', () => {
    for (const lists of Object.values(builtinPrices)) {
      const names = lists.flatMap(({ prices }) => Object.keys(prices));
      expect(new Set(names).size).toBe(names.length);
      for (const { source, asOf, prices } of lists) {
        expect(source).toMatch(/^https:\/\//);
        expect(asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
        for (const [input, output] of Object.values(prices))
          expect(input > 0 && (output === 0 || output >= input)).toBe(true);
      }
    }
  });

  it.each([
    ['openai', 'gpt-4o-mini', { input: 0.15, output: 0.6 }],
    ['anthropic', 'claude-sonnet-4-5', { input: 3, output: 15 }],
    ['anthropic', 'gpt-4o', undefined],
    ['openai', 'toString', undefined],
    ['ollama', 'llama', undefined],
  ])('say of %s’s %s that it costs %j', (provider, model, price) => {
    expect(findBuiltinPrice(provider, model)).toEqual(price);
  });

  it('are taken by models of the config and its judge, of their own or by default', () => {
    const text = `models:
  - { id: a, provider: openai, model: gpt-4.1 }
  - { id: mine, provider: openai, model: gpt-4o, price: { input: 1, output: 2 } }
model_defaults: { price: builtin }
judge: { model: { provider: anthropic, model: claude-sonnet-4-5, price: builtin } }
`;
    const config = readConfig(parseYaml(text, 'c.yml', CONFIG_LIMITS), {
      workspace: localWorkspace('.'),
      env: {},
    });
    const prices = [...config.models, config.instrumentModels.judge].map(({ price }) => price);
    expect(prices).toEqual([
      { input: 2, output: 8 },
      { input: 1, output: 2 },
      { input: 3, output: 15 },
    ]);
  });

  it('name the nearest model where they know none', () => {
    expect(explainNoBuiltinPrice('openai', 'gpt-4o-mimi')).toContain(
      'give `price: { input: ..., output: ... }` in US dollars per million tokens; did you mean `gpt-4o-mini`?',
    );
    expect(explainNoBuiltinPrice('ollama', 'llama')).toContain('of `openai` and `anthropic`');
  });
});
