import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import { playOnce } from '../support/play-once.ts';

describe('an unchanged cell with a new and a changed case', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    const file = world.workspace.read('benchmarks/support.yaml');
    world.workspace.write(
      'benchmarks/support.yaml',
      `${file.replace('input: "3 + 1 ="', 'input: "30 + 1 ="')}  - { id: new-one, input: "70 + 1 =", expected: "71" }\n`,
    );
    return {
      opened: await world.pullRequest(),
      pushed: await world.push(),
      reopened: await world.pullRequest(),
    };
  });

  it('is asked these two, and stays unchanged', () => {
    expect(seen().opened).toMatchObject({ asked: 2, outputs: { verdict: 'unchanged' } });
  });

  it('has them shown in the comment', () => {
    const { body } = seen().opened.comments[0]!;
    expect(body).toContain('of 2 new or changed cases 1 passed');
    expect(body).toContain('<code>new-one</code>');
  });

  it('is asked them on the default branch too, which keeps them: then nothing is left to ask', () => {
    const { pushed, reopened } = seen();
    expect([pushed.asked, reopened.asked]).toEqual([2, 0]);
  });
});

describe('an unchanged cell whose new case must pass', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    const file = 'benchmarks/support.yaml';
    const added = '  - { id: new, input: "99 + 1 =", expected: "100", must_pass: true }\n';
    world.workspace.write(file, world.workspace.read(file) + added);
    const add = world.answer;
    let failures = 1;
    world.answer = (system, question, model) =>
      question.startsWith('99') && failures-- > 0 ? 'no idea' : add(system, question, model);
    const once = await world.pullRequest();
    failures = 9;
    return { once, always: await world.pullRequest({ number: 8 }) };
  });

  it('is asked it again where it fails, and passes where that was chance', () => {
    expect(seen().once).toMatchObject({ code: 0, asked: 4, outputs: { verdict: 'unchanged' } });
  });

  it('is below its floor where it fails again', () => {
    expect(seen().always).toMatchObject({ code: 1, asked: 4, outputs: { verdict: 'below_floor' } });
  });
});

describe('a changed floor', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    world.workspace.write('prompts/support.md', WORSE);
    await world.push();
    const config = world.workspace.read('llm-bench.yml');
    world.workspace.write('llm-bench.yml', `${config}thresholds: { min_pass_rate: 0.9 }\n`);
    return {
      byConfig: await world.pullRequest(),
      byWorkflow: await world.pullRequest({ inputs: { 'min-pass-rate': '0.5' } }),
    };
  });

  it('is held against the known answers, without a request', () => {
    expect(seen().byConfig).toMatchObject({ code: 1, asked: 0, outputs: { verdict: 'below_floor' } });
  });

  it('gives way to the one in the workflow file', () => {
    expect(seen().byWorkflow).toMatchObject({ code: 0 });
  });
});

describe('a changed cell', { timeout: 60_000 }, () => {
  it('has what changed named: a model entry, an evaluator and a file under paths', async () => {
    await using world = await createActionWorld();
    world.workspace.write('glossary.txt', 'one');
    const file = `${world.workspace.read('benchmarks/support.yaml')}paths: [../glossary.txt]\n`;
    world.workspace.write('benchmarks/support.yaml', file);
    await world.push();
    const config = world.workspace.read('llm-bench.yml');
    world.workspace.write('llm-bench.yml', config.replace('model: gpt-4', 'model: gpt-4, temperature: 0.7'));
    world.workspace.write('glossary.txt', 'two');
    const { comments } = await world.pullRequest();
    expect(comments[0]!.body).toContain(
      '- `model entry gpt: temperature 0 -> 0.7`\n- `glossary.txt changed` (`support on gpt`)\n',
    );
  });
});
