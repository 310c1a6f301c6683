import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import { pullRequestEvent } from '../support/events.ts';
import type { RepositoryEvent } from '../support/events.ts';
import { playOnce } from '../support/play-once.ts';

describe('jobs of one run that run a benchmark each', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const event = await breakSupport(world);
    const [support, sales] = ['support', 'sales'].map((benchmark) => ({ runId: 500, inputs: { benchmark } }));
    const red = await world.run(event, support);
    const green = await world.run(event, sales);
    return { red, green, checks: structuredClone(world.github.checks) };
  });

  it('come to a verdict each', () => {
    expect(seen()).toMatchObject({ red: { code: 1 }, green: { code: 0 } });
  });

  it('have a check each', () => {
    const { checks } = seen();
    expect(checks.filter(({ head_sha }) => head_sha === 'head')).toMatchObject([
      { name: 'LLM benchmarks (support)', conclusion: 'failure' },
      { name: 'LLM benchmarks (sales)', conclusion: 'success' },
    ]);
  });

  it('say in each comment of which check it is', () => {
    const { comments } = seen().green;
    expect(comments[0]!.body).toContain('in the check `LLM benchmarks (support)`');
  });
});

describe('jobs of one run that run all and share a name', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const event = await breakSupport(world);
    const red = await world.run(event, { runId: 500 });
    const second = await world.run(event, { runId: 500, inputs: { matrix: '{"os":"linux"}' } });
    return { red, second, checks: structuredClone(world.github.checks) };
  });

  it('are refused but for the first, before anything is asked', () => {
    expect(seen()).toMatchObject({ red: { code: 1 }, second: { code: 2, asked: 0 } });
    expect(seen().second.out).toContain('give each job a `check-name` of its own');
  });

  it('leave the check and the comment of the first alone', () => {
    const { checks, red, second } = seen();
    expect(checks.find(({ id }) => id === red.check!.id)).toEqual(red.check);
    expect(second.check).toMatchObject({ name: 'LLM benchmarks', conclusion: 'failure' });
    expect(second.comments).toEqual(red.comments);
  });
});

/** Makes one of two benchmarks worse in a pull request, after a run of the default branch. */
async function breakSupport(world: ActionWorld): Promise<RepositoryEvent> {
  await world.push();
  world.workspace.write('prompts/support.md', WORSE);
  return pullRequestEvent({ head: 'head', base: world.main, merge: 'merge' });
}
