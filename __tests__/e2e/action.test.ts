import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import type { Step } from '../support/runner.ts';

/** The question in a request, for counting which benchmarks were asked. */
const asked = (world: ActionWorld, from = 0): number => world.model.received.length - from;
const check = (world: ActionWorld): ActionWorld['github']['checks'][number] => world.github.checks.at(-1)!;

describe('the action', { timeout: 60_000 }, () => {
  it('saves a baseline on a push, and judges pull requests by it in one comment and one check', async () => {
    await using world = await createActionWorld();
    const { github, model, results, workspace } = world;
    const first = await world.push();
    expect(first).toMatchObject({ code: 0, err: '', outputs: { verdict: 'no_baseline', 'pass-rate': '1' } });
    expect(results.entries).toHaveLength(1);
    expect(results.entries[0]!.key).toMatch(/^llm-bench-v1-[0-9a-f]{16}-00000101-101-1-\d+$/);
    expect(asked(world)).toBe(120);

    // Somebody else's comment with our marker is not ours.
    workspace.write('prompts/support.md', WORSE);
    const callsBefore = github.calls.length;
    const worse = await world.pullRequest();
    expect(worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed', regressions: '1' } });
    // Sixty answers, and three more of each side before it is red.
    expect(asked(world, 120)).toBe(60 + 6 * 60);
    expect(github.calls.length - callsBefore).toBeLessThanOrEqual(15);
    expect(github.calls.slice(callsBefore).filter((call) => /create|update/.test(call))).toHaveLength(3);
    expect(check(world)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check(world).output.title).toBe(
      '🔴 Answers got worse: support on gpt, pass rate 100 % → 66.7 % (1 of 2 cells)',
    );
    expect(check(world).annotations).toHaveLength(20);
    expect(check(world).annotations[0]).toMatchObject({
      path: 'benchmarks/support.yaml',
      start_line: 5,
      annotation_level: 'failure',
      title: 'support-0 on gpt fails now',
    });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toContain('`support on gpt`: `prompts/support.md changed`');
    expect(github.comments[0]!.body).toContain('nothing that shapes its answers changed: `sales on gpt`');
    expect(worse.summary).toContain('## 🔴 Answers got worse');
    await expect(withoutTimes(github.comments[0]!.body)).toMatchFileSnapshot(
      '../__outputs__/action-comment.md',
    );
    await expect(withoutTimes(renderCheck(check(world)))).toMatchFileSnapshot(
      '../__outputs__/action-check.md',
    );
    expect(worse.outputs['comment-url']).toBe(github.comments[0]!.html_url);
    expect(JSON.parse(worse.outputs['result-json']!)).toMatchObject({ verdict: 'regressed', exit_code: 1 });
    expect([...results.artifacts.keys()]).toContain('benchmark-results');
    expect(results.entries).toHaveLength(1);

    github.comments.unshift({ ...github.comments[0]!, id: 900, user: { login: 'someone', type: 'User' } });
    const forged = github.comments[0]!.body;
    workspace.write('prompts/support.md', 'Add up, kindly.\n');
    expect(await world.pullRequest()).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
    workspace.write('prompts/support.md', 'Add up.\n');
    workspace.write('README.md', 'Bye.\n');
    const before = model.received.length;
    expect(await world.pullRequest()).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
    expect(asked(world, before)).toBe(0);
    expect(github.comments.map(({ id }) => id)).toHaveLength(2);
    expect(github.comments[0]!.body).toBe(forged);
    expect(github.comments[1]!.body).toContain('🟢 Nothing to run');
    expect(check(world)).toMatchObject({ conclusion: 'success', output: { title: '🟢 Nothing to run' } });
    expect(github.invalid).toEqual([]);
  });

  it('says nothing on a pull request that has nothing to be run and nothing said before', async () => {
    await using world = await createActionWorld();
    await world.push();
    await world.pullRequest();
    expect(world.github.comments).toEqual([]);
    expect(check(world)).toMatchObject({ conclusion: 'success' });
  });

  it('asks only new and changed cases of an unchanged cell, and shows them', async () => {
    await using world = await createActionWorld();
    await world.push();
    const file = world.workspace.read('benchmarks/support.yaml');
    world.workspace.write(
      'benchmarks/support.yaml',
      `${file.replace('input: "3 + 1 ="', 'input: "30 + 1 ="')}  - { id: new-one, input: "70 + 1 =", expected: "71" }\n`,
    );
    const step = await world.pullRequest();
    expect(step.outputs['verdict']).toBe('unchanged');
    expect(asked(world, 120)).toBe(2);
    expect(world.github.comments[0]!.body).toContain('of 2 new or changed cases 1 passed');
    expect(world.github.comments[0]!.body).toContain('`new-one`');
    // The default branch keeps both; then nothing is left to ask.
    await world.push();
    expect(asked(world, 122)).toBe(2);
    await world.pullRequest();
    expect(asked(world, 124)).toBe(0);
  });

  it('judges a changed floor by the known answers, without a request', async () => {
    await using world = await createActionWorld();
    world.workspace.write('prompts/support.md', WORSE);
    await world.push();
    const config = world.workspace.read('llm-bench.yml');
    world.workspace.write('llm-bench.yml', `${config}thresholds: { min_pass_rate: 0.9 }\n`);
    const step = await world.pullRequest();
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'below_floor' } });
    expect(asked(world, 120)).toBe(0);
    // Policy in the workflow file goes before the YAML's.
    expect(await world.pullRequest({ inputs: { 'min-pass-rate': '0.5' } })).toMatchObject({ code: 0 });
  });

  it('names what changed in a model entry, an evaluator and a file under paths', async () => {
    await using world = await createActionWorld();
    world.workspace.write('glossary.txt', 'one');
    const file = `${world.workspace.read('benchmarks/support.yaml')}paths: [../glossary.txt]\n`;
    world.workspace.write('benchmarks/support.yaml', file);
    await world.push();
    const config = world.workspace.read('llm-bench.yml');
    world.workspace.write('llm-bench.yml', config.replace('model: gpt-4', 'model: gpt-4, temperature: 0.7'));
    world.workspace.write('glossary.txt', 'two');
    await world.pullRequest();
    const [comment] = world.github.comments;
    expect(comment!.body).toContain('`model entry gpt: temperature 0 -> 0.7`, `glossary.txt changed`');
  });

  it('runs everything on a schedule and by hand, and what was chosen', async () => {
    await using world = await createActionWorld();
    await world.push();
    const event = { ref: 'refs/heads/main', sha: 'c0ffee0000000000000000000000000000000002' };
    await world.run({ ...event, name: 'schedule', payload: { schedule: '0 0 * * *' } });
    expect(asked(world, 120)).toBe(120);
    expect(world.results.entries).toHaveLength(2);
    const payload = { repository: { full_name: 'o/r', default_branch: 'main' } };
    const inputs = { benchmark: 'sales', model: 'gpt' };
    const step = await world.run({ ...event, name: 'workflow_dispatch', payload }, { inputs });
    expect(asked(world, 240)).toBe(60);
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
    // The pool has grown by each run; the other benchmark's is still there.
    world.workspace.write('prompts/support.md', WORSE);
    const worse = await world.pullRequest();
    const { cells } = JSON.parse(worse.outputs['result-json']!) as {
      cells: { benchmark: string; baseline: { trials: number } | null; candidate: { trials: number } }[];
    };
    expect(cells.find(({ benchmark }) => benchmark === 'support')?.baseline?.trials).toBe(120);
    expect(cells.find(({ benchmark }) => benchmark === 'sales')?.candidate.trials).toBe(180);
    expect(world.github.invalid).toEqual([]);
  });

  it('draws no second lot when a job is run again', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    expect(await world.pullRequest()).toMatchObject({ code: 1 });
    expect(asked(world, 120)).toBe(420);
    expect(await world.pullRequest({ attempt: 2 })).toMatchObject({
      code: 1,
      outputs: { verdict: 'regressed' },
    });
    expect(asked(world, 540)).toBe(60);
    expect([...world.results.artifacts.keys()]).toContain('benchmark-results-attempt-2');
    // Not even where the first look is better this time.
    const add = world.answer;
    world.answer = (system, ...asked) => add(system.replace('WORSE', ''), ...asked);
    await world.pullRequest({ attempt: 3 });
    const body = world.github.comments[0]!.body;
    expect(body).toContain('asked both again, 3 times each: 66.7 % against 100 %');
    expect(asked(world, 600)).toBe(60);
  });

  it('draws no second lot of a run of several jobs either', async () => {
    await using world = await createActionWorld();
    await world.push();
    for (const name of ['support', 'sales']) world.workspace.write(`prompts/${name}.md`, WORSE);
    const jobs = ['support', 'sales'].map((benchmark) => ({ benchmark, 'check-name': benchmark }));
    await world.pullRequest({ inputs: jobs[0]! });
    await world.pullRequest({ inputs: jobs[1]!, attempt: 1 });
    for (const inputs of jobs) {
      const before = world.model.received.length;
      expect(await world.pullRequest({ inputs, attempt: 2 })).toMatchObject({ code: 1 });
      expect(asked(world, before)).toBe(60);
    }
  });

  it('asks a new case that must pass again in a cell that is unchanged', async () => {
    await using world = await createActionWorld();
    await world.push();
    const file = 'benchmarks/support.yaml';
    const added = '  - { id: new, input: "99 + 1 =", expected: "100", must_pass: true }\n';
    world.workspace.write(file, world.workspace.read(file) + added);
    const add = world.answer;
    let failures = 1;
    world.answer = (system, question, model) =>
      question.startsWith('99') && failures-- > 0 ? 'no idea' : add(system, question, model);
    expect(await world.pullRequest()).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
    expect(asked(world, 120)).toBe(4);
    failures = 9;
    expect(await world.pullRequest({ number: 8 })).toMatchObject({
      code: 1,
      outputs: { verdict: 'below_floor' },
    });
    expect(asked(world, 124)).toBe(4);
  });

  it('reports drift of the provider when a second daily run agrees with the first', async () => {
    await using world = await createActionWorld();
    await world.push();
    const schedule = async (): Promise<Step> => {
      const sha = 'c0ffee0000000000000000000000000000000002';
      return await world.run({
        name: 'schedule',
        ref: 'refs/heads/main',
        sha,
        payload: { schedule: '0 0 * * *' },
      });
    };
    expect(await schedule()).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
    const add = world.answer;
    world.answer = (_system, ...asked) => add('WORSE', ...asked);
    expect(await schedule()).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive' } });
    // What was out of line is no part of what pull requests are held against.
    expect(await world.pullRequest()).toMatchObject({
      code: 0,
      outputs: { verdict: 'unchanged', 'pass-rate': '1' },
    });
    const confirmed = await schedule();
    expect(confirmed).toMatchObject({ code: 1, outputs: { verdict: 'regressed', regressions: '2' } });
    expect(confirmed.summary).toContain('drift, in two runs: pass rate fell from 100 % to 66.7 %');
    // Then it is the new level.
    expect(await schedule()).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
  });

  it('paints the default branch red for a direct push that is worse, not for a merged pull request', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    expect(await world.pullRequest()).toMatchObject({ code: 1 });
    const head = check(world).head_sha;
    const sha = 'c0ffee0000000000000000000000000000000005';
    world.github.pulls.set(sha, [
      { number: 7, merged_at: '2026-11-24T10:00:00Z', merge_commit_sha: sha, head: { sha: head } },
    ]);
    const merged = await world.push();
    expect(merged).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(check(world)).toMatchObject({ head_sha: sha, conclusion: 'neutral' });
    expect(merged.summary).toContain("a merged pull request's own check measured it");
    // What was merged is the new level; a push that nobody reviewed is gated.
    expect(await world.pullRequest()).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
    world.workspace.write('prompts/sales.md', WORSE);
    expect(await world.push()).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    // Running the same push again does not hold it against itself.
    const { ref, payload, again } = lastPush(world);
    expect(await world.run({ name: 'push', ref, sha: again, payload }, { attempt: 2 })).toMatchObject({
      code: 1,
    });
  });
});

/** Latencies and the model's port differ from run to run. */
function withoutTimes(text: string): string {
  return text
    .replaceAll(/(llm-bench-measured)[ 0-9a-f]*/g, '$1 0123456789abcdef ')
    .replaceAll(/\d+ ms/g, '12 ms')
    .replaceAll(/× \d+\.\d\d/g, '× 1.00');
}

function renderCheck({ output, annotations }: ActionWorld['github']['checks'][number]): string {
  const notes = annotations.map(
    ({ path, start_line, annotation_level, title, message }) =>
      `${path}:${start_line} ${annotation_level}: ${title}\n    ${message}`,
  );
  return `${output.title ?? ''}\n\n${output.summary ?? ''}\n\n${notes.join('\n')}\n`;
}

function lastPush(world: ActionWorld): { ref: string; payload: object; again: string } {
  const { head_sha: again } = check(world);
  const [before] = world.github.commits.get(again)!.parents;
  return {
    ref: 'refs/heads/main',
    again,
    payload: { before, after: again, repository: { full_name: 'o/r', default_branch: 'main' } },
  };
}
