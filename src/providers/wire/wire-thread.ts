/** The thread that holds connections for the one that runs the tasks (Wire). It tells together what came together. */
import { workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Abortion, Exchange, Line, LineError, LineOptions, LineRequest, Underway } from './line.ts';
import { openOwnLine } from './own-line.ts';

/** What the thread is asked. Lines and requests have numbers, which are given once. */
export type WireOrder =
  | { readonly kind: 'open'; readonly line: number; readonly options: LineOptions }
  | { readonly kind: 'send'; readonly line: number; readonly id: number; readonly request: LineRequest }
  | { readonly kind: 'abort'; readonly id: number; readonly why: Abortion }
  | { readonly kind: 'close'; readonly line: number };

/** What the thread tells: that a line is open; of a request its response, or why there is none. */
export type WireNews =
  | { readonly opened: number }
  | { readonly id: number; readonly exchange: Exchange }
  | { readonly id: number; readonly failure: Pick<LineError, 'message' | 'code' | 'abortedFor'> };

const port = workerData as MessagePort;
const lines = new Map<number, Line>();
const underway = new Map<number, Underway>();
let untold: WireNews[] = [];
let followed = Promise.resolve();

/** Follows orders in their order: a request may be sent when its line is open, and given up when it was sent. */
async function follow(orders: readonly WireOrder[]): Promise<void> {
  for (const order of orders) {
    if (order.kind === 'open') {
      lines.set(order.line, await openOwnLine(order.options));
      tell({ opened: order.line });
    } else if (order.kind === 'send') void send(order);
    else if (order.kind === 'abort') underway.get(order.id)?.abort(order.why);
    else {
      void lines.get(order.line)?.close();
      lines.delete(order.line);
    }
  }
}

async function send({ line, id, request }: Extract<WireOrder, { kind: 'send' }>): Promise<void> {
  const sent = lines.get(line)?.send(request);
  if (sent === undefined) return;
  underway.set(id, sent);
  try {
    tell({ id, exchange: await sent.response });
  } catch (error) {
    const { message, code, abortedFor } = error as LineError;
    tell({ id, failure: { message, code, abortedFor } });
  } finally {
    underway.delete(id);
  }
}

/** Keeps news until all that has arrived was looked at: a message costs as much as ten pieces of news in it. */
function tell(news: WireNews): void {
  if (untold.push(news) === 1) setImmediate(tellAll);
}

function tellAll(): void {
  const news = untold;
  untold = [];
  port.postMessage(news);
}

port.on('message', (orders: readonly WireOrder[]) => {
  followed = followed.then(() => follow(orders));
});
