import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { LineError } from './line.ts';
import type { Exchange, Line, LineOptions, LineRequest, Underway } from './line.ts';
import type { WireNews, WireOrder } from './wire-thread.ts';

/** Requests of a process from which on they go out from the thread: of fewer, starting it takes more than it saves. */
const MANY = 250;
/** Most that the thread's heap holds of what it has just made. */
const MAX_FRESH_MIB = 8;

type Waiting = { readonly line: number; readonly settle: PromiseWithResolvers<Exchange> };

/**
 * The connections of a long run, in a thread of their own: sending and reading goes on while this one scores and writes,
 * and takes half as long in a small heap. The thread starts when many requests were sent, ends with its last line, and
 * keeps no process alive by itself. Where it fails, its requests do, and later ones go out from this thread.
 */
export class Wire {
  readonly #many: number;
  #sent = 0;
  #thread: Worker | undefined;
  #state: 'off' | 'starting' | 'listening' | 'failed' = 'off';
  #lastNumber = 0;
  readonly #lines = new Set<number>();
  readonly #waiting = new Map<number, Waiting>();
  #untold: WireOrder[] = [];

  /** @param many requests that are sent before the thread starts. */
  constructor(many = MANY) {
    this.#many = many;
  }

  /** Counts a request, and tells whether it is for the thread. */
  takesOver(): boolean {
    this.#sent += 1;
    if (this.#sent > this.#many && this.#state === 'off') this.#start();
    return this.#state === 'listening';
  }

  /** Opens connections that the thread holds. */
  open(options: LineOptions): Line {
    const line = this.#nextNumber();
    this.#lines.add(line);
    this.#tell({ kind: 'open', line, options });
    return {
      send: (request) => this.#send(line, request),
      close: () => this.#close(line),
    };
  }

  #nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  #send(line: number, request: LineRequest): Underway {
    const id = this.#nextNumber();
    const settle = Promise.withResolvers<Exchange>();
    if (this.#waiting.size === 0) this.#thread?.ref();
    this.#waiting.set(id, { line, settle });
    this.#tell({ kind: 'send', line, id, request });
    return {
      response: settle.promise,
      abort: (why) => {
        if (!this.#waiting.has(id)) return;
        this.#tell({ kind: 'abort', id, why });
        this.#settle(id)?.reject(new LineError('aborted', { abortedFor: why }));
      },
    };
  }

  // Not async beyond its type: whoever waits for a response hears of the end at once.
  #close(line: number): Promise<void> {
    this.#lines.delete(line);
    this.#failAll('it was closed', (waiting) => waiting.line === line);
    if (this.#lines.size > 0) this.#tell({ kind: 'close', line });
    else this.#end();
    return Promise.resolve();
  }

  #start(): void {
    const thread = startThread();
    this.#state = thread === undefined ? 'failed' : 'starting';
    if (thread === undefined) return;
    const unlessEnded = (step: () => void): void => {
      if (this.#thread === thread) step();
    };
    thread.on('message', (news: readonly WireNews[]) => unlessEnded(() => this.#hear(news)));
    thread.on('error', (error) => unlessEnded(() => this.#fail(String(error))));
    thread.on('exit', () => unlessEnded(() => this.#fail('it ended')));
    // Only now: whoever listens for messages keeps the process alive again.
    thread.unref();
    this.#thread = thread;
  }

  #end(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#state = 'off';
    void thread?.terminate();
  }

  #fail(why: string): void {
    this.#thread = undefined;
    this.#state = 'failed';
    this.#failAll(`the thread that held it failed: ${why}`, () => true);
  }

  #failAll(message: string, concerns: (waiting: Waiting) => boolean): void {
    for (const [id, waiting] of this.#waiting)
      if (concerns(waiting)) this.#settle(id)?.reject(new LineError(message));
  }

  #hear(news: readonly WireNews[]): void {
    this.#state = 'listening';
    for (const one of news) {
      const settle = this.#settle(one.id);
      if ('exchange' in one) settle?.resolve(one.exchange);
      else settle?.reject(new LineError(one.failure.message, one.failure));
    }
  }

  /** Gives the way to settle a request, which is waited for no more; undefined where it was not waited for. */
  #settle(id: number): PromiseWithResolvers<Exchange> | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#thread?.unref();
    return waiting?.settle;
  }

  /** Keeps orders until all that can run now has run: a message costs as much as ten orders in it. */
  #tell(order: WireOrder): void {
    if (this.#untold.push(order) === 1) setImmediate(() => this.#tellAll());
  }

  #tellAll(): void {
    const orders = this.#untold;
    this.#untold = [];
    this.#thread?.postMessage(orders);
  }
}

/**
 * Starts the thread: beside this file, the sources hold its program and dist/ its launcher. Undefined where Node may start
 * none (`--permission` without `--allow-worker`).
 */
function startThread(): Worker | undefined {
  const here = import.meta.url;
  try {
    return new Worker(new URL(`wire-thread${path.extname(here)}`, here), {
      resourceLimits: { maxYoungGenerationSizeMb: MAX_FRESH_MIB },
    });
  } catch {
    return undefined;
  }
}

/** The process's one wire. */
export const processWire = new Wire();
