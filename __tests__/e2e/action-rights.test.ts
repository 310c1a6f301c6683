import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import { REPOSITORY } from '../support/events.ts';
import { playOnce } from '../support/play-once.ts';

describe('the action without its usual rights', { timeout: 60_000 }, () => {
  it('reports a fork without secrets in the summary, and asks nothing', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    world.github.trouble = { forbidden: ['checks/create', 'issues/create-comment'] };
    const step = await world.pullRequest({ fork: true, inputs: { 'openai-api-key': '' } });
    expect(step).toMatchObject({ code: 0, asked: 0, outputs: { verdict: 'not_run' }, comments: [] });
    expect(step.summary).toContain('⚪ Not run');
    expect(step.commands).toEqual(['group', 'endgroup', 'notice']);
    expect(world.github.calls).not.toContain('issues/create-comment');
  });

  it('names every permission that is missing, and lets the verdict stand', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    world.github.trouble = {
      forbidden: [
        'checks/create',
        'issues/create-comment',
        'actions/get-actions-cache-list',
        'repos/list-commits',
      ],
    };
    const step = await world.pullRequest();
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(step.out).toContain("add to the job's `permissions`: checks: write, pull-requests: write");
    expect(step.out).toContain('actions: read');
    expect(step.out).toContain('contents: read');
    expect(step.commands).toEqual(['warning', 'warning', 'group', 'endgroup', 'warning', 'error']);
  });

  it.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'deployment_status',
    'an event of tomorrow',
  ])('refuses %s, in which strangers may write the files and secrets are there', async (name) => {
    await using world = await createActionWorld();
    const step = await world.run({ name, ref: 'refs/heads/main', sha: 'abc', payload: {} });
    expect(step.code).not.toBe(0);
    expect(step.out).toContain('use `pull_request`');
    expect(step).toMatchObject({ calls: [], asked: 0 });
  });

  it("reads nothing of a commit that is not the event's", async () => {
    await using world = await createActionWorld();
    world.workspace.write('llm-bench.yml', 'models: [{ id: CANARY, provider: nobody }]\n');
    world.workspace.write('.git/HEAD', `${'a'.repeat(40)}\n`);
    const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { repository: REPOSITORY } };
    const step = await world.run({ ...event, sha: 'b'.repeat(40) });
    expect(step).toMatchObject({ code: 2, asked: 0 });
    expect(step.out).toContain('the checkout holds the commit aaaaaaaaaaaa');
    expect(step.check).toMatchObject({ conclusion: 'failure' });
    for (const text of [step.out, step.summary, JSON.stringify(world.github.checks)])
      expect(text).not.toContain('CANARY');
  });
});

describe('a fork with a committed recording', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { workspace } = world;
    workspace.write(
      'llm-bench.yml',
      'models:\n  - { id: gpt, provider: replay, recording: answers.jsonl }\nbenchmarks: { enabled: [tiny] }\n',
    );
    workspace.write('benchmarks/tiny.yaml', listTiny('old '));
    workspace.write('answers.jsonl', recordTiny('old ', 'yes') + recordTiny('new ', 'no'));
    await world.push();
    workspace.write('benchmarks/tiny.yaml', listTiny('new '));
    const recorded = await world.pullRequest({ fork: true });
    workspace.write('benchmarks/tiny.yaml', listTiny('other '));
    return { recorded, unrecorded: await world.pullRequest({ fork: true }) };
  });

  it('is judged by it', () => {
    expect(seen().recorded).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('is not run where it asks what was not recorded', () => {
    expect(seen().unrecorded).toMatchObject({ code: 0, outputs: { verdict: 'not_run' } });
  });
});

const NUMBERS = Array.from({ length: 12 }, (_, number) => number);

/** A benchmark of twelve cases, whose prompt begins like this. */
function listTiny(prompt: string): string {
  const cases = NUMBERS.map((number) => `  - { id: t${number}, input: "${number}", expected: yes }\n`);
  return `name: tiny\nprompt: "${prompt}{{input}}"\ntest_cases:\n${cases.join('')}`;
}

/** A recording in which each of these cases has the same answer. */
function recordTiny(prompt: string, text: string): string {
  const rows = NUMBERS.map((number) => ({
    model: 'm',
    system: '',
    messages: [{ role: 'user', content: `${prompt}${number}` }],
    trial: 1,
    text,
    finish_reason: 'stop',
    usage: { input_tokens: 1, output_tokens: 1 },
    latency_ms: 5,
  }));
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
