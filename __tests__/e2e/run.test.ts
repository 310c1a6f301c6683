import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callCli } from '../support/cli.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../support/protocols.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const CAPITALS = `name: capitals
prompt: "What is the capital of {{input}}? One word."
test_cases:
  - { id: fr, input: France, expected: Paris, tags: [europe] }
  - { id: es, input: Spain, expected: Madrid, tags: [europe] }
  - { id: jp, input: Japan, expected: Tokyo }
`;
const ANSWERS: Readonly<Record<string, string>> = { France: 'Paris.', Spain: 'Lisbon', Japan: 'Tokyo' };

/** Speaks all three protocols and knows two of three capitals. */
function startModels(answers = ANSWERS): Promise<Loopback> {
  return startLoopback(({ path, body }, response) => {
    const asked = JSON.stringify(body);
    const answer = Object.entries(answers).find(([country]) => asked.includes(country))?.[1] ?? '?';
    const protocols = [openAiProtocol, anthropicProtocol, ollamaProtocol];
    sendJson(response, protocols.find((protocol) => protocol.path === path)?.answer(answer) ?? {});
  });
}

function createProject(server: Loopback, more = ''): TempDir {
  return createTempDir({
    'benchmarks/capitals.yaml': CAPITALS,
    'llm-bench.yml': `api_keys: { openai: "\${OPENAI_API_KEY}" }
models:
  - { id: gpt, provider: openai, model: gpt-4, base_url: "${server.url}/v1" }
${more}`,
  });
}

const readCell = (dir: TempDir): CellRecord => {
  const name = readdirSync(`${dir.path}/results`)
    .filter((file) => file.startsWith('capitals_'))
    .sort()
    .at(-1);
  return JSON.parse(dir.read(`results/${name ?? ''}`)) as CellRecord;
};

describe('llm-bench validate', () => {
  it('says what would be run, without a key and without a request', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const called = await callCli(['validate', '--allowed-hosts', server.host], { cwd: dir.path });
    expect(called).toMatchObject({
      code: 0,
      out: 'capitals on gpt: 3 cases, 3 requests\nvalid: 1 cell, 3 requests\n',
    });
    expect(called.err).toContain('note: llm-bench.yml:3:11: model `gpt` cannot be asked');
    expect(server.received).toHaveLength(0);
    expect(readdirSync(dir.path).sort()).toEqual(['benchmarks', 'llm-bench.yml']);
  });

  it('names a host that is not allowed', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const called = await callCli(['validate'], { cwd: dir.path });
    expect(called.code).toBe(2);
    expect(called.err).toContain('is not allowed');
  });
});

describe('llm-bench run', () => {
  it('asks a model, scores its answers and writes the results folder', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const env = { OPENAI_API_KEY: 'sk-canary-1234' };
    const called = await callCli(['run', '--allowed-hosts', server.host], { cwd: dir.path, env });
    expect(called).toMatchObject({ code: 0 });
    expect(called.err).toContain('capitals on gpt: pass rate 66.7 %');
    expect(server.received).toHaveLength(3);
    expect(readdirSync(`${dir.path}/results`).sort()).toEqual([
      expect.stringMatching(/^capitals_gpt_\d{8}_\d{6}\.json$/) as string,
      'run.json',
      'summary.md',
    ]);
    expect(readCell(dir)).toMatchObject({
      benchmark_name: 'capitals',
      model_id: 'gpt',
      summary: { total_tests: 3, passed: 2, pass_rate: 2 / 3, total_tokens: 30 },
      results: [
        { test_id: 'fr', passed: true, scores: { exact_match: 1 }, error: null, output: 'Paris.' },
        { test_id: 'es', passed: false, scores: { exact_match: 0 }, error: null, output: 'Lisbon' },
        { test_id: 'jp', passed: true, scores: { exact_match: 1 }, error: null, output: 'Tokyo' },
      ],
    });
    const everything = [
      called.out,
      called.err,
      ...readdirSync(`${dir.path}/results`).map((file) => dir.read(`results/${file}`)),
    ];
    expect(everything.join()).not.toContain('sk-canary-1234');
  });

  it('puts one benchmark to models of every protocol, side by side, best first', async () => {
    await using server = await startModels();
    using dir = createProject(
      server,
      `  - { id: claude, provider: anthropic, base_url: "${server.url}" }
  - { id: llama, provider: ollama, base_url: "${server.url}", system_prompt: Be short. }
`,
    );
    const called = await callCli(['run', '--compare', '--allowed-hosts', server.host], {
      cwd: dir.path,
      env: { OPENAI_API_KEY: 'k' },
    });
    expect(called.code).toBe(0);
    expect(called.out).toMatch(/gpt .*66\.7 %/);
    expect(new Set(server.received.map(({ path }) => path))).toEqual(
      new Set(['/v1/chat/completions', '/v1/messages', '/api/generate']),
    );
  });

  it('sees a regression against the newest earlier run', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `country${i}x`);
    const good = Object.fromEntries(names.map((name) => [name, 'yes']));
    let answers = good;
    await using server = await startLoopback(({ body }, response) => {
      const asked = JSON.stringify(body);
      const name = names.find((one) => asked.includes(one)) ?? '';
      sendJson(response, openAiProtocol.answer(answers[name] ?? 'no'));
    });
    using dir = createProject(server);
    dir.write(
      'benchmarks/capitals.yaml',
      `name: capitals\ntest_cases:\n${names.map((name) => `  - { input: ${name}, expected: "yes" }`).join('\n')}\n`,
    );
    const options = { cwd: dir.path, env: { OPENAI_API_KEY: 'k' } };
    const args = ['run', '--compare', '--json', '--allowed-hosts', server.host];
    const first = await callCli(args, options);
    expect(JSON.parse(first.out)).toMatchObject({ verdict: 'no_baseline', exit_code: 0 });
    answers = Object.fromEntries(Object.entries(good).slice(12));
    const second = await callCli(args, options);
    expect(second.code).toBe(1);
    expect(JSON.parse(second.out)).toMatchObject({
      schema: 'llm-bench/verdict/1',
      verdict: 'regressed',
      exit_code: 1,
      cells: [
        {
          baseline: { pass_rate: 1, cases: 40 },
          candidate: { pass_rate: 0.7 },
          rematch: null,
          cases: { compared: 40 },
        },
      ],
    });
    expect((await callCli(['check', '--fail-on-regression'], options)).code).toBe(1);
    expect((await callCli(['check'], options)).code).toBe(0);
  });

  it('runs only what is chosen', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const options = { cwd: dir.path, env: { OPENAI_API_KEY: 'k' } };
    const called = await callCli(
      ['run', '--tag', 'europe', '--repeat', '2', '--allowed-hosts', server.host],
      options,
    );
    expect(called.code).toBe(0);
    expect(server.received).toHaveLength(4);
    expect(readCell(dir)).toMatchObject({
      complete: false,
      results: [{ test_id: 'fr', trials: [{}, {}] }, { test_id: 'es' }],
    });
  });

  it('ends with 2, names the variable and sends nothing where no model has its key', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const called = await callCli(['run', '--allowed-hosts', server.host], { cwd: dir.path });
    expect(called.code).toBe(2);
    expect(called.err).toContain('OPENAI_API_KEY');
    expect(server.received).toHaveLength(0);
    expect(readdirSync(dir.path).sort()).toEqual(['benchmarks', 'llm-bench.yml']);
  });

  it('runs the other models where one lacks its key, and ends with 3', async () => {
    await using server = await startModels();
    using dir = createProject(server, `  - { id: llama, provider: ollama, base_url: "${server.url}" }\n`);
    const called = await callCli(['run', '--json', '--allowed-hosts', server.host], { cwd: dir.path });
    expect(called.code).toBe(3);
    expect(JSON.parse(called.out)).toMatchObject({
      verdict: 'unmeasured',
      cells: [
        { model: 'gpt', verdict: 'unmeasured', reason: expect.stringContaining('OPENAI_API_KEY') as string },
        { model: 'llama', verdict: 'no_baseline' },
      ],
    });
    expect(server.received).toHaveLength(3);
  });

  it('ends with 3 where the key is refused, after as many requests as run at once', async () => {
    await using server = await startLoopback((_request, response) =>
      sendJson(response, openAiProtocol.error('Incorrect API key provided: sk-canary'), 401),
    );
    using dir = createProject(server);
    const called = await callCli(['run', '--allowed-hosts', server.host], {
      cwd: dir.path,
      env: { OPENAI_API_KEY: 'sk-canary' },
    });
    expect(called.code).toBe(3);
    expect(called.out).toContain('answered 401: Incorrect API key provided: ***');
    expect(called.out + called.err + dir.read('results/run.json')).not.toContain('sk-canary');
  });

  it('refuses a host that is not allowed before anything is sent', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const called = await callCli(['run'], { cwd: dir.path, env: { OPENAI_API_KEY: 'k' } });
    expect(called.code).toBe(2);
    expect(called.err).toContain(`--allowed-hosts ${server.host}`);
    expect(server.received).toHaveLength(0);
  });

  it('ends with 130 when interrupted, and writes no half of a run', async () => {
    await using server = await startLoopback(() => undefined);
    using dir = createProject(server);
    const called = await callCli(['run', '--allowed-hosts', server.host], {
      cwd: dir.path,
      env: { OPENAI_API_KEY: 'k' },
      interruptAt: 'capitals on gpt: 3 cases',
    });
    expect(called.code).toBe(130);
    expect(readdirSync(`${dir.path}/results`)).toEqual([]);
  });
});
