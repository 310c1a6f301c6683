import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/config/config.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** As the design prints it. */
const DESIGN = `api_keys:
  openai: \${OPENAI_API_KEY}
  anthropic: \${ANTHROPIC_API_KEY}
models:
  - { id: gpt-4, provider: openai, model: gpt-4 }
  - { id: claude-3-opus, provider: anthropic, model: claude-3-opus-20240229 }
model_defaults: { temperature: 0.0, max_tokens: 1024 }
concurrency: 5
benchmarks:
  enabled: [mmlu, gsm8k, truthfulqa, customer_support_v1]
  limits: { mmlu: 100, gsm8k: 50, truthfulqa: 50 }
thresholds: { min_pass_rate: 0.7, max_latency_ms: 5000, regression_threshold: 0.05 }
`;

let dir: TempDir;
beforeEach(() => {
  dir = createTempDir();
});
afterEach(() => dir[Symbol.dispose]());

function load(content: string, env: Record<string, string> = {}): Config {
  dir.write('llm-bench.yml', content);
  return loadConfig({ workspace: localWorkspace(dir.path), env });
}

describe('loadConfig', () => {
  it('reads the config of the design as it stands', () => {
    const config = load(DESIGN, { OPENAI_API_KEY: 'k-1' });
    expect(config.apiKeys).toEqual(
      new Map([
        ['openai', { status: 'given', value: 'k-1', owners: [] }],
        ['anthropic', { status: 'missing', variable: 'ANTHROPIC_API_KEY' }],
      ]),
    );
    expect(config.models.map(({ id, apiKey }) => [id, apiKey])).toEqual([
      ['gpt-4', 'openai'],
      ['claude-3-opus', 'anthropic'],
    ]);
    expect(config.benchmarks.enabled?.[1]).toEqual({
      name: 'gsm8k',
      place: { file: 'llm-bench.yml', line: 10, column: 19 },
    });
    expect(config.benchmarks.limits.get('mmlu')?.count).toBe(100);
    expect(config.gate).toEqual({ minPassRate: 0.7, maxLatencyMs: 5000, regressionThreshold: 0.05 });
  });

  it('doubts every cell that could be significant', () => {
    const suspectP = (statistics: string): number =>
      load(`models: [{ id: a, provider: openai }]\nstatistics: ${statistics}`).statistics.suspectP;
    expect(suspectP('{ alpha: 0.01 }')).toBe(0.1);
    expect(suspectP('{ alpha: 0.2 }')).toBe(0.2);
    expect(suspectP('{ alpha: 0.2, suspect_p: 0.2 }')).toBe(0.2);
  });

  it('fills in every default', () => {
    const config = load('models: [{ id: a b/c, provider: openai }]');
    expect(config).toMatchObject({ concurrency: 5, repeat: 1, gate: {}, paths: {} });
    expect(config.statistics).toEqual({
      alpha: 0.05,
      power: 0.8,
      errorBudget: 0.05,
      suspectP: 0.1,
      confirmTrials: 3,
    });
    expect(config.budget).toEqual({
      maxRequests: null,
      maxMinutes: null,
      maxCostUsd: null,
      maxOutageMs: 300_000,
    });
    expect(config.benchmarks).toMatchObject({ enabled: null, files: ['benchmarks/**/*.{yaml,yml,json}'] });
    expect(config.models[0]).toEqual({
      id: 'a b/c',
      provider: 'openai',
      model: 'gpt-4',
      baseUrl: null,
      headers: {},
      authHeader: null,
      temperature: 0,
      maxTokens: 1024,
      assumed: ['temperature', 'max_tokens'],
      systemPrompt: null,
      systemPromptFile: null,
      stop: [],
      seed: null,
      params: {},
      stream: false,
      scoreReasoning: false,
      timeoutMs: 120_000,
      maxConcurrency: null,
      price: null,
      apiKey: null,
      own: {},
      record: null,
      placeOf: expect.any(Function) as unknown,
      compareTo: null,
    });
  });

  it('takes paths from the working directory, and addresses as they are, with a digest or without', () => {
    const sha256 = 'a'.repeat(64);
    const { sources } = load(`models: [{ id: a, provider: ollama }]
benchmarks:
  sources:
    gsm8k: data/test.jsonl
    mmlu: /data/mmlu
    truthfulqa: 'https://host/t.csv'
    hellaswag: { url: 'http://localhost:80/', sha256: ${sha256} }
`).benchmarks;
    expect([...sources.values()]).toMatchObject([
      { kind: 'path', path: path.join(dir.path, 'data/test.jsonl') },
      { kind: 'path', path: '/data/mmlu' },
      { kind: 'url', url: 'https://host/t.csv', sha256: null },
      { kind: 'url', url: 'http://localhost:80/', sha256 },
    ]);
  });

  it('looks in the three default places in their order', () => {
    const named = (id: string): string => `models: [{ id: ${id}, provider: ollama }]`;
    const found = (): string => loadConfig({ workspace: localWorkspace(dir.path), env: {} }).models[0].id;
    dir.write('config/benchmark.yaml', named('third'));
    expect(found()).toBe('third');
    dir.write('llm-bench.yml', named('second'));
    expect(found()).toBe('second');
    dir.write('.github/llm-bench.yml', named('first'));
    expect(found()).toBe('first');
    dir.write('mine.yml', named('mine'));
    expect(loadConfig({ file: 'mine.yml', workspace: localWorkspace(dir.path), env: {} }).models[0].id).toBe(
      'mine',
    );
  });

  it('takes either ending of a name, but not both', () => {
    using own = createTempDir({ 'llm-bench.yaml': 'models: [{ id: a, provider: ollama }]' });
    const found = (): string => loadConfig({ workspace: localWorkspace(own.path), env: {} }).models[0].id;
    expect(found()).toBe('a');
    own.write('llm-bench.yml', 'models: [{ id: b, provider: ollama }]');
    expect(found).toThrow('there are both llm-bench.yml and llm-bench.yaml; name one with --config');
  });

  it('says where it looked when there is no config', () => {
    expect(() => loadConfig({ workspace: localWorkspace(dir.path), env: {} })).toThrow(
      'there is no config: none of .github/llm-bench.yml, llm-bench.yml, config/benchmark.yaml is here; name one with --config',
    );
    expect(() => loadConfig({ file: 'none.yml', workspace: localWorkspace(dir.path), env: {} })).toThrow(
      'cannot read `none.yml`: there is no such file',
    );
  });

  it('refuses more than 256 KiB before it parses', () => {
    expect(() => load(`# ${'x'.repeat(256 * 1024)}\n${DESIGN}`)).toThrow(
      /^cannot read `llm-bench.yml`: it has 262\d+ bytes; at most 262144 are allowed$/,
    );
  });

  it('leaves `${NAME}` alone outside api_keys', () => {
    const [model] = load("models: [{ id: a, provider: openai, system_prompt: 'Be ${MOOD}.' }]", {
      MOOD: 'kind',
    }).models;
    expect(model.systemPrompt).toBe('Be ${MOOD}.');
  });

  it('takes CRLF line ends and a byte order mark', () => {
    expect(load(`\uFEFF${DESIGN.replaceAll('\n', '\r\n')}`).models).toHaveLength(2);
  });
});
