import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORM_FILES } from '../support/form-text.ts';
import { callCli } from '../support/cli.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { playOnce } from '../support/play-once.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../support/protocols.ts';
import { readNewest } from '../support/read-records.ts';
import { startModel } from '../support/sums.ts';
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

describe('llm-bench validate', () => {
  it('says what would be run, without a key and without a request', async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const called = await callCli(['validate', '--allowed-hosts', server.host], { cwd: dir.path });
    expect(called).toMatchObject({
      code: 0,
      out: 'capitals on gpt: 3 cases, 3 requests\nvalid: 1 cell, 3 cases, 3 requests\n',
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

describe('llm-bench run on one model', () => {
  const seen = playOnce(async () => {
    await using server = await startModels();
    using dir = createProject(server);
    const env = { OPENAI_API_KEY: 'sk-canary-1234' };
    const called = await callCli(['run', '--allowed-hosts', server.host], { cwd: dir.path, env });
    const files = readdirSync(`${dir.path}/results`).sort();
    const texts = files.map((file) => dir.read(`results/${file}`));
    return { called, asked: server.received.length, files, texts, record: readNewest(dir) };
  });

  it('asks it each case, and tells the pass rate', () => {
    const { called, asked } = seen();
    expect(called).toMatchObject({ code: 0 });
    expect(called.err).toContain('capitals on gpt: pass rate 66.7 %');
    expect(asked).toBe(3);
  });

  it('writes the results folder: a file a cell, the run and every form of the report', () => {
    const [results, rest] = [seen().files.filter((file) => file.startsWith('capitals')), FORM_FILES];
    expect(results).toEqual([expect.stringMatching(/^capitals_gpt_\d{8}_\d{6}\.json$/) as string]);
    expect(seen().files).toEqual([...results, ...rest, 'run.json'].sort());
  });

  it('keeps each answer with its score', () => {
    expect(seen().record).toMatchObject({
      benchmark_name: 'capitals',
      model_id: 'gpt',
      summary: { total_tests: 3, passed: 2, pass_rate: 2 / 3, total_tokens: 30 },
      results: [
        { test_id: 'fr', passed: true, scores: { exact_match: 1 }, error: null, output: 'Paris.' },
        { test_id: 'es', passed: false, scores: { exact_match: 0 }, error: null, output: 'Lisbon' },
        { test_id: 'jp', passed: true, scores: { exact_match: 1 }, error: null, output: 'Tokyo' },
      ],
    });
  });

  it('writes the key nowhere', () => {
    const { called, texts } = seen();
    expect([called.out, called.err, ...texts].join()).not.toContain('sk-canary-1234');
  });
});

describe('llm-bench run', () => {
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
    expect(readNewest(dir)).toMatchObject({
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
    await using server = await startModel(() => ({ status: 401 }), 'Incorrect API key provided: sk-canary');
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

describe('llm-bench run --compare on a model that gets worse', () => {
  const seen = playOnce(async () => {
    const names = Array.from({ length: 40 }, (_, i) => `country${i}x`);
    const known = new Set(names);
    await using server = await startModel((_system, question) => (known.has(question) ? 'yes' : 'no'));
    using dir = createProject(server);
    dir.write(
      'benchmarks/capitals.yaml',
      `name: capitals\ntest_cases:\n${names.map((name) => `  - { input: ${name}, expected: "yes" }`).join('\n')}\n`,
    );
    const options = { cwd: dir.path, env: { OPENAI_API_KEY: 'k' } };
    const args = ['run', '--compare', '--json', '--allowed-hosts', server.host];
    const first = await callCli(args, options);
    for (const name of names.slice(0, 12)) known.delete(name);
    return {
      first,
      second: await callCli(args, options),
      checked: await callCli(['check'], options),
      gated: await callCli(['check', '--fail-on-regression'], options),
    };
  });

  it('has no baseline the first time', () => {
    expect(JSON.parse(seen().first.out)).toMatchObject({ verdict: 'no_baseline', exit_code: 0 });
  });

  it('sees a regression against the newest earlier run', () => {
    const { second } = seen();
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
  });

  it('is repeated by check, which fails only where it is told to', () => {
    const { checked, gated } = seen();
    expect([checked.code, gated.code]).toEqual([0, 1]);
  });
});
