import { describe, expect, it } from 'vitest';
import { readApiKeys } from '../../src/config/api-keys.ts';
import type { KeySite } from '../../src/config/api-keys.ts';
import { renderMessage } from '../../src/domain/problem.ts';

const env = { KEY: 'k-1', PASTED: 'k-2\r\n', EMPTY: '', BLANK: ' \n', DOLLARS: '$&${KEY}' };
const given = (value: string) => ({ status: 'given', value, owners: [] });

describe('readApiKeys', () => {
  it.each([
    ['${KEY}', given('k-1')],
    ['${PASTED}', given('k-2')],
    ['team:${KEY}', given('team:k-1')],
    ['${KEY}:${PASTED}', given('k-1:k-2')],
    ['${DOLLARS}', given('$&${KEY}')],
    ['${NONE}', { status: 'missing', variable: 'NONE' }],
    ['${EMPTY}', { status: 'missing', variable: 'EMPTY' }],
    ['${BLANK}', { status: 'missing', variable: 'BLANK' }],
    ['${KEY}:${NONE}', { status: 'missing', variable: 'NONE' }],
  ])('fills in %s', (text, key) => {
    expect(readApiKeys({ a: text }, { env }).apiKeys.get('a')).toEqual(key);
  });

  it('hides a key and the parts that it is made of', () => {
    expect(readApiKeys({ a: '${KEY}:${PASTED}' }, { env, keys: { b: 'k-3' } }).secrets).toEqual([
      'k-1',
      'k-2',
      'k-1:k-2',
      'k-3',
    ]);
  });
});

describe('readApiKeys in a workflow', () => {
  const SECRETS = {
    OPENAI_API_KEY: 'sk-openai-8fK2mQ0x',
    ANTHROPIC_AUTH_TOKEN: 'sk-anthropic-8fK2mQ0x',
    GROQ_API_KEY: 'gsk-8fK2mQ0x',
    COPY_API_KEY: 'sk-openai-8fK2mQ0x',
    EMPTY_API_KEY: 'EMPTY',
    TEAM: 'team-8fK2mQ0x',
    NPM_TOKEN: 'npm-8fK2mQ0x',
    GITHUB_TOKEN: 'ghs-8fK2mQ0x',
    GITHUB_X_API_KEY: 'x-8fK2mQ0x',
    ACTIONS_RUNTIME_TOKEN: 'ey-8fK2mQ0x',
    RUNNER_TEMP: '/tmp/8fK2mQ0x',
  };
  const read = (name: string, text: string, site: Partial<KeySite> = {}) =>
    readApiKeys({ [name]: text }, { env: SECRETS, keyVariables: ['TEAM'], ...site });

  it.each(['${GROQ_API_KEY}', '${TEAM}', 'Key ${TEAM}'])('takes %s for a key', (text) => {
    expect(read('a', text).apiKeys.get('a')).toMatchObject({ status: 'given', owners: [] });
  });

  it.each([
    ['${NPM_TOKEN}', 'write `NPM_TOKEN` into the --key-variables'],
    ['${API_KEY}', 'write `API_KEY` into the --key-variables'],
    ['${NPM_TOKEN_API_KEY_}', 'which this workflow does not give as a key'],
    ['${GITHUB_TOKEN}', 'the runner’s own variables'],
    ['${GITHUB_X_API_KEY}', 'the runner’s own variables'],
    ['${github_token}', 'the runner’s own variables'],
    ['${ACTIONS_RUNTIME_TOKEN}', 'the runner’s own variables'],
    ['${RUNNER_TEMP}', 'the runner’s own variables'],
    ['${GROQ_API_KEY}${TEAM}', 'joins several variables'],
    ['x${NPM_TOKEN}${GITHUB_TOKEN}', 'joins several variables'],
  ])('refuses %s, and hides nothing of it', (text, words) => {
    const { apiKeys, secrets } = read('a', text);
    const key = apiKeys.get('a');
    expect(key?.status === 'refused' && renderMessage(key.reason)).toContain(words);
    expect(secrets).toEqual([]);
  });

  it('refuses what is no key there before it looks whether it is given', () => {
    expect(read('a', '${NPM_TOKEN}', { env: {} }).apiKeys.get('a')?.status).toBe('refused');
  });

  it.each([
    ['openai', '${OPENAI_API_KEY}', ['openai']],
    ['openai', '${GROQ_API_KEY}', ['openai']],
    ['openai', '${ANTHROPIC_AUTH_TOKEN}', ['openai', 'anthropic']],
    ['other', '${OPENAI_API_KEY}', ['openai']],
    ['other', 'x${OPENAI_API_KEY}', ['openai']],
    ['other', '${COPY_API_KEY}', ['openai']],
    ['other', '${EMPTY_API_KEY}', []],
  ])('knows whose key %s: %s is', (name, text, owners) => {
    const { apiKeys } = read(name, text, { keyVariables: ['ANTHROPIC_AUTH_TOKEN'] });
    expect(apiKeys.get(name)).toMatchObject({ status: 'given', owners });
  });

  it.each([
    ['another variable of its provider', { other: '${COPY_API_KEY}' }, { OPENAI_TOKEN: 'sk-team-8fK2mQ0x' }],
    ['its provider’s name', { openai: '${TEAM}', other: '${COPY_API_KEY}' }, {}],
  ])('knows a key again that stands under %s too', (_where, written, more) => {
    const secrets = { COPY_API_KEY: 'sk-team-8fK2mQ0x', TEAM: 'sk-team-8fK2mQ0x', ...more };
    const { apiKeys } = readApiKeys(written, { env: secrets, keyVariables: ['TEAM'] });
    expect(apiKeys.get('other')).toMatchObject({ owners: ['openai'] });
  });

  it('knows an input’s key again under another name', () => {
    const keys = { anthropic: SECRETS.GROQ_API_KEY };
    const { apiKeys } = read('other', '${GROQ_API_KEY}', { keys });
    expect(apiKeys.get('other')).toMatchObject({ owners: ['anthropic'] });
    expect(apiKeys.get('anthropic')).toMatchObject({ owners: ['anthropic'] });
  });
});
