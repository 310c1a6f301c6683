import type { Dispatcher } from 'undici';
import type { Proxy } from '../domain/way.ts';
import { loadUnspared } from '../text/spare-memory.ts';
import type { ResponseCollector } from './collect-response.ts';
import { Connections } from './connections.ts';

/** How a server is reached. */
type DispatcherOptions = {
  readonly origin: string;
  readonly connections: number;
  readonly proxy: Proxy | null;
};

/** What sends requests, and ends those under way when it is destroyed. */
export type Sender = {
  readonly dispatch: (request: Dispatcher.DispatchOptions, collector: ResponseCollector) => unknown;
  readonly destroy: () => Promise<void>;
};

/**
 * Opens a pool of connections to one server, without time limits of its own. The client is loaded only now, for a run
 * that needs no server does not pay for it; and without a proxy one part alone, for the whole takes three times as long.
 */
export async function openDispatcher({ origin, connections, proxy }: DispatcherOptions): Promise<Sender> {
  const limits = { headersTimeout: 0, bodyTimeout: 0 };
  if (proxy === null) {
    const [{ default: Client }, { default: buildConnector }] = await loadUnspared(() =>
      Promise.all([import('undici/lib/dispatcher/client.js'), import('undici/lib/core/connect.js')]),
    );
    // One for all: what is known of a server's TLS is shared.
    const connect = buildConnector({});
    return new Connections(connections, () => new Client(origin, { ...limits, connect }));
  }
  const { ProxyAgent } = await loadUnspared(() => import('undici'));
  const { url: uri, authorization } = proxy;
  return new ProxyAgent({
    ...limits,
    connections,
    uri,
    ...(authorization !== null && { token: authorization }),
  });
}
