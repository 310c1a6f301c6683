import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { LineError } from './line.ts';
import type { Exchange, Line, LineOptions, LineRequest, Underway } from './line.ts';
import type { WireNews, WireOrder } from './wire-thread.ts';

/** Requests of a process from which on they go out from the thread: of fewer, starting it takes more than it saves. */
const MANY = 1_000;
/** The same where it is known that so many are still to come: the sooner it is there, the more it saves. */
const SOON = { sent: 100, toCome: 2_000 } as const;
/** Most that the thread's heap holds of what it has just made. */
const MAX_FRESH_MIB = 16;
/** Most orders that are kept to be told together. */
const MOST_UNTOLD = 8;

/** Connections that the thread opens and holds. */
export type FarLine = Line & {
  /** True from when it is open until it, or the thread, has ended. */
  readonly isOpen: boolean;
};

type Waiting = { readonly line: number; readonly settle: PromiseWithResolvers<Exchange> };

/**
 * The connections of a long run, in a thread of their own: sending and reading goes on while this one scores and writes,
 * and takes half as long in a small heap. The thread starts with its first line, ends with its last one, and keeps no
 * process alive by itself. Where it fails, its requests do, and no other one is started.
 */
export class Wire {
  readonly #many: number;
  #expected = 0;
  #sent = 0;
  #thread: { readonly worker: Worker; readonly port: MessagePort } | undefined;
  #hasFailed = false;
  #lastNumber = 0;
  /** The lines, and whether the thread has told that they are open. */
  readonly #lines = new Map<number, boolean>();
  readonly #waiting = new Map<number, Waiting>();
  #untold: WireOrder[] = [];

  /** @param many requests that are sent before a line is worth a thread. */
  constructor(many = MANY) {
    this.#many = many;
  }

  /** Notes that so many requests more are to be sent, as far as is known. */
  expect(requests: number): void {
    this.#expected += requests;
  }

  /** Counts a request, and tells whether there are so many that lines are worth a thread, if there can be one. */
  countsMany(): boolean {
    this.#sent += 1;
    const isSoon = this.#sent > SOON.sent && this.#expected - this.#sent >= SOON.toCome;
    return (isSoon || this.#sent > this.#many) && !this.#hasFailed;
  }

  /** Has the thread open connections. */
  open(options: LineOptions): FarLine {
    const line = this.#nextNumber();
    this.#lines.set(line, false);
    this.#start();
    this.#tell({ kind: 'open', line, options });
    const isOpen = (): boolean => this.#lines.get(line) === true;
    return {
      get isOpen(): boolean {
        return isOpen();
      },
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
    if (this.#waiting.size === 0) this.#thread?.port.ref();
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
    this.#hearAll();
    this.#lines.delete(line);
    this.#failAll('it was closed', (waiting) => waiting.line === line);
    if (this.#lines.size > 0) this.#tell({ kind: 'close', line });
    else this.#end();
    return Promise.resolve();
  }

  #start(): void {
    if (this.#thread !== undefined || this.#hasFailed) return;
    const { port1: port, port2 } = new MessageChannel();
    const worker = startThread(port2);
    if (worker === undefined) {
      this.#fail('it may not be started');
      return;
    }
    this.#thread = { worker, port };
    const unlessEnded = (step: () => void): void => {
      if (this.#thread?.worker === worker) step();
    };
    port.on('message', (news: readonly WireNews[]) => unlessEnded(() => this.#hear(news)));
    worker.on('error', (error) => unlessEnded(() => this.#fail(String(error))));
    worker.on('exit', () => unlessEnded(() => this.#fail('it ended')));
    // Only now: whoever listens for messages keeps the process alive again.
    port.unref();
    worker.unref();
  }

  #end(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.port.close();
    void thread?.worker.terminate();
  }

  #fail(why: string): void {
    this.#hasFailed = true;
    this.#hearAll();
    this.#lines.clear();
    this.#end();
    this.#failAll(`the thread that held it failed: ${why}`, () => true);
  }

  #failAll(message: string, concerns: (waiting: Waiting) => boolean): void {
    for (const [id, waiting] of this.#waiting)
      if (concerns(waiting)) this.#settle(id)?.reject(new LineError(message));
  }

  /** Hears what the thread has told already: what came is paid for. */
  #hearAll(): void {
    const port = this.#thread?.port;
    if (port === undefined) return;
    for (let told = receiveMessageOnPort(port); told !== undefined; told = receiveMessageOnPort(port))
      this.#hear(told.message as readonly WireNews[]);
  }

  #hear(news: readonly WireNews[]): void {
    for (const one of news)
      if ('opened' in one) {
        if (this.#lines.has(one.opened)) this.#lines.set(one.opened, true);
      } else if ('exchange' in one) this.#settle(one.id)?.resolve(one.exchange);
      else this.#settle(one.id)?.reject(new LineError(one.failure.message, one.failure));
  }

  /** Gives the way to settle a request, which is waited for no more; undefined where it was not waited for. */
  #settle(id: number): PromiseWithResolvers<Exchange> | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#thread?.port.unref();
    return waiting?.settle;
  }

  /** Keeps a few orders for a moment: a message costs as much as ten orders in it, but the thread is to have work too. */
  #tell(order: WireOrder): void {
    const untold = this.#untold.push(order);
    if (untold === 1) setImmediate(() => this.#tellAll());
    else if (untold === MOST_UNTOLD) this.#tellAll();
  }

  #tellAll(): void {
    if (this.#untold.length === 0) return;
    const orders = this.#untold;
    this.#untold = [];
    this.#thread?.port.postMessage(orders);
  }
}

/**
 * Starts the thread: beside this file, the sources hold its program and dist/ its launcher. Undefined where Node may start
 * none (`--permission` without `--allow-worker`).
 */
function startThread(port: MessagePort): Worker | undefined {
  const here = import.meta.url;
  try {
    return new Worker(new URL(`wire-thread${path.extname(here)}`, here), {
      workerData: port,
      transferList: [port],
      resourceLimits: { maxYoungGenerationSizeMb: MAX_FRESH_MIB },
    });
  } catch {
    return undefined;
  }
}

/** The process's one wire. */
export const processWire = new Wire();
