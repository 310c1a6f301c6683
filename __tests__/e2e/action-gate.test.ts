import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import type { DoubleLabeling } from '../support/github-double.ts';
import { playOnce } from '../support/play-once.ts';

const LABEL = 'llm-bench: accept';
const label = (event: DoubleLabeling['event'], login: string, time: string): DoubleLabeling => ({
  event,
  label: { name: LABEL },
  actor: { login },
  created_at: `2026-11-29T${time}:00Z`,
});
const loosen = ({ workspace }: ActionWorld, more: string): void => {
  workspace.write('llm-bench.yml', workspace.read('llm-bench.yml') + more);
};
const LOOSER = 'thresholds: { regression_threshold: 0.9 }\n';

describe('a pull request that loosens its own gate', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', WORSE);
    loosen(world, LOOSER);
    const red = await world.pullRequest();
    github.labelings.push(label('labeled', 'early', '09:00'), label('unlabeled', 'early', '09:30'));
    const unlabeled = await world.pullRequest();
    github.labelings.push(label('labeled', 'carol', '10:15'));
    const accepted = await world.pullRequest();
    github.trouble = { forbidden: ['issues/list-labels-on-issue'] };
    const unread = await world.pullRequest();
    github.trouble = {};
    workspace.write('prompts/support.md', 'Add up.\n');
    github.labelings.push(label('unlabeled', 'carol', '11:00'));
    const harmless = await world.pullRequest();
    const byWorkflow = await world.pullRequest({ inputs: { 'regression-threshold': '0.9' } });
    return { red, unlabeled, accepted, unread, harmless, byWorkflow, invalid: github.invalid };
  });

  it('is judged by the stricter of both, and the headline says what was loosened', () => {
    const { red } = seen();
    expect(red).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(red.check).toMatchObject({ conclusion: 'failure' });
    expect(red.check!.output.title).toMatch(/; loosened: regression_threshold 0\.05 → 0\.9$/);
  });

  it('is told how to accept that', () => {
    expect(seen().red.comments[0]!.body).toContain(`put the label \`${LABEL}\` on the pull request`);
  });

  it('is not accepted by a label that was taken off again', () => {
    expect(seen().unlabeled).toMatchObject({ code: 1, check: { conclusion: 'failure' } });
  });

  it('is accepted by the label: the check says who, when and what, and is no success', () => {
    const { accepted } = seen();
    expect(accepted).toMatchObject({ code: 0, outputs: { verdict: 'regressed' } });
    expect(accepted.check).toMatchObject({ conclusion: 'neutral' });
    expect(accepted.check!.output.title).toMatch(/^Accepted by carol: 🔴 Answers got worse/);
    expect(accepted.check!.output.summary).toContain(
      `Accepted by \`carol\` on 2026-11-29 at 10:15 UTC, with the label \`${LABEL}\`: \`support on gpt\` is worse; loosened: regression_threshold 0.05 → 0.9.`,
    );
  });

  it('names the permission where labels cannot be read, and stands as it is', () => {
    const { unread } = seen();
    expect(unread.code).toBe(1);
    expect(unread.comments[0]!.body).toContain("(the job's permissions need pull-requests: read)");
  });

  it('may be a success where answers are as before, and is never one without a word', () => {
    const { harmless } = seen();
    expect(harmless).toMatchObject({ code: 0, asked: 0, check: { conclusion: 'success' } });
    expect(harmless.check!.output.title).toBe('🟢 Nothing to run; loosened: regression_threshold 0.05 → 0.9');
  });

  it('is taken at the word of the workflow', () => {
    expect(seen().byWorkflow.check!.output.title).toBe('🟢 Nothing to run');
  });

  it("sends nothing that GitHub's own description does not allow", () => {
    expect(seen().invalid).toEqual([]);
  });
});

describe('a pull request that drops cases, a benchmark and what must pass', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { workspace } = world;
    const [support, sales] = ['benchmarks/support.yaml', 'benchmarks/sales.yaml'];
    const whole = workspace.read(support).replace('expected: "4" }', 'expected: "4", must_pass: true }');
    workspace.write(support, whole);
    await world.push();
    workspace.write(support, whole.replace(', must_pass: true', ''));
    const freed = await world.pullRequest();
    const { answer } = world;
    world.answer = (system, question, model) =>
      question.startsWith('3 +') ? 'no idea' : answer(system, question, model);
    workspace.write('prompts/support.md', 'Add up, kindly.\n');
    const failed = await world.pullRequest();
    world.answer = answer;
    workspace.write(
      support,
      whole
        .split('\n')
        .filter((line) => !line.includes('support-5'))
        .join('\n'),
    );
    rmSync(path.join(workspace.path, sales));
    workspace.write('prompts/support.md', 'Add up.\n');
    const dropped = await world.pullRequest();
    const ofModel = { inputs: { model: 'gpt' } };
    const droppedOfModel = await world.pullRequest(ofModel);
    const merged = await world.push(ofModel);
    const next = await world.pullRequest();
    return { freed, failed, dropped, droppedOfModel, merged, next };
  });

  it('is no success, and the headline says what need not pass any more', () => {
    expect(seen().freed).toMatchObject({ code: 0, asked: 0, check: { conclusion: 'neutral' } });
    expect(seen().freed.check!.output.title).toBe('🟢 Nothing to run; 1 case no longer must_pass');
  });

  it('still must pass it', () => {
    expect(seen().failed).toMatchObject({ code: 1, outputs: { verdict: 'below_floor' } });
  });

  it('is no success, and the headline says what was dropped', () => {
    expect(seen().dropped).toMatchObject({ code: 0, asked: 0, check: { conclusion: 'neutral' } });
    expect(seen().dropped.check!.output.title).toBe(
      '🟢 Nothing to run; 11 cases dropped; not run any more: sales on gpt',
    );
    expect(seen().dropped.comments[0]!.body).toContain('11 cases dropped: `support-5, support-50');
  });

  it('is no success in a job that runs one of the models either', () => {
    const { check } = seen().droppedOfModel;
    expect(check).toMatchObject({ name: 'LLM benchmarks (on gpt)', conclusion: 'neutral' });
    expect(check!.output.title).toContain('; not run any more: sales on gpt');
  });

  it('is the new level once it is merged', () => {
    const { merged, next } = seen();
    expect(merged).toMatchObject({ code: 0, check: { conclusion: 'success' } });
    expect(next.check).toMatchObject({ conclusion: 'success', output: { title: '🟢 Nothing to run' } });
  });
});

describe('a gate that was merged loosened', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld('thresholds: { min_pass_rate: 0.9 }\nfloor: strict\n');
    await world.push();
    const config = world.workspace.read('llm-bench.yml');
    world.workspace.write('llm-bench.yml', config.replace(/thresholds[^]*/, ''));
    const proposed = await world.pullRequest();
    const merged = await world.push();
    const next = await world.pullRequest();
    return { proposed, merged, next };
  });

  it('is in force from then on, though nothing was asked', () => {
    const { proposed, merged, next } = seen();
    expect(proposed.check!.output.title).toBe(
      '🟢 Nothing to run; loosened: min_pass_rate 0.9 → none, floor strict → statistical',
    );
    expect(merged).toMatchObject({ asked: 0, code: 0 });
    expect(merged.saved).toHaveLength(2);
    expect(next.check!.output.title).toBe('🟢 Nothing to run');
    expect(next.saved).toHaveLength(2);
  });
});

describe('a pull request that moves the config', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const place = (name: string): string => path.join(world.workspace.path, name);
    await world.push();
    renameSync(place('llm-bench.yml'), place('llm-bench.yaml'));
    const moved = await world.pullRequest();
    world.workspace.write('prompts/support.md', WORSE);
    const worse = await world.pullRequest();
    world.workspace.write('prompts/support.md', 'Add up.\n');
    const merged = await world.push();
    const next = await world.pullRequest();
    return { moved, worse, merged, next };
  });

  it('is held against the baseline of the place where it was, and says so', () => {
    const { moved, worse } = seen();
    expect(moved).toMatchObject({ code: 0, asked: 0, check: { conclusion: 'success' } });
    expect(moved.check!.output.title).toBe('🟢 Nothing to run');
    expect(moved.check!.output.summary).toContain('the config was moved');
    expect(worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('takes the baseline along once it is merged', () => {
    const { merged, next } = seen();
    expect(merged).toMatchObject({ code: 0, asked: 0 });
    expect(merged.saved).toHaveLength(2);
    expect(next).toMatchObject({ asked: 0, check: { output: { title: '🟢 Nothing to run' } } });
    expect(next.check!.output.summary).not.toContain('moved');
  });
});
