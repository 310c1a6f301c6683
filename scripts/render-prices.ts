import { builtinPrices } from '../src/config/builtin-prices.ts';

const INTRO = `# Prices

\`price\` on a model gives US dollars per million tokens, and with them the cost in reports and \`budget.max_cost_usd\`:

\`\`\`yaml
models:
  - { id: gpt-4o, provider: openai, model: gpt-4o, price: { input: 2.5, output: 10 } }
  - { id: sonnet, provider: anthropic, model: claude-sonnet-4-5, price: builtin }
\`\`\`

\`price: builtin\` takes the list price below. **Check it before you trust it**: the table is kept by hand and holds what was known in the month beside it; makers change prices, and yours may differ (batches, cached prompts, long prompts, another host under \`base_url\`, taxes). Nothing is looked up while a run goes on. A model that is not in the table is refused with the nearest name; give its price in numbers then.

Tokens that a provider does not count are estimated at four bytes each; a response that was lost on its way counts as the dearest answer of its model, or where none has come yet as the longest it may give. So does an answer that came and cannot be used, such as one that is longer than what is read. Reports say so where that happens. A budget of dollars keeps back what the scores of answers under way will cost, at the mean cost of a request to the judge or embedder so far.

**A budget of dollars holds for requests under way too**: each counts as the dearest answer of its model so far, and no less than its question costs; where fewer answers are known than requests are under way, the others count as the longest answer that they may give (\`max_tokens\`). Where all that could use up the budget, the next request waits until another has ended: near the end of a budget fewer go at once, at last one after another, and far from it nothing waits. Nobody knows what an answer costs before it is there, so the last one may go over the budget, by what it costs; where answers are much dearer than all before them, those under way with it too. A budget that is smaller than one answer pays for one. An application that tells \`cost_usd\` itself, with a \`price\` of 0, is known by its first answers only. Batches are held to what they can cost at the most ([batch.md](batch.md)).
`;

/** Renders the page of the built-in prices. */
export function renderPrices(): string {
  const lists = Object.entries(builtinPrices).flatMap(([provider, all]) =>
    all.map(({ source, asOf, prices }) => {
      const rows = Object.entries(prices).map(
        ([model, [input, output]]) => `| \`${model}\` | ${input} | ${output} |`,
      );
      const title = `## Provider \`${provider}\`, as of ${asOf}\n\nSource: <${source}>`;
      return `${title}\n\n| model | input | output |\n| :-- | --: | --: |\n${rows.join('\n')}\n`;
    }),
  );
  return [INTRO, ...lists].join('\n');
}
