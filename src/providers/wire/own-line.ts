import type { Dispatcher } from 'undici';
import { ResponseCollector } from './collect-response.ts';
import { loadDispatcher } from './dispatcher.ts';
import type { Line, LineOptions, LineRequest, Underway } from './line.ts';

/** Connections that this thread holds itself. */
export type OwnLine = Line & {
  /** Closes each connection as soon as nothing is on its way by it; further requests open others. */
  readonly release: () => void;
};

/** Opens connections that this thread holds itself; nothing is connected before a request is sent. */
export async function openOwnLine(options: LineOptions): Promise<OwnLine> {
  const makeDispatcher = await loadDispatcher(options);
  let dispatcher = makeDispatcher();
  const released = new Set<Dispatcher>();
  const send = ({ method, path, headers, body, ...bounds }: LineRequest): Underway => {
    const collector = new ResponseCollector(bounds);
    try {
      dispatcher.dispatch({ origin: options.origin, path, method, headers, body }, collector);
    } catch (error) {
      collector.fail(error);
    }
    return collector;
  };
  const release = (): void => {
    const old = dispatcher;
    dispatcher = makeDispatcher();
    released.add(old);
    void old.close().then(() => released.delete(old));
  };
  const close = async (): Promise<void> => {
    await Promise.all([dispatcher, ...released].map((one) => one.destroy()));
  };
  return { send, release, close };
}
