import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/config/config.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

function load(more: string): Config {
  using dir = createTempDir({
    'llm-bench.yml': `models: [{ id: small, provider: ollama, model: s, record: a.jsonl }]\n${more}`,
  });
  return loadConfig({ workspace: localWorkspace(dir.path), env: {} });
}

describe('readInstrumentModels', () => {
  it('takes OpenAI’s models where none is named, and only the way to a server from the defaults', () => {
    const { embedder, judge } = load(
      'model_defaults: { temperature: 1, max_tokens: 7, system_prompt: s, timeout_seconds: 9, headers: { x-team: a } }',
    ).instrumentModels;
    const way = {
      timeoutMs: 9000,
      headers: { 'x-team': 'a' },
      baseUrl: null,
      systemPrompt: null,
      temperature: 0,
    };
    expect(embedder).toMatchObject({ ...way, provider: 'openai', model: 'text-embedding-3-small' });
    expect(judge).toMatchObject({ ...way, provider: 'openai', model: 'gpt-4', maxTokens: 1024 });
  });

  it('takes a model of the config by its id, which records nothing twice', () => {
    const { embedder } = load('embeddings: { model: small }').instrumentModels;
    expect(embedder).toMatchObject({ id: 'small', provider: 'ollama', record: null });
  });

  it('takes an entry of its own, with the fields of its provider', () => {
    const { embedder, judge } = load(
      'embeddings: { model: { provider: openai, model: e, dimensions: 256 } }\n' +
        'judge: { model: { id: j, provider: replay, recording: r.jsonl } }',
    ).instrumentModels;
    expect(embedder).toMatchObject({ id: 'e', model: 'e', own: { dimensions: 256 } });
    expect(judge).toMatchObject({ id: 'j', own: { recording: 'r.jsonl' } });
  });

  it.each([
    [
      'embeddings: { model: smal }',
      '2:22: `embeddings.model` names no model of this config: `smal`; did you mean `small`?',
    ],
    [
      'embeddings: { model: { provider: anthropic } }',
      '2:34: `embeddings.model`: provider `anthropic` has no embeddings',
    ],
    ['embeddings: { model: { provider: openai, temperature: 0 } }', '2:42: unknown key `temperature`'],
    [
      'embeddings: { model: { provider: openai, dimensions: 0 } }',
      '`embeddings.model.dimensions` must be a whole number from 1',
    ],
    ['embeddings: { model: { provider: replay } }', 'provider `replay` needs `recording`'],
    ['embeddings: { model: { provider: ollama, recording: r } }', '`recording` goes with provider `replay`'],
    [
      'embeddings: { model: { provider: ollama, record: a.jsonl } }',
      'is where the model `small` records already',
    ],
    [
      'embeddings: { model: { provider: ollama, api_key: sk-1 } }',
      '`api_key` must be a name in `api_keys`, or null',
    ],
    ['embeddings: { model: 7 }', '`embeddings.model` must be the id of a model, or a model entry, found `7`'],
  ])('refuses %s', (more, problem) => {
    expect(problemsOf(() => load(more))).toContain(problem);
  });
});
