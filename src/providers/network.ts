import type { Model } from '../domain/model.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import { resolveAddress } from './allowed-hosts.ts';
import { createKeyHeaders, lowerCaseNames } from './headers.ts';
import { findKeyProblem } from './key-hosts.ts';
import type { KeyTarget } from './key-hosts.ts';
import type { Provider, ProviderKind, Route, Site } from './provider.ts';
import { findWay } from './proxy.ts';
import type { TransportOptions } from './transport.ts';

/** Characters that a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;

/** Headers that carry a key where nothing else is said: to the provider's own host, and to any other. */
type KeyHeaders = { readonly home: readonly string[]; readonly elsewhere: readonly string[] };

const BEARER: KeyHeaders = { home: ['authorization'], elsewhere: ['authorization'] };

/**
 * Connection of a provider to its server: the address as its SDK takes it, without a query, and what the transport
 * needs.
 */
export type Connection = Omit<TransportOptions, 'origin'> & { readonly url: URL };

/** Description of one provider that is reached over the network; what it leaves out has no meaning for it. */
type NetworkKind = Pick<ProviderKind, 'defaultModel'> &
  Partial<
    Pick<
      ProviderKind,
      | 'application'
      | 'embeds'
      | 'mayStore'
      | 'fields'
      | 'fieldsHint'
      | 'findProblems'
      | 'listFiles'
      | 'listOwn'
    >
  > & {
    /** Address of the provider itself, as its SDK takes it; null: it has none. */
    readonly ownUrl: string | null;
    /** Gives the address of a model and the key at which it stands; that of `base_url` unless given. */
    readonly addressOf?: (model: Model) => { readonly address: string; readonly at: string };
    /** Path that its SDK puts behind an address; null: none. */
    readonly endpoint: string | null;
    /** Headers that carry its key, as a bearer's unless given. */
    readonly keyHeaders?: KeyHeaders;
    /** True where its own address answers only with a key. */
    readonly needsKey: boolean;
    /** True where this machine may be asked without being listed. */
    readonly isLocal: boolean;
    readonly create: (model: Model, connection: Connection) => Promise<Provider>;
  };

/** Gives the kind of a provider that is reached over the network, under the rules for hosts and keys. */
export function createNetworkKind(kind: NetworkKind): ProviderKind {
  const {
    defaultModel,
    embeds,
    mayStore,
    fields = {},
    fieldsHint,
    findProblems = () => [],
    listFiles = () => [],
    listOwn = ({ own }: Model) => own,
    application,
  } = kind;
  return {
    fields,
    ...(fieldsHint !== undefined && { fieldsHint }),
    ...(embeds !== undefined && { embeds }),
    ...(mayStore !== undefined && { mayStore }),
    defaultModel,
    findProblems,
    listFiles,
    answersAfresh: true,
    listOwn,
    ...(application !== undefined && { application }),
    route: (model, site) => routeOverNetwork(model, kind, site),
  };
}

function routeOverNetwork(model: Model, kind: NetworkKind, site: Site): Route {
  const { ownUrl, isLocal: allowLoopback, endpoint, keyHeaders = BEARER } = kind;
  const { allowed } = site;
  const { address: written, at } = kind.addressOf?.(model) ?? {
    address: model.baseUrl ?? ownUrl ?? '',
    at: 'base_url',
  };
  const address = resolveAddress(written, { ownUrl, allowLoopback, allowed });
  if (address.status === 'refused') return wrong(address.reason, at);
  const { isHome } = address;
  const { url, query } = splitQuery(address.url);
  if (endpoint !== null && url.pathname.endsWith(endpoint))
    return wrong(`\`base_url\` goes without \`${endpoint}\`, which is put behind it`, 'base_url');
  const found: FoundKey = address.mayCarryKey
    ? findKey(model, kind, { ...site, target: address })
    : { status: 'found', key: null };
  if (found.status !== 'found') return found;
  const way = findWay(url, site.proxy);
  if (way.status === 'wrong') return wrong(way.reason, null);
  const { key } = found;
  const names = model.authHeader === null ? keyHeaders[isHome ? 'home' : 'elsewhere'] : [model.authHeader];
  const connection = {
    url,
    query,
    key,
    headers: { ...lowerCaseNames(model.headers), ...createKeyHeaders(key, names) },
    connections: site.connections,
    proxy: way.status === 'by_proxy' ? way.proxy : null,
    timeoutMs: model.timeoutMs,
  };
  return { status: 'open', open: (signal) => kind.create(model, { ...connection, signal }) };
}

/** Splits an address from its query: the SDKs put their path behind it, the transport the query behind that. */
function splitQuery(address: URL): { readonly url: URL; readonly query: string } {
  const url = new URL(address.href);
  url.search = '';
  return { url, query: address.search };
}

function wrong(message: ProblemMessage, at: string | null): Extract<Route, { status: 'wrong' }> {
  return { status: 'wrong', problem: { message, at } };
}

/** Key of a model, null where it is asked without one; or why it cannot be asked. */
type FoundKey =
  { readonly status: 'found'; readonly key: string | null } | Exclude<Route, { status: 'open' }>;

function findKey(
  model: Model,
  { needsKey }: NetworkKind,
  { apiKeys, target }: Pick<Site, 'apiKeys'> & { readonly target: KeyTarget },
): FoundKey {
  const { apiKey: name } = model;
  const key = name === null ? undefined : apiKeys.get(name);
  if (key === undefined && needsKey && model.baseUrl === null)
    return withoutKey(`\`api_keys\` has no \`${model.provider}\``, model.provider);
  if (name === null || key === undefined) return { status: 'found', key: null };
  if (key.status === 'refused') return wrong(key.reason, 'api_key');
  if (key.status === 'missing')
    return withoutKey(`the environment variable ${key.variable} is missing or empty`, name);
  const barred = findKeyProblem(name, key, target);
  if (barred !== undefined) return wrong(barred, 'base_url');
  const message =
    'its key holds a character that no request can carry: see that it was pasted whole, on one line';
  return HEADER_TEXT.test(key.value) ? { status: 'found', key: key.value } : wrong(message, 'id');
}

/** Keys that the action takes as inputs too. */
const INPUTS: ReadonlySet<string | null> = new Set(['openai', 'anthropic']);

function withoutKey(words: string, name: string | null): Extract<Route, { status: 'closed' }> {
  const input = INPUTS.has(name) ? ` (in a workflow the input ${name}-api-key gives it)` : '';
  return { status: 'closed', failure: { kind: 'no_key', words: `${words}${input}` } };
}
