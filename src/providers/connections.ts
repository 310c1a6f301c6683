import type { Client, Dispatcher } from 'undici';
import type { ResponseCollector } from './collect-response.ts';
import { Reuse } from './reuse.ts';

/** A request that waits for a connection. */
type Waiting = { readonly request: Dispatcher.DispatchOptions; readonly collector: ResponseCollector };

/**
 * Connections to one server, at most so many, with one request at a time on each. In place of undici's pool, in which a
 * connection is free only a turn of the event loop after its response: where many come at once, all wait for that.
 */
export class Connections {
  readonly #most: number;
  readonly #connect: () => Client;
  readonly #all = new Set<Client>();
  /** Those without a request; the last one used comes first, so that no more are kept open than it takes. */
  readonly #free: Client[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #reuse = new Reuse();
  #isDestroyed = false;

  constructor(most: number, connect: () => Client) {
    this.#most = most;
    this.#connect = connect;
  }

  /** Sends a request once there is a connection for it. */
  dispatch(request: Dispatcher.DispatchOptions, collector: ResponseCollector): void {
    if (this.#isDestroyed) {
      collector.abort('settled');
      return;
    }
    const kept = this.#free.pop();
    if (kept === undefined && this.#all.size >= this.#most) {
      this.#waiting.push({ request, collector });
      return;
    }
    const client = kept ?? this.#open();
    collector.onFree = (isWhole) => {
      if (isWhole) this.#reuse.answered(kept !== undefined);
      else if (kept !== undefined && collector.abortedFor === undefined) this.#reuse.closed();
      this.#take(client, isWhole);
    };
    client.dispatch(request, collector);
  }

  /** Closes all connections; what is under way, or waits, fails. */
  async destroy(): Promise<void> {
    this.#isDestroyed = true;
    for (const { collector } of this.#waiting.splice(0)) collector.abort('settled');
    await Promise.all([...this.#all].map((client) => client.destroy()));
  }

  #open(): Client {
    const client = this.#connect();
    this.#all.add(client);
    return client;
  }

  /** Takes a connection back. */
  #take(client: Client, isWhole: boolean): void {
    if (isWhole && this.#reuse.isAllowed) this.#free.push(client);
    else {
      this.#all.delete(client);
      void client.destroy();
    }
    // Not before this response is read to its end: what comes after it on the connection is of no request.
    if (this.#waiting.length > 0) queueMicrotask(() => this.#sendWaiting());
  }

  #sendWaiting(): void {
    const next = this.#nextWaiting();
    if (next !== undefined) this.dispatch(next.request, next.collector);
  }

  #nextWaiting(): Waiting | undefined {
    for (;;) {
      const next = this.#waiting.shift();
      if (next?.collector.abortedFor === undefined) return next;
    }
  }
}
