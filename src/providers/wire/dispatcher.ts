import type { Dispatcher } from 'undici';
import { loadUnspared } from '../../text/spare-memory.ts';
import type { LineOptions } from './line.ts';

/**
 * Loads the client, and gives a way to make pools of connections to one server, without time limits of their own. It is
 * loaded only now, for a run that needs no server does not pay for it; and without a proxy its agent alone, for the whole
 * takes three times as long.
 */
export async function loadDispatcher({ connections, proxy }: LineOptions): Promise<() => Dispatcher> {
  const pool = { connections, headersTimeout: 0, bodyTimeout: 0 };
  if (proxy === null) {
    const { default: Agent } = await loadUnspared(() => import('undici/lib/dispatcher/agent.js'));
    return () => new Agent(pool);
  }
  const { ProxyAgent } = await loadUnspared(() => import('undici'));
  const { url: uri, authorization } = proxy;
  return () => new ProxyAgent({ ...pool, uri, ...(authorization !== null && { token: authorization }) });
}
