import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { startHosts } from '../support/hosts-double.ts';
import { callVerb } from '../support/io.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import type { Handler, Received } from '../support/loopback.ts';
import { anthropicProtocol, ollamaProtocol, openAiProtocol } from '../support/protocols.ts';
import type { Protocol } from '../support/protocols.ts';
import { createTempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

/** What a host demands of a request: this path, these headers and fields, and none of those headers. */
type Demand = {
  readonly host: string;
  readonly path: string;
  readonly protocol?: Protocol;
  readonly headers?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
  readonly body?: object;
};

const KEY = 'key-0123456789';
const BEARER = { authorization: `Bearer ${KEY}` };
const CHAT = '/chat/completions';

/** What the real hosts demand, by the heading of their recipe; hosts on this machine are wherever the test puts them. */
const DEMANDS: Readonly<Record<string, readonly Demand[]>> = {
  'OpenAI and Anthropic': [
    { host: 'api.openai.com', path: `/v1${CHAT}`, headers: BEARER, without: ['x-api-key', 'api-key'] },
    {
      host: 'api.anthropic.com',
      path: '/v1/messages',
      protocol: anthropicProtocol,
      headers: {
        'x-api-key': KEY,
        'anthropic-beta': 'context-1m-2025-08-07',
      },
      without: ['authorization'],
    },
  ],
  OpenRouter: [
    {
      host: 'openrouter.ai',
      path: `/api/v1${CHAT}`,
      headers: { ...BEARER, 'http-referer': 'https://example.org', 'x-title': 'Our benchmarks' },
      body: { provider: { order: ['deepinfra'], allow_fallbacks: false } },
    },
  ],
  'Azure OpenAI': [
    {
      host: 'my-resource.openai.azure.com',
      path: `/openai/deployments/my-deployment${CHAT}?api-version=2024-10-21`,
      headers: { 'api-key': KEY },
      without: ['authorization'],
    },
  ],
  'Azure OpenAI, version 1': [
    {
      host: 'my-resource.openai.azure.com',
      path: `/openai/v1${CHAT}`,
      headers: { 'api-key': KEY },
      without: ['authorization'],
      body: { model: 'my-deployment' },
    },
  ],
  Gemini: [
    {
      host: 'generativelanguage.googleapis.com',
      path: `/v1beta/openai${CHAT}`,
      headers: BEARER,
      body: { reasoning_effort: 'none' },
    },
  ],
  Mistral: [{ host: 'api.mistral.ai', path: `/v1${CHAT}`, headers: BEARER, body: { random_seed: 7 } }],
  Groq: [{ host: 'api.groq.com', path: `/openai/v1${CHAT}`, headers: BEARER }],
  vLLM: [{ host: '127.0.0.1:8000', path: `/v1${CHAT}`, headers: BEARER, body: { seed: 7 } }],
  LiteLLM: [
    { host: '127.0.0.1:4000', path: `/v1${CHAT}`, headers: BEARER, body: { cache: { 'no-cache': true } } },
    { host: '127.0.0.1:4000', path: '/v1/messages', protocol: anthropicProtocol, headers: BEARER },
  ],
  Ollama: [
    {
      host: '127.0.0.1:11434',
      path: '/api/generate',
      protocol: ollamaProtocol,
      without: ['authorization'],
    },
  ],
};

/** The recipes of docs/hosts.md by heading: the config, and the arguments of the command. */
const RECIPES = readFileSync(path.join(ROOT, 'docs/hosts.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    config: /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '',
    args: (/```sh\nllm-bench run ?(.*)\n/.exec(section)?.[1] ?? '').split(' ').filter((arg) => arg !== ''),
  }));

/** Answers a request that meets one of the demands; says to others what is missing, as an error that is final. */
function demand(demands: readonly Demand[], here: string): Handler {
  return (request, response) => {
    const host = request.headers.host === here ? undefined : request.headers.host;
    const found = demands.find((one) => one.path === request.path && (host ?? one.host) === one.host);
    const missing = found === undefined ? `nothing is at ${request.path}` : findMissing(found, request);
    if (missing !== undefined) sendJson(response, { error: { message: missing } }, 401);
    else sendJson(response, (found?.protocol ?? openAiProtocol).answer('Paris'));
  };
}

function findMissing(
  { headers = {}, without = [], body = {} }: Demand,
  request: Received,
): string | undefined {
  const [unmet] = Object.entries(headers).find(([name, value]) => request.headers[name] !== value) ?? [];
  const unwanted = without.find((name) => name in request.headers);
  const [field] =
    Object.entries(body).find(
      ([name, value]) => JSON.stringify(request.body[name]) !== JSON.stringify(value),
    ) ?? [];
  return unmet ?? unwanted ?? field;
}

/** The errors of the run whose results are in a project's folder. */
function findErrors(folder: string): unknown[] {
  const { cells } = readRun(path.join(folder, 'results'));
  return cells.flatMap(({ results }) => results.flatMap(({ error }) => error ?? []));
}

describe('docs/hosts.md', () => {
  it('has a recipe for each host that is played', () => {
    expect(RECIPES.map(({ name }) => name)).toEqual(Object.keys(DEMANDS));
  });

  it.each(RECIPES)('shows how $name is asked', async ({ name, config, args }) => {
    const demands = DEMANDS[name] ?? [];
    const [port] = demands.flatMap(({ host }) => /^127\.0\.0\.1:\d+$/.exec(host) ?? []);
    let here = '';
    const handler: Handler = (request, response, count) => demand(demands, here)(request, response, count);
    await using hosts = await startHosts(handler);
    await using local = await startLoopback(handler);
    here = local.host;
    const move = (text: string): string => (port === undefined ? text : text.replaceAll(port, here));
    const variables = [...config.matchAll(/\$\{(\w+)\}/g)].map(([, variable = '']) => [variable, KEY]);
    using dir = createTempDir({
      'llm-bench.yml': move(config),
      'benchmarks/b.yaml':
        'name: b\ntest_cases:\n  - { id: fr, input: Capital of France?, expected: Paris }\n',
    });
    const env = { ...(Object.fromEntries(variables) as Record<string, string>), HTTPS_PROXY: hosts.host };
    const called = await callVerb('run', args.map(move), dir.path, { env });
    expect(findErrors(dir.path)).toEqual([]);
    expect(called.code).toBe(0);
    expect([...hosts.received, ...local.received]).toHaveLength(demands.length);
  });
});
