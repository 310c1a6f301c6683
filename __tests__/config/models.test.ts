import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import type { Model } from '../../src/domain/model.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

let dir: TempDir;
beforeAll(() => {
  dir = createTempDir({ 'system.md': '\uFEFFBe brief.\n' });
});
afterAll(() => dir[Symbol.dispose]());

/** The first model of a config with this entry, other lines being appended. */
function model(entry: string, ...lines: readonly string[]): Model {
  const text = [`models: [{ id: m, ${entry} }]`, ...lines].join('\n');
  return readConfig(parseYaml(text, 'c.yml', CONFIG_LIMITS), { workspace: localWorkspace(dir.path), env: {} })
    .models[0];
}

describe('a model entry', () => {
  it.each([
    ['openai', 'gpt-4'],
    ['anthropic', 'claude-3-opus-20240229'],
    ['ollama', 'llama2'],
    ['replay, recording: r.jsonl', 'm'],
  ])('has a model by default: %s', (provider, name) => {
    expect(model(`provider: ${provider}`).model).toBe(name);
  });

  it('goes before model_defaults, setting by setting', () => {
    const found = model(
      'provider: openai, temperature: 1, params: { top_k: 1 }',
      'model_defaults: { temperature: 0.5, max_tokens: 7, params: { a: 1 }, stop: END, timeout_seconds: 2.5 }',
    );
    expect(found).toMatchObject({
      temperature: 1,
      maxTokens: 7,
      params: { top_k: 1 },
      stop: ['END'],
      timeoutMs: 2500,
    });
  });

  it('knows what nobody wrote', () => {
    expect(model('provider: openai').assumed).toEqual(['temperature', 'max_tokens']);
    expect(model('provider: openai, temperature: 0').assumed).toEqual(['max_tokens']);
    expect(model('provider: openai', 'model_defaults: { max_tokens: 1024 }').assumed).toEqual([
      'temperature',
    ]);
    expect(model('provider: openai, temperature: null').assumed).not.toContain('temperature');
  });

  it('leaves out what is null', () => {
    const found = model(
      'provider: anthropic, temperature: null, max_tokens: null, seed: null',
      'model_defaults: { temperature: 1, max_tokens: 5, seed: 3 }',
    );
    expect(found).toMatchObject({ temperature: null, maxTokens: null, seed: null });
  });

  it('reads its system prompt from a file, which goes before a default text', () => {
    expect(model('provider: openai, system_prompt_file: system.md').systemPrompt).toBe('Be brief.\n');
    const found = model(
      'provider: openai, system_prompt_file: system.md',
      'model_defaults: { system_prompt: Be long. }',
    );
    expect(found.systemPrompt).toBe('Be brief.\n');
    expect(
      model('provider: openai, system_prompt: Mine.', 'model_defaults: { system_prompt_file: none.md }')
        .systemPrompt,
    ).toBe('Mine.');
  });

  it.each([
    ['provider: openai', 'openai'],
    ['provider: openai, api_key: team', 'team'],
    ['provider: openai, api_key: null', null],
    ['provider: anthropic', null],
    ['provider: ollama', null],
    ['provider: ollama, api_key: team', 'team'],
  ])('finds its key: %s', (entry, name) => {
    expect(model(entry, 'api_keys: { openai: "${A}", team: "${B}" }').apiKey).toBe(name);
  });

  it('names a mistake in model_defaults once, where it is written', () => {
    const text = `models: [{ id: a, provider: openai }, { id: b, provider: openai }]
model_defaults: { system_prompt_file: none.md }`;
    expect(() =>
      readConfig(parseYaml(text, 'c.yml', CONFIG_LIMITS), { workspace: localWorkspace(dir.path), env: {} }),
    ).toThrow(/^c\.yml:2:39: cannot read `none\.md`: there is no such file$/);
  });

  it('names everything wrong in the order of the file', () => {
    const text = `models:
  - { id: a, provider: replay }
  - { id: a, provider: anthropic, seed: 4 }
  - { id: c, provider: openai, api_key: x, recording: r }`;
    expect(() =>
      readConfig(parseYaml(text, 'c.yml', CONFIG_LIMITS), { workspace: localWorkspace(dir.path), env: {} }),
    ).toThrow(
      [
        'c.yml:2:24: provider `replay` needs `recording`, the JSONL file that answers',
        'c.yml:3:11: the model id `a` is given twice',
        'c.yml:3:41: `seed`: provider `anthropic` takes none; `seed: null` on the model leaves it out',
        'c.yml:4:41: `api_key` must be a name in `api_keys`, or null',
        'c.yml:4:55: `recording` goes with provider `replay`; answers are written with `record`',
      ].join('\n'),
    );
  });
});
