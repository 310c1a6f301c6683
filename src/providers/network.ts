import type { Model } from '../domain/model.ts';
import { resolveAddress } from './allowed-hosts.ts';
import type { Provider, ProviderKind, Route, Site } from './provider.ts';
import { findWay } from './proxy.ts';
import type { TransportOptions } from './transport.ts';

/** Characters that a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;

/** Connection of a provider to its server: the address as its SDK takes it, and what the transport needs. */
export type Connection = Omit<TransportOptions, 'origin'> & { readonly url: URL };

/** Description of one provider that is reached over the network; what it leaves out has no meaning for it. */
type NetworkKind = Pick<ProviderKind, 'defaultModel'> &
  Partial<Pick<ProviderKind, 'fields' | 'fieldsHint' | 'findProblems' | 'listFiles'>> & {
    /** Address of the provider itself, as its SDK takes it. */
    readonly ownUrl: string;
    /** True where its own address answers only with a key. */
    readonly needsKey: boolean;
    /** True where this machine may be asked without being listed. */
    readonly isLocal: boolean;
    readonly create: (model: Model, connection: Connection) => Promise<Provider>;
  };

/** Gives the kind of a provider that is reached over the network, under the rules for hosts and keys. */
export function createNetworkKind(kind: NetworkKind): ProviderKind {
  const { ownUrl: _url, needsKey: _needsKey, isLocal: _isLocal, create: _create, ...told } = kind;
  return {
    fields: {},
    findProblems: () => [],
    listFiles: () => [],
    ...told,
    answersAfresh: true,
    listOwn: ({ own }) => own,
    route: (model, site) => routeOverNetwork(model, kind, site),
  };
}

function routeOverNetwork(model: Model, kind: NetworkKind, site: Site): Route {
  const { ownUrl, isLocal: allowLoopback } = kind;
  const { allowed } = site;
  const address = resolveAddress(model.baseUrl ?? ownUrl, { ownUrl, allowLoopback, allowed });
  if (address.status === 'refused')
    return { status: 'wrong', problem: { message: address.reason, at: 'base_url' } };
  const found: FoundKey = address.mayCarryKey ? findKey(model, kind, site) : { status: 'found', key: null };
  if (found.status !== 'found') return found;
  const { key } = found;
  const way = findWay(address.url, site.proxy);
  if (way.status === 'wrong') return { status: 'wrong', problem: { message: way.reason, at: null } };
  const proxy = way.status === 'by_proxy' ? way.proxy : null;
  const { connections } = site;
  const { timeoutMs } = model;
  const connection = { url: address.url, key, connections, proxy, timeoutMs };
  return { status: 'open', open: (signal) => kind.create(model, { ...connection, signal }) };
}

/** Key of a model, null where it is asked without one; or why it cannot be asked. */
type FoundKey =
  { readonly status: 'found'; readonly key: string | null } | Exclude<Route, { status: 'open' }>;

function findKey(model: Model, { needsKey }: NetworkKind, { apiKeys }: Site): FoundKey {
  const key = model.apiKey === null ? undefined : apiKeys.get(model.apiKey);
  if (key?.status === 'missing')
    return withoutKey(`the environment variable ${key.variable} is missing or empty`);
  if (key === undefined && needsKey && model.baseUrl === null)
    return withoutKey(`\`api_keys\` has no \`${model.provider}\``);
  if (key === undefined) return { status: 'found', key: null };
  const message =
    'its key holds a character that no request can carry: see that it was pasted whole, on one line';
  return HEADER_TEXT.test(key.value)
    ? { status: 'found', key: key.value }
    : { status: 'wrong', problem: { message, at: 'id' } };
}

function withoutKey(words: string): Extract<Route, { status: 'closed' }> {
  return { status: 'closed', failure: { kind: 'no_key', words } };
}
