import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld, Seen } from '../support/action-world.ts';
import { dispatchEvent, pullRequestEvent } from '../support/events.ts';
import type { RepositoryEvent } from '../support/events.ts';
import { playOnce } from '../support/play-once.ts';
import { addUp } from '../support/sums.ts';

/** The whole, in one workflow's job. */
const WHOLE = { env: { GITHUB_WORKFLOW_REF: 'o/r/ci.yml@refs/heads/main', GITHUB_JOB: 'benchmarks' } };

describe('runs by hand of a part, on a commit whose whole is red', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { event, red } = await failWhole(world);
    world.answer = (_system, question) => addUp('', question);
    const parts: Seen[] = [];
    for (const chosen of [{ benchmark: 'sales' }, { model: 'gpt' }, { benchmark: 'sales, support' }])
      parts.push(await world.run(byHand(chosen), WHOLE));
    return { red, parts, ...listChecks(world), again: await world.run(event, WHOLE) };
  });

  it('come to a verdict of their own', () => {
    expect(seen().parts).toMatchObject([{ code: 0 }, { code: 0 }, { code: 0 }]);
  });

  it('have a check each, and leave that of the whole as it was', () => {
    expect(seen().checks).toMatchObject([
      { name: 'LLM benchmarks', conclusion: 'failure' },
      { name: 'LLM benchmarks (sales)', conclusion: 'success' },
      { name: 'LLM benchmarks (on gpt)', conclusion: 'success' },
      { name: 'LLM benchmarks (sales, support)', conclusion: 'success' },
    ]);
    expect(seen().checks[0]).toEqual(seen().red.check);
  });

  it('do not keep the next run of the whole from its own check', () => {
    expect(seen().again.code).toBe(0);
    expect(seen().again.outputs['check-url']).toBe(seen().red.outputs['check-url']);
  });
});

describe('a job of another workflow that measures the same', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { event, red } = await failWhole(world);
    const env = { ...WHOLE.env, GITHUB_WORKFLOW_REF: 'o/r/report.yml@refs/heads/main' };
    const other = await world.run(event, { env, inputs: { 'fail-on': 'never' } });
    const again = await world.run(event, { env, inputs: { 'fail-on': 'never' } });
    return { red, other, again, ...listChecks(world) };
  });

  it('has a check of its own, which it writes again', () => {
    const { checks, red, other, again } = seen();
    expect(checks).toHaveLength(2);
    expect(checks[0]).toEqual(red.check);
    expect(other.outputs['check-url']).not.toBe(red.outputs['check-url']);
    expect(again.outputs['check-url']).toBe(other.outputs['check-url']);
  });
});

describe.each([
  ['config', { config: 'other.yml' }],
  ['working directory', { 'working-directory': 'service' }],
  ['values of the matrix', { matrix: '{"prompt":"short"}' }],
])('a job that differs only in its %s', (_what, inputs) => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { event, red } = await failWhole(world);
    const config = world.workspace.read('llm-bench.yml');
    world.workspace.write('other.yml', config);
    world.workspace.write('service/llm-bench.yml', config);
    for (const file of ['benchmarks/sales.yaml', 'prompts/sales.md'])
      world.workspace.write(`service/${file}`, world.workspace.read(file));
    world.answer = (_system, question) => addUp('', question);
    const [sameRun, otherRun] = [
      await world.run(event, { ...WHOLE, runId: 500, inputs }),
      await world.run(byHand({}), { ...WHOLE, inputs }),
    ];
    const named = await world.run(event, { ...WHOLE, inputs: { ...inputs, 'check-name': 'Other' } });
    return { red, sameRun, otherRun, named, ...listChecks(world) };
  });

  it.each(['sameRun', 'otherRun'] as const)('is refused without a name of its own: %s', (run) => {
    expect(seen()[run]).toMatchObject({ code: 2, asked: 0 });
    expect(seen()[run].out).toContain('give each job a `check-name` of its own');
  });

  it('leaves the check of the whole alone, and none of its name passes', () => {
    const { checks, red } = seen();
    expect(checks[0]).toEqual(red.check);
    const ofName = checks.filter(({ name }) => name === 'LLM benchmarks');
    expect(ofName.map(({ conclusion }) => conclusion)).toEqual(ofName.map(() => 'failure'));
  });

  it('has a check of its own under a name of its own', () => {
    expect(seen().named).toMatchObject({ code: 0, check: { name: 'Other', status: 'completed' } });
  });
});

/** Runs the whole for a pull request that makes one of two benchmarks worse. */
async function failWhole(world: ActionWorld): Promise<{ event: RepositoryEvent; red: Seen }> {
  await world.push();
  world.workspace.write('prompts/support.md', WORSE);
  const event = pullRequestEvent({ head: 'head', base: world.main, merge: 'merge' });
  return { event, red: await world.run(event, { ...WHOLE, runId: 500 }) };
}

/** A run by hand of the pull request's branch, of what is chosen. */
function byHand(inputs: Readonly<Record<string, string>>): RepositoryEvent {
  const { payload, ...event } = dispatchEvent('head');
  return { ...event, ref: 'refs/heads/topic', payload: { ...payload, inputs } };
}

/** The checks on the pull request's head. */
function listChecks({ github }: ActionWorld) {
  return { checks: structuredClone(github.checks.filter(({ head_sha }) => head_sha === 'head')) };
}
