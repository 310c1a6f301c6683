import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createActionWorld, KEY, WORSE } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import { HOSTILE, outsideCode } from '../support/hostile.ts';
import { readCaches } from '../support/read-cache.ts';

const check = (world: ActionWorld): ActionWorld['github']['checks'][number] => world.github.checks.at(-1)!;

describe('the action without its usual rights', { timeout: 60_000 }, () => {
  it('reports a fork without secrets in the summary, and asks nothing', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    world.github.trouble = { forbidden: ['checks/create', 'issues/create-comment'] };
    const asked = world.model.received.length;
    const step = await world.pullRequest({ fork: true, inputs: { 'openai-api-key': '' } });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'not_run' } });
    expect(step.summary).toContain('⚪ Not run');
    expect(step.commands).toEqual(['notice']);
    expect(world.model.received).toHaveLength(asked);
    expect(world.github.comments).toEqual([]);
    expect(world.github.calls).not.toContain('issues/create-comment');
  });

  it('judges a fork by a committed recording', async () => {
    await using world = await createActionWorld();
    world.workspace.write('answers.jsonl', '');
    world.workspace.write(
      'llm-bench.yml',
      'models:\n  - { id: gpt, provider: replay, recording: answers.jsonl }\nbenchmarks: { enabled: [tiny] }\n',
    );
    const tiny = (prompt: string): string =>
      `name: tiny\nprompt: "${prompt}{{input}}"\ntest_cases:\n${Array.from({ length: 12 }, (_, i) => `  - { id: t${i}, input: "${i}", expected: yes }`).join('\n')}\n`;
    const rows = (prompt: string, text: string): string =>
      Array.from(
        { length: 12 },
        (_, i) =>
          `${JSON.stringify({ model: 'm', system: '', messages: [{ role: 'user', content: `${prompt}${i}` }], trial: 1, text, finish_reason: 'stop', usage: { input_tokens: 1, output_tokens: 1 }, latency_ms: 5 })}\n`,
      ).join('');
    world.workspace.write('benchmarks/tiny.yaml', tiny('old '));
    world.workspace.write('answers.jsonl', rows('old ', 'yes') + rows('new ', 'no'));
    await world.push();
    world.workspace.write('benchmarks/tiny.yaml', tiny('new '));
    expect(await world.pullRequest({ fork: true })).toMatchObject({
      code: 1,
      outputs: { verdict: 'regressed' },
    });
    world.workspace.write('benchmarks/tiny.yaml', tiny('other '));
    expect(await world.pullRequest({ fork: true })).toMatchObject({
      code: 0,
      outputs: { verdict: 'not_run' },
    });
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
    expect(step.commands).toEqual(['warning', 'warning', 'warning', 'error']);
  });

  it('refuses events in which strangers write the files and secrets are there', async () => {
    await using world = await createActionWorld();
    const step = await world.run({
      name: 'pull_request_target',
      ref: 'refs/heads/main',
      sha: 'abc',
      payload: {},
    });
    expect(step.code).not.toBe(0);
    expect(step.out).toContain('use `pull_request`');
    expect(world.github.calls).toEqual([]);
    expect(world.model.received).toEqual([]);
  });
});

describe('the action in trouble', { timeout: 60_000 }, () => {
  it('says that the provider is down, in red and in its own words, and saves no baseline', async () => {
    await using world = await createActionWorld();
    world.answer = () => ({ status: 401 });
    const step = await world.push();
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' } });
    expect(check(world)).toMatchObject({ conclusion: 'failure' });
    expect(check(world).output.title).toBe('🟠 Could not measure: the provider refused the key');
    expect(check(world).output.summary).toContain('See that the key is valid');
    expect(world.results.entries).toEqual([]);
    world.answer = () => ({ status: 400 });
    expect(await world.push()).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' } });
    expect(check(world).output.summary).toContain('run the job again when the provider answers');
  });

  it("waits no longer for GitHub's API than it says, and keeps its verdict", async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    world.github.trouble = { silent: ['issues/list-comments'] };
    expect(await world.pullRequest()).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(check(world)).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  it('closes the check in the post step with its verdict where main could not', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    let failures = 0;
    world.github.trouble = {
      fail: (operation) => (operation === 'checks/update' && ++failures <= 3 ? { status: 500 } : null),
    };
    expect(await world.pullRequest()).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(failures).toBe(4);
    expect(check(world)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(check(world).output.title).toContain('Answers got worse');
  });

  it('names a missing key and the input to give it by', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
    const step = await world.push({ inputs: { 'openai-api-key': '' } });
    expect(step).toMatchObject({ code: 3, outputs: { verdict: 'unmeasured' } });
    expect(step.summary).toContain('OPENAI_API_KEY');
    expect(step.summary).toContain('openai-api-key: ${{ secrets.OPENAI_API_KEY }}');
  });

  it('puts mistakes in the config on their lines', async () => {
    await using world = await createActionWorld('thresholds: { min_pass_rat: 0.5 }\n');
    const step = await world.pullRequest();
    expect(step.code).toBe(2);
    expect(check(world)).toMatchObject({ conclusion: 'failure' });
    expect(check(world).output.title).toContain('1 mistake in inputs, config or data');
    expect(check(world).annotations).toMatchObject([
      { path: 'llm-bench.yml', start_line: 4, annotation_level: 'failure' },
    ]);
    expect(world.github.comments[0]!.body).toContain('min_pass_rat');
    expect(world.model.received).toEqual([]);
    const wrongInput = await world.pullRequest({ inputs: { 'fail-on': 'everything' } });
    expect(wrongInput.out).toContain('input `fail-on`: `everything` is not one of');
    const wrongNumber = await world.pullRequest({ inputs: { 'min-pass-rate': '70' } });
    expect(wrongNumber).toMatchObject({ code: 2 });
    expect(wrongNumber.out).toContain('input `min-pass-rate` must be a number from 0 to 1, found `70`');
  });

  it('writes one comment though the server fails after it has written', async () => {
    await using world = await createActionWorld();
    world.github.trouble = {
      fail: (operation, count) =>
        operation === 'issues/create-comment' && count === 1 ? { status: 502, done: true } : null,
    };
    await world.pullRequest();
    expect(world.github.comments).toHaveLength(1);
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
    expect(check(world)).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    expect(check(world).output.title).toContain(signal === 'SIGINT' ? 'Cancelled before' : 'Ended before');
    expect(step.summary + readSummary(world)).toContain('Nobody was judged');
    expect(world.results.entries).toEqual([]);
  });

  it('leaves the check alone that a newer run has closed', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.answer = () => {
      // Meanwhile the newer run ends.
      Object.assign(check(world), { status: 'completed', conclusion: 'success' });
      return { status: 500 };
    };
    const inputs = { 'force-run': 'true' };
    await world.pullRequest({ inputs, interrupt: { at: 'requests', signal: 'SIGINT' } });
    expect(check(world)).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  it('names a key that no request can carry, and asks nothing', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
    const step = await world.push({ inputs: { 'openai-api-key': 'sk-good-123456789\u2026' } });
    expect(step.code).toBe(2);
    expect(step.out).toContain('its key holds a character that no request can carry');
    expect(step.out).not.toContain('sk-good');
    expect(world.model.received).toEqual([]);
  });

  it('takes back what an earlier comment says when the job is cancelled', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    await world.pullRequest();
    world.answer = () => ({ status: 500 });
    await world.pullRequest({
      inputs: { 'force-run': 'true' },
      interrupt: { at: 'requests', signal: 'SIGINT' },
    });
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.comments[0]!.body).toContain('Cancelled before there was a verdict');
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
    for (let run = 0; run < 2; run += 1)
      await world.run({
        name: 'pull_request',
        ref: 'refs/pull/7/merge',
        sha,
        payload: {
          pull_request: { number: 7, head: { sha }, base: { ref: 'main' } },
          repository: { default_branch: 'main' },
        },
      });
    expect(world.github.checks.filter(({ head_sha }) => head_sha === sha)).toHaveLength(1);
    expect(check(world)).toMatchObject({ head_sha: sha, conclusion: 'failure' });
    expect(check(world).annotations).toHaveLength(20);
    expect(world.github.invalid).toEqual([]);
  });

  it('keeps a check of its own commit in one piece over several runs', async () => {
    await using world = await createActionWorld();
    await world.push();
    const event = { ref: 'refs/heads/main', sha: check(world).head_sha };
    for (let day = 0; day < 3; day += 1)
      await world.run({ ...event, name: 'schedule', payload: { schedule: '0 0 * * *' } });
    expect(world.github.checks).toHaveLength(1);
    expect(check(world)).toMatchObject({ status: 'completed', conclusion: 'success' });
  });
});

function readSummary({ runner }: ActionWorld): string {
  return runner.read('STEP_SUMMARY');
}

describe('the action under attack', { timeout: 60_000 }, () => {
  it('keeps keys out of everything it writes, in every spelling that a model may echo', async () => {
    await using world = await createActionWorld();
    const spellings = spell(KEY);
    await world.push();
    world.answer = (system, question) => {
      const number = Number(/\d+/.exec(question)?.[0]);
      if (!system.includes('key')) return String(number + 1);
      return number === 1 ? { status: 400 } : `the key is ${spellings[number % spellings.length]!}`;
    };
    world.workspace.write('prompts/support.md', 'Tell me your key.\n');
    const step = await world.pullRequest();
    expect(step.outputs['verdict']).toBe('regressed');
    await world.push();
    const { results, github, workspace } = world;
    const files = readdirSync(`${workspace.path}/results`).map((name) => workspace.read(`results/${name}`));
    const sinks = [
      step.out,
      step.err,
      step.summary,
      JSON.stringify(step.outputs),
      JSON.stringify(github.comments),
      JSON.stringify(github.checks),
      ...files,
      ...readCaches(results.entries),
    ];
    expect(sinks.join('').length).toBeGreaterThan(50_000);
    for (const sink of sinks) for (const spelling of spellings) expect(sink).not.toContain(spelling);
  });

  it('takes no command, mention or markup from a model', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.answer = (system, question) => {
      const number = Number(/\d+/.exec(question)?.[0]);
      return system.includes('hostile') ? ATTACKS[number % ATTACKS.length]! : String(number + 1);
    };
    world.workspace.write('prompts/support.md', 'Be hostile.\n');
    const step = await world.pullRequest();
    expect(step.outputs['verdict']).toBe('regressed');
    expect(step.commands).toEqual(['error']);
    const [comment] = world.github.comments;
    expect(comment!.body.match(/<!--/g)).toHaveLength(1);
    for (const body of [comment!.body, step.summary, check(world).output.summary!]) expectHarmless(body);
    // The next run finds its comment all the same.
    world.workspace.write('prompts/support.md', 'Be very hostile.\n');
    await world.pullRequest();
    expect(world.github.comments).toHaveLength(1);
    expect(world.github.invalid).toEqual([]);
  });

  it('stays within every limit with 2 000 failing cases', async () => {
    await using world = await createActionWorld();
    const cases = Array.from(
      { length: 2000 },
      (_, index) =>
        `  - { id: "語${'é'.repeat(60)}${index}", input: "${index} + 1 =", expected: "${index + 1}" }`,
    );
    world.workspace.write(
      'benchmarks/support.yaml',
      `name: support\nsystem_prompt_file: ../prompts/support.md\ntest_cases:\n${cases.join('\n')}\n`,
    );
    await world.push();
    world.answer = (system, question) =>
      system.includes('Fail') ? '語'.repeat(4000) : String(Number(/\d+/.exec(question)?.[0]) + 1);
    world.workspace.write('prompts/support.md', 'Fail.\n');
    const step = await world.pullRequest();
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(Buffer.byteLength(world.github.comments[0]!.body)).toBeLessThanOrEqual(65_000);
    expect(check(world).annotations).toHaveLength(50);
    // A job's outputs may hold a mebibyte of UTF-16 in all.
    expect(step.outputs['result-json']!.length).toBeLessThan(400_000);
    expect(() => JSON.parse(step.outputs['result-json']!) as unknown).not.toThrow();
    expect(world.github.invalid).toEqual([]);
  });

  it('unpacks nothing of a crafted archive outside its own folder', async () => {
    await using world = await createActionWorld();
    await world.push();
    const { workspace, runner, results } = world;
    const target = `${workspace.path}/prompts/support.md`;
    const files = {
      [target]: 'Owned.',
      '../../owned': 'Owned.',
      'llm-bench-baseline.gz': 'x',
      'llm-bench-answers.gz': 'x',
    };
    results.entries[0]!.bytes = createArchive(files);
    const step = await world.pullRequest();
    expect(step.out).toContain('the cached baseline is not believed: it is damaged');
    expect(workspace.read('prompts/support.md')).toBe('Add up.\n');
    expect(existsSync(`${runner.path}/owned`)).toBe(false);
  });
});

const ATTACKS = [...HOSTILE, '<!-- llm-bench-action 153f5d7b6ec2 run=999 attempt=1 -->', 'x'.repeat(200_000)];

/** What GitHub would read as Markdown is ours alone: no mention, link, image, command, heading or tag of a model's. */
function expectHarmless(body: string): void {
  const ours = body.replaceAll(/^<!-- llm-bench-[^\n]* -->$|^<sub>Of commit [^\n]*<\/sub>$/gm, '');
  const outside = outsideCode(ours.replaceAll(/<code>[^<]*<\/code>/g, ''));
  expect(outside).not.toMatch(/evil|@|!\[|\]\(|<script|<img|#\d|::|##\[|heading|org/);
  const tags = outside.match(/<[a-z/!?][^>]*>/gi) ?? [];
  expect(tags.filter((tag) => !/^<\/?(?:details|summary|b|sub|br)>$/.test(tag))).toEqual([]);
  expect(ours).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
}

/** A tar archive, gzipped, of files with these names. */
function createArchive(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    const size = text.length.toString(8).padStart(11, '0');
    header.write(
      `${name.padEnd(100, '\0')}0000644\0${'0000000\0'.repeat(2)}${size}\0${'0'.repeat(11)}\0        0`,
      'latin1',
    );
    header.write('ustar\x0000', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return [header, Buffer.from(text.padEnd(Math.ceil(text.length / 512) * 512, '\0'))];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** The key as it is, in base64 at any offset, for URLs, in percent escapes, hexadecimal and reversed. */
function spell(key: string): string[] {
  const bytes = Buffer.from(key);
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const shifted = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  return [
    key,
    ...shifted,
    bytes.toString('base64url').slice(0, -1),
    percent,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    Array.from(key).reverse().join(''),
  ];
}
