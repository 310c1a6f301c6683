import type { Model } from '../domain/model.ts';
import { resolveAddress } from './allowed-hosts.ts';
import type { Provider, ProviderKind, Route, Site } from './provider.ts';
import type { TransportOptions } from './transport.ts';

/** Characters that a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;

/** Connection of a provider to its server: the address as its SDK takes it, and what the transport needs. */
export type Connection = Omit<TransportOptions, 'origin'> & { readonly url: URL };

/** Features that differ between providers that are reached over the network. */
type NetworkKind = Pick<ProviderKind, 'defaultModel'> &
  Partial<Pick<ProviderKind, 'findProblems'>> & {
    /** Its own address, as its SDK takes it. */
    readonly ownUrl: string;
    /** True where its own address answers only with a key. */
    readonly needsKey: boolean;
    /** True where this machine may be asked without being listed. */
    readonly isLocal: boolean;
    readonly create: (model: Model, connection: Connection) => Promise<Provider>;
  };

/** Gives the kind of a provider that is reached over the network, under the rules for hosts and keys. */
export function createNetworkKind(kind: NetworkKind): ProviderKind {
  return {
    fields: {},
    defaultModel: kind.defaultModel,
    answersAfresh: true,
    findProblems: kind.findProblems ?? (() => []),
    listFiles: () => [],
    route: (model, site) => routeOverNetwork(model, kind, site),
  };
}

function routeOverNetwork(model: Model, kind: NetworkKind, site: Site): Route {
  const { ownUrl, isLocal: allowLoopback } = kind;
  const { allowed } = site;
  const address = resolveAddress(model.baseUrl ?? ownUrl, { ownUrl, allowLoopback, allowed });
  if (address.status === 'refused')
    return { status: 'wrong', problem: { message: address.reason, at: 'base_url' } };
  const key = address.mayCarryKey ? findKey(model, kind, site) : null;
  if (key !== null && typeof key !== 'string') return key;
  const { connections, proxy } = site;
  const { timeoutMs } = model;
  const connection = { url: address.url, key, connections, proxy, timeoutMs };
  return { status: 'open', open: (signal) => kind.create(model, { ...connection, signal }) };
}

/** Finds the key of a model; null where it is asked without one, a route where it cannot be asked. */
function findKey(model: Model, { needsKey }: NetworkKind, { apiKeys }: Site): string | null | Route {
  const key = model.apiKey === null ? undefined : apiKeys.get(model.apiKey);
  if (key?.status === 'missing')
    return withoutKey(`the environment variable ${key.variable} is missing or empty`);
  if (key === undefined && needsKey && model.baseUrl === null)
    return withoutKey(`\`api_keys\` has no \`${model.provider}\``);
  if (key === undefined) return null;
  const message =
    'its key holds a character that no request can carry: see that it was pasted whole, on one line';
  return HEADER_TEXT.test(key.value) ? key.value : { status: 'wrong', problem: { message, at: 'id' } };
}

function withoutKey(words: string): Route {
  return { status: 'closed', failure: { kind: 'no_key', words } };
}
