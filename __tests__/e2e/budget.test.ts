import { describe, expect, it } from 'vitest';
import { createCliWorld } from '../support/cli-world.ts';
import { CASES } from '../support/sums.ts';

describe('a budget of dollars', () => {
  it.each([
    [0.5, 10],
    [0.52, 11],
    [0.001, 1],
    [100, CASES],
  ])('of %d at fifty requests at once pays for %d answers', async (dollars, answers) => {
    await using world = await createCliWorld(`budget: { max_cost_usd: ${dollars} }\n`);
    // Ten tokens an answer, question included: a twentieth of a dollar.
    world.dir.write(
      'llm-bench.yml',
      world.dir
        .read('llm-bench.yml')
        .replace('model: gpt-4,', 'model: gpt-4, max_tokens: 20, price: { input: 5000, output: 5000 },')
        .replace('concurrency: 20', 'concurrency: 50'),
    );
    await world.run();
    expect(world.model.received).toHaveLength(answers);
  });
});
