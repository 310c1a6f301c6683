import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld } from '../support/action-world.ts';
import { readRecords } from '../support/read-records.ts';

const ENV = {
  OPENAI_API_KEY: 'sk-openai-Zk3jQ9xV7bT2',
  ANTHROPIC_API_KEY: 'sk-anthropic-Zk3jQ9xV7bT2',
  TEAM_API_KEY: 'team-Zk3jQ9xV7bT2',
  NPM_TOKEN: 'npm-Zk3jQ9xV7bT2',
  GITHUB_TOKEN: 'ghs-Zk3jQ9xV7bT2',
};

/** A world whose one model is asked with a key of this name and text. */
async function worldWith(name: string, text: string): Promise<ActionWorld> {
  const world = await createActionWorld();
  world.workspace.write(
    'llm-bench.yml',
    `api_keys: { ${name}: '${text}' }\nmodels:\n  - { id: gpt, provider: openai, model: m, base_url: '${world.model.url}/v1', api_key: ${name} }\n`,
  );
  return world;
}

/** The keys that a world's model was sent. */
function sentTo({ model }: ActionWorld): string[] {
  return [...new Set(model.received.map(({ headers }) => String(headers['authorization'])))];
}

describe('keys in a workflow', { timeout: 60_000 }, () => {
  it.each([
    ['a', '${NPM_TOKEN}', (host: string) => host, 'write `NPM_TOKEN` into the input `key-variables`'],
    ['b', '${GITHUB_TOKEN}', (host: string) => host, 'are never keys'],
    ['c', 'x${NPM_TOKEN}${GITHUB_TOKEN}', (host: string) => host, 'joins several variables'],
    ['anthropic', '${ANTHROPIC_API_KEY}', (host: string) => `${host}, openai=${host}`, 'has `anthropic='],
    ['openai', '${OPENAI_API_KEY}', (host: string) => host, 'has `openai='],
    ['other', '${OPENAI_API_KEY}', (host: string) => host, '`other` is the key of `openai`'],
    ['team', '${TEAM_API_KEY}', (host: string) => `openai=${host}`, 'the key of `team` goes to'],
  ])('sends nothing where a config makes %s: %s a key that it is not', async (name, text, list, words) => {
    await using world = await worldWith(name, text);
    const inputs = { 'openai-api-key': '', 'allowed-hosts': list(world.model.host) };
    const step = await world.push({ env: ENV, inputs });
    expect(step).toMatchObject({ code: 2, asked: 0 });
    expect(step.out).toContain(words);
    expect(step.out).toContain('llm-bench.yml:3:');
    for (const key of Object.values(ENV)) expect(step.out + step.summary).not.toContain(key);
  });

  it.each([
    ['team', '${TEAM_API_KEY}', (host: string) => ({ 'allowed-hosts': host }), ENV.TEAM_API_KEY],
    [
      'npm',
      '${NPM_TOKEN}',
      (host: string) => ({ 'allowed-hosts': host, 'key-variables': 'NPM_TOKEN' }),
      ENV.NPM_TOKEN,
    ],
    [
      'other',
      '${ANTHROPIC_API_KEY}',
      (host: string) => ({ 'allowed-hosts': `anthropic=${host}` }),
      ENV.ANTHROPIC_API_KEY,
    ],
  ])('sends the key %s: %s where the workflow says so', async (name, text, inputsFor, key) => {
    await using world = await worldWith(name, text);
    const inputs = { 'openai-api-key': '', ...inputsFor(world.model.host) };
    const step = await world.push({ env: ENV, inputs });
    expect(step.code).toBe(0);
    expect(sentTo(world)).toEqual([`Bearer ${key}`]);
  });

  it('asks the other side of a rematch by the same rule', async () => {
    await using world = await worldWith('team', '${TEAM_API_KEY}');
    const inputs = { 'openai-api-key': '', 'allowed-hosts': world.model.host };
    await world.push({ env: ENV, inputs });
    await using moved = await createActionWorld();
    world.workspace.write(
      'llm-bench.yml',
      `models:\n  - { id: gpt, provider: openai, model: m, base_url: '${moved.model.url}/v1' }\n`,
    );
    world.workspace.write('prompts/support.md', WORSE);
    moved.answer = (system, question) => (system.includes('WORSE') ? 'no idea' : question);
    const before = world.model.received.length;
    const step = await world.pullRequest({
      env: ENV,
      inputs: {
        'openai-api-key': ENV.OPENAI_API_KEY,
        'allowed-hosts': `${world.model.host}, openai=${moved.model.host}`,
      },
    });
    expect(world.model.received.length).toBe(before);
    expect(sentTo(moved)).toEqual([`Bearer ${ENV.OPENAI_API_KEY}`]);
    expect(step.summary).toContain(`only where \`allowed-hosts\` has \`openai=${world.model.host}\``);
  });

  it('masks 600 keys of every kind, and takes those that are words for words', async () => {
    await using world = await worldWith('k0', '${K0_API_KEY}');
    const odd = ['.*+?^${}()|[]-8fK2mQ0x', 'one-8fK2mQ0x\ntwo-8fK2mQ0x', 'k-8fK2mQ0x'.repeat(1000)];
    const words = ['benchmark_name', 'model_id', 'exact_match', 'EMPTY', 'placeholder'];
    const rest = Array.from({ length: 592 }, (_, index) => `sk-${index}-Zk3jQ9xV7bT2mW8r${index * 7919}`);
    const keys = [...rest, ...odd, ...words];
    const env = Object.fromEntries(keys.map((key, index) => [`K${index}_API_KEY`, key]));
    const entries = keys.map((_key, index) => `  k${index}: '\${K${index}_API_KEY}'\n`);
    const config = world.workspace.read('llm-bench.yml').replace(/.*\n/, `api_keys:\n${entries.join('')}`);
    world.workspace.write('llm-bench.yml', config);
    world.answer = () => keys.join(' ');
    const step = await world.push({
      env,
      inputs: { 'openai-api-key': '', 'allowed-hosts': world.model.host },
    });
    expect(step).toMatchObject({ code: 0, asked: 120, outputs: { verdict: 'no_baseline' } });
    expect(step.masks).toEqual(expect.arrayContaining([...rest, ...odd.toSpliced(1, 1), 'two-8fK2mQ0x']));
    for (const word of words) expect(step.masks).not.toContain(word);
    const [cell] = readRecords(world.workspace);
    const run = world.workspace.read('results/run.json') + world.workspace.read(cell!.file);
    for (const part of ['Zk3jQ9xV7bT2', '8fK2mQ0x'])
      expect(run + step.summary + step.out).not.toContain(part);
    expect(run).toContain('"benchmark_name"');
    expect(run).toContain(`*** ${words.join(' ')}`);
    expect(step.out).toContain(
      'the key `k596` is shorter than 8 characters, a placeholder or a word of the schema',
    );
  });
});
