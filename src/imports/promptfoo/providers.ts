import { isMapping } from '../../domain/json.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import { quote } from '../../text/quote.ts';
import type { Node } from '../document.ts';
import type { ModelEntry } from '../foreign.ts';
import type { Losses } from '../losses.ts';

/** A provider as an entry of the config, with the environment variable of its key. */
export type ImportedModel = { readonly entry: ModelEntry; readonly key?: readonly [string, string] };

type Protocol = {
  readonly provider: string;
  readonly base_url?: string;
  readonly key?: readonly [name: string, variable: string];
};

/** Names before the colon, and the protocol behind them. */
const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  openai: { provider: 'openai', key: ['openai', 'OPENAI_API_KEY'] },
  anthropic: { provider: 'anthropic', key: ['anthropic', 'ANTHROPIC_API_KEY'] },
  ollama: { provider: 'ollama' },
  openrouter: openai('openrouter', 'https://openrouter.ai/api/v1'),
  groq: openai('groq', 'https://api.groq.com/openai/v1'),
  deepseek: openai('deepseek', 'https://api.deepseek.com/v1'),
  mistral: openai('mistral', 'https://api.mistral.ai/v1'),
  xai: openai('xai', 'https://api.x.ai/v1'),
  togetherai: openai('together', 'https://api.together.xyz/v1'),
  cerebras: openai('cerebras', 'https://api.cerebras.ai/v1'),
};
/** Kinds of OpenAI's and others' interfaces that answer a chat. */
const CHAT = /^(?:chat|messages|completion|responses):/;
const OTHER_KINDS =
  /^(?:embeddings?|image|moderation|realtime|assistant|transcription|tts|agents|codex|video):/;

const OWN: Readonly<Record<string, string>> = {
  temperature: 'temperature',
  max_tokens: 'max_tokens',
  max_completion_tokens: 'max_tokens',
  max_output_tokens: 'max_tokens',
  num_predict: 'max_tokens',
  apiBaseUrl: 'base_url',
  stop: 'stop',
  seed: 'seed',
};
const KEYS: ReadonlySet<string> = new Set(['apiKey', 'apiKeyEnvar']);
/** Fields that shape no request that we make, or whose meaning is not ours. */
const LOST: ReadonlySet<string> = new Set([
  ...['headers', 'organization', 'apiHost', 'cost', 'tools', 'tool_choice', 'functions', 'function_call'],
  ...['functionToolCallbacks', 'passthrough', 'showThinking', 'basePath', 'maxRetries', 'mcp', 'env'],
]);
const PROVIDER_KEYS: readonly string[] = ['id', 'label', 'config'];

function openai(name: string, base_url: string): Protocol {
  return { provider: 'openai', base_url, key: [name, `${name.toUpperCase()}_API_KEY`] };
}

/** Reads a provider of a config: a text, a mapping with `id`, or one of its id to its settings. */
export function readProvider(node: Node, losses: Losses): ImportedModel | undefined {
  const [inner] = isMapping(node.value) && node.get('id').value === undefined ? node.entries() : [];
  const settings = inner === undefined ? node : inner[1];
  const id = inner === undefined ? (node.text() ?? node.get('id').text()) : inner[0];
  if (id === undefined) {
    losses.add('the provider is not carried over: it has no `id` that is text', node.place);
    return undefined;
  }
  const named = splitId(id);
  if (named === undefined) {
    losses.add(`the provider ${quote(id)} is not carried over: no provider of ours reaches it`, node.place);
    return undefined;
  }
  for (const [key, value] of settings.entries())
    if (!PROVIDER_KEYS.includes(key))
      losses.add(`\`${key}\` of a provider is not carried over`, value.keyPlace);
  const { protocol, model } = named;
  const config = readConfig(settings.get('config'), losses);
  const key = config.variable === undefined ? protocol.key : keyOf(config.variable, protocol);
  return {
    entry: {
      id: settings.get('label').text() ?? model,
      provider: protocol.provider,
      model,
      ...(protocol.base_url !== undefined && { base_url: protocol.base_url }),
      ...(key !== undefined && key[0] !== protocol.provider && { api_key: key[0] }),
      ...config.entry,
    },
    ...(key !== undefined && { key }),
  };
}

function splitId(id: string): { readonly protocol: Protocol; readonly model: string } | undefined {
  const [, name = '', rest = ''] = /^([\w-]+):(.+)$/.exec(id) ?? [];
  const protocol = Object.hasOwn(PROTOCOLS, name) ? PROTOCOLS[name] : undefined;
  if (protocol === undefined || OTHER_KINDS.test(rest)) return undefined;
  return { protocol, model: rest.replace(CHAT, '') };
}

function keyOf(variable: string, { key, provider }: Protocol): readonly [string, string] {
  return key?.[1] === variable ? key : [`${key?.[0] ?? provider}_${variable.toLowerCase()}`, variable];
}

function readConfig(
  config: Node,
  losses: Losses,
): { readonly entry: JsonObject; readonly variable: string | undefined } {
  const entry: Record<string, Json> = {};
  const params: Record<string, Json> = {};
  let variable: string | undefined;
  for (const [key, node] of config.entries()) {
    const { plain: value } = node;
    const own = Object.hasOwn(OWN, key) ? OWN[key] : undefined;
    if (KEYS.has(key)) variable = readVariable(key, node, losses);
    else if (LOST.has(key)) losses.add(`\`${key}\` of a provider is not carried over`, node.keyPlace);
    else if (typeof value === 'string' && /\{\{|file:\/\//.test(value))
      losses.add(`\`${key}\` of a provider is not carried over: it is filled in elsewhere`, node.place);
    else if (own === undefined) params[key] = value ?? null;
    else entry[own] = own === 'base_url' || own === 'stop' ? (value ?? null) : (node.number() ?? null);
  }
  return { entry: { ...entry, ...(Object.keys(params).length > 0 && { params }) }, variable };
}

/** Gives the variable that holds a key; a key itself is neither carried over nor shown. */
function readVariable(key: string, node: Node, losses: Losses): string | undefined {
  const text = node.text() ?? '';
  const [, variable] =
    /^(?:\$\{|\{\{ *env\.|\$)([A-Za-z_]\w*)(?:\}| *\}\})?$/.exec(key === 'apiKeyEnvar' ? `$${text}` : text) ??
    [];
  if (variable === undefined)
    losses.add('`apiKey` is not carried over: a key itself must not stand in a file', node.place);
  return variable;
}
