import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/domain/problem.ts';
import { parseAllowedHosts, resolveAddress } from '../../src/providers/allowed-hosts.ts';
import { findKeyProblem } from '../../src/providers/key-hosts.ts';

const HOMES = { openai: 'https://api.openai.com/v1', anthropic: 'https://api.anthropic.com' };

/** Says why a model of OpenAI's protocol at an address is not sent a key. */
function problemOf(
  key: string,
  owners: readonly string[],
  baseUrl: string,
  list: string,
): string | undefined {
  const allowed = parseAllowedHosts(list);
  const address = resolveAddress(baseUrl, { ownUrl: HOMES.openai, allowLoopback: false, allowed });
  if (address.status === 'refused') throw new Error(renderMessage(address.reason));
  const problem = findKeyProblem(key, { owners }, address);
  return problem === undefined ? undefined : renderMessage(problem);
}

describe('findKeyProblem', () => {
  it.each([
    ['openai', ['openai'], HOMES.openai, ''],
    ['openai', ['openai'], 'https://llm.example.com/v1', 'openai=llm.example.com'],
    ['openai', ['openai'], 'https://llm.example.com/v1', 'llm.example.com, openai = llm.example.com'],
    ['openai', ['openai'], 'http://127.0.0.1:8000/v1', 'openai=127.0.0.1:8000'],
    ['other', ['openai'], 'https://llm.example.com/v1', 'openai=llm.example.com'],
    ['anthropic', ['anthropic'], HOMES.anthropic, 'api.anthropic.com'],
    ['groq', [], 'https://llm.example.com/v1', 'llm.example.com'],
    ['groq', [], HOMES.openai, ''],
    ['openai', [], 'https://llm.example.com/v1', 'openai=llm.example.com'],
    ['openai', [], 'https://llm.example.com/v1', 'llm.example.com'],
  ])('lets the key %s of %j go to %s where `%s` is allowed', (key, owners, baseUrl, list) => {
    expect(problemOf(key, owners, baseUrl, list)).toBeUndefined();
  });

  it.each([
    ['openai', ['openai'], 'https://llm.example.com/v1', 'llm.example.com', 'openai=llm.example.com'],
    [
      'openai',
      ['openai'],
      'https://llm.example.com/v1',
      'anthropic=llm.example.com',
      'openai=llm.example.com',
    ],
    [
      'openai',
      ['openai'],
      'https://llm.example.com:9/v1',
      'openai=llm.example.com:8, llm.example.com',
      'openai=llm.example.com:9',
    ],
    [
      'openai',
      ['openai', 'anthropic'],
      'https://llm.example.com/v1',
      'openai=llm.example.com',
      'anthropic=llm.example.com',
    ],
    ['openai', ['openai', 'anthropic'], HOMES.openai, '', 'anthropic=api.openai.com'],
    ['anthropic', ['anthropic'], HOMES.openai, '', 'anthropic=api.openai.com'],
    ['other', ['openai'], 'https://llm.example.com/v1', 'llm.example.com', 'openai=llm.example.com'],
    ['groq', [], 'https://llm.example.com/v1', 'openai=llm.example.com', 'llm.example.com'],
    ['anthropic', [], 'https://llm.example.com/v1', 'openai=llm.example.com', 'llm.example.com'],
  ])('keeps the key %s of %j from %s where `%s` is allowed', (key, owners, baseUrl, list, cure) => {
    expect(problemOf(key, owners, baseUrl, list)).toContain(`only where --allowed-hosts has \`${cure}\``);
  });
});
