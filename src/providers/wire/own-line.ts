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
  const underway = new Set<ResponseCollector>();
  const send = ({ method, path, headers, body, ...bounds }: LineRequest): Underway => {
    const collector = new ResponseCollector(bounds);
    const forget = (): void => void underway.delete(collector);
    underway.add(collector);
    collector.response.then(forget, forget);
    try {
      dispatcher.dispatch({ origin: options.origin, path, method, headers, body }, collector);
    } catch (error) {
      collector.fail(error);
    }
    return collector;
  };
  const release = (): void => {
    const released = dispatcher;
    dispatcher = makeDispatcher();
    void released.close();
  };
  const close = async (): Promise<void> => {
    // Each by itself: a pool that was released no longer knows its connections.
    for (const collector of underway) collector.abort('closing');
    await dispatcher.destroy();
  };
  return { send, release, close };
}
