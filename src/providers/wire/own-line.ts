import { openDispatcher } from './dispatcher.ts';
import type { Line, LineOptions, LineRequest, Underway } from './line.ts';
import { ResponseCollector } from './collect-response.ts';

/** Opens connections that this thread holds itself; nothing is connected before a request is sent. */
export async function openOwnLine(options: LineOptions): Promise<Line> {
  const dispatcher = await openDispatcher(options);
  const send = ({ method, path, headers, body, ...bounds }: LineRequest): Underway => {
    const collector = new ResponseCollector(bounds);
    try {
      dispatcher.dispatch({ origin: options.origin, path, method, headers, body }, collector);
    } catch (error) {
      collector.fail(error);
    }
    return collector;
  };
  return { send, close: () => dispatcher.destroy() };
}
