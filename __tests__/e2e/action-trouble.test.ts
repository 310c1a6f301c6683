import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import { pullRequestEvent } from '../support/events.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { Failed } from '../support/sums.ts';

describe('the action in trouble', { timeout: 60_000 }, () => {
  it('says in red that the provider refused the key, and saves no baseline', async () => {
    await using world = await createActionWorld();
    world.answer = () => ({ status: 401 });
    const step = await world.push();
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' }, saved: [] });
    expect(step.check).toMatchObject({ conclusion: 'failure' });
    expect(step.check!.output.title).toBe('🟠 Could not measure: the provider refused the key');
    expect(step.check!.output.summary).toContain('See that the key is valid');
  });

  it.each<[string, Failed, title: string, step: string]>([
    [
      'spent quota',
      { status: 429, body: { error: { message: 'quota', code: 'insufficient_quota' } } },
      "the provider's quota or credit is spent",
      'Pay for more',
    ],
    [
      'throttling that calls itself a quota',
      {
        status: 429,
        body: [
          { error: { code: 429, message: 'You exceeded your current quota, please check your billing' } },
        ],
        headers: { 'retry-after': '3600' },
      },
      'the provider asked to come back much later',
      'Run the same again after the time that is named above',
    ],
    [
      'a model that is not there',
      { status: 403, body: { error: { message: 'no access', code: 'model_not_found' } } },
      'model not found',
      'See that `model` is spelled',
    ],
  ])(
    'says in title, comment and log of %s what it was, and asks no further',
    async (_what, failed, title, step) => {
      await using world = await createActionWorld();
      world.answer = () => failed;
      const { check, comments, ...seen } = await world.pullRequest();
      expect(seen).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' } });
      expect(seen.asked).toBeLessThanOrEqual(20 + 3);
      expect(check!.output.title).toBe(`🟠 Could not measure: ${title}`);
      for (const text of [check!.output.summary, comments[0]!.body, seen.out, seen.summary])
        expect(text).toContain(title);
      for (const text of [check!.output.summary, comments[0]!.body]) expect(text).toContain(step);
    },
  );

  it('says to change what is refused where the provider refused every question', async () => {
    await using world = await createActionWorld();
    world.answer = () => ({ status: 400 });
    const step = await world.push();
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' } });
    expect(step.check!.output.summary).toContain('Change what is refused above');
  });

  it("waits no longer for GitHub's API than it says, and keeps its verdict", async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    world.github.trouble = { silent: ['issues/list-comments'] };
    const step = await world.pullRequest();
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  it('closes the check in the post step with its verdict where main could not', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    let failures = 0;
    world.github.trouble = {
      fail: (operation) => (operation === 'checks/update' && ++failures <= 3 ? { status: 500 } : null),
    };
    const step = await world.pullRequest();
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(failures).toBe(4);
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(step.check!.output.title).toContain('Answers got worse');
  });

  it('names a missing key and the input to give it by', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
    const step = await world.push({ inputs: { 'openai-api-key': '' } });
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' } });
    const named =
      'the environment variable OPENAI_API_KEY is missing or empty (in a workflow the input openai-api-key gives it)';
    expect(step.out).toContain(`::error::🟠 Could not measure: a key is missing; ${named}`);
    expect(step.check!.output.title).toContain(named);
    expect(step.summary).toContain(named);
    expect(step.summary).toContain('openai-api-key: ${{ secrets.OPENAI_API_KEY }}');
  });

  it('puts mistakes in the config on their lines', async () => {
    await using world = await createActionWorld('thresholds: { min_pass_rat: 0.5 }\n');
    const { check, ...step } = await world.pullRequest();
    expect(step).toMatchObject({ code: 2, asked: 0 });
    expect(check).toMatchObject({ conclusion: 'failure' });
    expect(check!.output.title).toContain('1 mistake in inputs, config or data');
    expect(check!.annotations).toMatchObject([
      { path: 'llm-bench.yml', start_line: 4, annotation_level: 'failure' },
    ]);
    expect(step.comments[0]!.body).toContain('min_pass_rat');
  });

  it.each([
    ['fail-on', 'everything', 'input `fail-on`: `everything` is not one of'],
    ['min-pass-rate', '70', 'input `min-pass-rate` must be a number from 0 to 1, found `70`'],
  ])('names what is wrong with the input `%s`', async (name, value, message) => {
    await using world = await createActionWorld();
    const step = await world.pullRequest({ inputs: { [name]: value } });
    expect(step.code).toBe(2);
    expect(step.out).toContain(message);
  });

  it('writes one comment though the server fails after it has written', async () => {
    await using world = await createActionWorld();
    world.github.trouble = {
      fail: (operation, count) =>
        operation === 'issues/create-comment' && count === 1 ? { status: 502, done: true } : null,
    };
    expect((await world.pullRequest()).comments).toHaveLength(1);
  });

  it('ends with one comment of the newest run where first runs overlap, beside that of another app', async () => {
    await using world = await createActionWorld();
    using other = createTempDir();
    const user = { login: 'their-app[bot]', type: 'Bot' };
    const theirs = { id: 900, body: '', html_url: '', user };
    await world.pullRequest();
    const [first] = world.github.comments.splice(0, 1, theirs);
    theirs.body = first!.body.replace(/run=\d+/, 'run=999');
    const copy = structuredClone(theirs);
    world.github.trouble = { latency: () => 60 * Math.random() };
    const event = pullRequestEvent({ head: 'head', base: world.main, merge: 'merge' });
    await Promise.all([
      world.run(event, { runId: 501 }),
      world.run({ ...event, payload: structuredClone(event.payload) }, { runId: 502, runner: other }),
    ]);
    expect(world.github.comments[0]).toEqual(copy);
    expect(world.github.comments.slice(1).map(({ body }) => /run=\d+/.exec(body)?.[0])).toEqual(['run=502']);
  });

  it('does not overwrite the words of a newer run', async () => {
    await using world = await createActionWorld();
    await world.pullRequest();
    const [comment] = world.github.comments;
    comment!.body = comment!.body.replace(/run=\d+/, 'run=999');
    const newer = comment!.body;
    await world.pullRequest();
    expect(comment!.body).toBe(newer);
    expect(world.github.comments).toHaveLength(1);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('closes its check when the job ends by %s', async (signal) => {
    await using world = await createActionWorld();
    world.answer = () => ({ status: 500 });
    const step = await world.push({ interrupt: { at: 'requests', signal } });
    expect(step.code).not.toBe(0);
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(step.check!.output.title).toContain(signal === 'SIGINT' ? 'Cancelled before' : 'Ended before');
    expect(step.summary).toContain('This says nothing about your change');
    expect(step.saved).toEqual([]);
  });

  it.each([
    ['no answer', { mute: ['checks/create'] }],
    [
      'a 502 after which no list comes',
      {
        fail: (operation: string, count: number) =>
          (operation === 'checks/create' && { status: 502, done: true }) ||
          (operation === 'checks/list-for-ref' && count > 1 && count < 12 && { status: 502 }) ||
          null,
      },
    ],
  ])('closes its check with its verdict though creating it got %s', async (_what, trouble) => {
    await using world = await createActionWorld();
    world.github.trouble = trouble;
    const step = await world.push();
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'no_baseline' } });
    expect(world.github.checks.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['completed', 'success'],
    ]);
  });

  it('closes its check though it is killed while GitHub makes it', async () => {
    await using world = await createActionWorld();
    world.github.trouble = { mute: ['checks/create'] };
    const at = (): boolean => world.github.checks.length > 0;
    const step = await world.push({ interrupt: { at, signal: 'SIGKILL' } });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  });

  it('keeps verdict and check where nothing can be left for the post step', async () => {
    await using world = await createActionWorld();
    const step = await world.push({ files: { STATE: '/missing/state' } });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'no_baseline' } });
    expect(step.check).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(step.out).toContain('::warning::the state of the step could not be saved');
    world.answer = () => ({ status: 500 });
    const killed = await world.push({
      files: { STATE: '/missing/state' },
      inputs: { 'force-run': 'true' },
      interrupt: { at: 'requests', signal: 'SIGKILL' },
    });
    expect(killed.check).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  });

  it('leaves the check alone that a newer run has closed', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.answer = () => {
      // Meanwhile the newer run ends.
      Object.assign(world.github.checks.at(-1)!, { status: 'completed', conclusion: 'success' });
      return { status: 500 };
    };
    const inputs = { 'force-run': 'true' };
    const { check } = await world.pullRequest({ inputs, interrupt: { at: 'requests', signal: 'SIGINT' } });
    expect(check).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('names a key that no request can carry, and asks nothing', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
    const step = await world.push({ inputs: { 'openai-api-key': 'sk-good-123456789\u2026' } });
    expect(step).toMatchObject({ code: 2, asked: 0 });
    expect(step.out).toContain('its key holds a character that no request can carry');
    expect(step.out).not.toContain('sk-good');
  });

  it('takes back what an earlier comment says when the job is cancelled', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    await world.pullRequest();
    world.answer = () => ({ status: 500 });
    const { comments } = await world.pullRequest({
      inputs: { 'force-run': 'true' },
      interrupt: { at: 'requests', signal: 'SIGINT' },
    });
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('Cancelled before there was a verdict');
  });

  it('finds its own comment though its token may not say whose it is', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.github.bot = 'my-app[bot]';
    world.github.trouble = { forbidden: ['checks/create'] };
    world.workspace.write('prompts/support.md', WORSE);
    for (let push = 0; push < 2; push += 1) await world.pullRequest();
    expect(world.github.comments).toHaveLength(1);
  });

  it('adds no annotation a second time where a job is run again', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const sha = '5'.repeat(40);
    const event = pullRequestEvent({ head: sha, base: world.main, merge: sha });
    await world.run(event);
    const { check } = await world.run(event);
    expect(world.github.checks.filter(({ head_sha }) => head_sha === sha)).toHaveLength(1);
    expect(check).toMatchObject({ head_sha: sha, conclusion: 'failure' });
    expect(check!.annotations).toHaveLength(20);
    expect(world.github.invalid).toEqual([]);
  });

  it('keeps a check of its own commit in one piece over several runs', async () => {
    await using world = await createActionWorld();
    await world.push();
    for (let day = 0; day < 3; day += 1) await world.schedule();
    expect(world.github.checks).toHaveLength(1);
    expect(world.github.checks[0]).toMatchObject({ status: 'completed', conclusion: 'success' });
  });
});
