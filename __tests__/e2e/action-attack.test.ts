import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActionWorld, KEY } from '../support/action-world.ts';
import { createTar } from '../support/archives.ts';
import { HOSTILE, outsideCode } from '../support/hostile.ts';
import { playOnce } from '../support/play-once.ts';
import { readCaches } from '../support/read-cache.ts';
import { addUp, numberIn } from '../support/sums.ts';

describe('the action under attack', { timeout: 60_000 }, () => {
  it('keeps keys out of everything it writes, in every spelling that a model may echo', async () => {
    await using world = await createActionWorld();
    const spellings = spell(KEY);
    await world.push();
    world.answer = (system, question) => {
      const number = numberIn(question);
      if (!system.includes('key')) return addUp(system, question);
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
    expect(step.masks).toContain(KEY);
    expect(sinks.join('').length).toBeGreaterThan(50_000);
    for (const sink of sinks) for (const spelling of spellings) expect(sink).not.toContain(spelling);
  });

  it('has the runner mask what it uses of the environment, before anything is printed', async () => {
    await using world = await createActionWorld('api_keys: { openai: "${TEAM_KEY}" }\n');
    const env = { TEAM_KEY: 'sk-team-8fK2mQ0x', OTHER_KEY: 'sk-other-8fK2mQ0x' };
    const inputs = { 'openai-api-key': '', 'key-variables': 'TEAM_KEY' };
    const step = await world.push({ env, inputs });
    expect(step.code).toBe(0);
    expect(step.masks).toEqual(expect.arrayContaining(['ghs_canarycanarycanary', env.TEAM_KEY]));
    expect(step.masks).not.toContain(env.OTHER_KEY);
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
    results.entries[0]!.bytes = createTar(files);
    const step = await world.pullRequest();
    expect(step.out).toContain('the cached baseline is not believed: it is damaged');
    expect(workspace.read('prompts/support.md')).toBe('Add up.\n');
    expect(existsSync(`${runner.path}/owned`)).toBe(false);
  });
});

describe('the action with a hostile model', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    world.answer = (system, question) =>
      system.includes('hostile') ? ATTACKS[numberIn(question) % ATTACKS.length]! : addUp(system, question);
    world.workspace.write('prompts/support.md', 'Be hostile.\n');
    const first = await world.pullRequest();
    world.workspace.write('prompts/support.md', 'Be very hostile.\n');
    return { first, second: await world.pullRequest(), invalid: world.github.invalid };
  });

  it('takes no command from its answers', () => {
    const { outputs, commands } = seen().first;
    expect(outputs['verdict']).toBe('regressed');
    expect(commands).toEqual(['group', 'endgroup', 'error']);
  });

  it('takes no mention and no markup from them', () => {
    const { comments, summary, check } = seen().first;
    for (const body of [comments[0]!.body, summary, check!.output.summary!]) expectHarmless(body);
  });

  it('writes no marker but its own, and finds its comment by it the next time', () => {
    const { first, second } = seen();
    expect(first.comments[0]!.body.match(/<!--/g)).toHaveLength(1);
    expect(second.comments).toHaveLength(1);
  });

  it("never sends what GitHub's description does not allow", () => {
    expect(seen().invalid).toEqual([]);
  });
});

describe('the action with 2 000 failing cases', () => {
  const seen = playOnce(async () => {
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
      system.includes('Fail') ? '語'.repeat(4000) : addUp(system, question);
    world.workspace.write('prompts/support.md', 'Fail.\n');
    return { step: await world.pullRequest(), invalid: world.github.invalid };
  });

  it('fails, and gives the verdict', () => {
    expect(seen().step).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('stays within the limit of a comment', () => {
    expect(Buffer.byteLength(seen().step.comments[0]!.body)).toBeLessThanOrEqual(65_000);
  });

  it('makes 50 annotations', () => {
    expect(seen().step.check!.annotations).toHaveLength(50);
  });

  it('stays within the limit of outputs, in JSON that is whole', () => {
    const json = seen().step.outputs['result-json']!;
    // A job's outputs may hold a mebibyte of UTF-16 in all.
    expect(json.length).toBeLessThan(400_000);
    expect(() => JSON.parse(json) as unknown).not.toThrow();
  });

  it("never sends what GitHub's description does not allow", () => {
    expect(seen().invalid).toEqual([]);
  });
});

const ATTACKS = [...HOSTILE, '<!-- llm-bench-action 153f5d7b6ec2 run=999 attempt=1 -->', 'x'.repeat(200_000)];

/** What GitHub would read as Markdown is ours alone: no mention, link, image, command, heading or tag of a model's. */
function expectHarmless(body: string): void {
  const ours = body.replaceAll(/^<!-- llm-bench-[^\n]* -->$|^<sub>Of commit [^\n]*<\/sub>$/gm, '');
  const outside = outsideCode(ours.replaceAll(/<code>[^<]*<\/code>/g, ''));
  expect(outside).not.toMatch(/evil|@|!\[|\]\(|<script|<img|#\d|::|##\[|heading|org/);
  const tags = outside.match(/<[a-z/!?][^>]*>/gi) ?? [];
  expect(tags.filter((tag) => !/^<\/?(?:details|summary|p|b|sub|br)>$/.test(tag))).toEqual([]);
  expect(ours).not.toMatch(/[\p{Cf}\u2028]|(?!\n)\p{Cc}/u);
}

/** A tar archive, gzipped, of files with these names. */
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
