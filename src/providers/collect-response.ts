import type { Dispatcher } from 'undici';
import { startIdleLimit } from './deadline.ts';
import type { IdleLimit } from './deadline.ts';
import { readCodings, Unpacker } from './unpack.ts';

const MIB = 1024 * 1024;
/** Longest answer of a model, as it comes and unpacked: a longer one is no answer but a fault. */
export const MAX_ANSWER_BYTES = 4 * MIB;

/** Content types of answers that come in pieces: server-sent events, JSON lines. */
const STREAM = /event-stream|ndjson|jsonl/i;

/** Reason why a body cannot be read; a damaged one may come whole when it is asked for again. */
export type BodyFault = { readonly isDamage: boolean; readonly words: string };

/** Takes the pieces of a body as they come. */
export type OnBody = (chunk: Buffer) => void;

/** Headers as undici gives them. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A whole response; the text is empty where the body cannot be read, or went elsewhere. */
export type Exchange = {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly text: string;
  readonly fault: BodyFault | null;
};

/** Reason for which a response is given up: its time is over, nothing comes, or another request was answered. */
type Abortion = 'lateness' | 'silence' | 'settled';

/** Collects a response as it arrives: without the streams of undici's `request`, which cost as much as the request. */
export class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly response: Promise<Exchange>;
  /** Reason for which the response was given up; undefined where it was not. */
  abortedFor: Abortion | undefined;
  #settle: PromiseWithResolvers<Exchange>;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: ResponseHeaders = {};
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #unpacker: Unpacker | undefined;
  #hasEnded = false;
  #idle: IdleLimit | undefined;
  readonly #maxBytes: number;
  readonly #idleMs: number;
  readonly #onBody: OnBody | undefined;

  /**
   * @param maxBytes longest response, as it comes and unpacked.
   * @param idleMs longest time in which nothing comes of a response that has begun.
   * @param onBody takes the body in place of the text, where the status is one of success.
   */
  constructor(maxBytes: number, idleMs: number, onBody?: OnBody) {
    this.#onBody = onBody;
    this.#maxBytes = maxBytes;
    this.#idleMs = idleMs;
    this.#settle = Promise.withResolvers();
    this.response = this.#settle.promise;
  }

  /** Gives up on the response, and on its connection. */
  abort(why: Abortion): void {
    this.abortedFor = why;
    const reason = new Error('aborted');
    this.#controller?.abort(reason);
    this.#fail(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.abortedFor !== undefined) controller.abort(new Error('aborted'));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: ResponseHeaders,
  ): void {
    // What comes before the response, as early hints (103), is none of it.
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
    // Before the first event of a stream a model may think for long, and after its headers a whole body is due.
    if (!STREAM.test(String(headers['content-type']))) this.#listen();
    if (Number(headers['content-length'] ?? 0) > this.#maxBytes) this.#overflow();
    else if (headers['content-encoding'] !== undefined) this.#unpack(headers['content-encoding']);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#idle === undefined) this.#listen();
    else this.#idle.heard();
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) this.#overflow();
    else if (this.#unpacker === undefined) this.#take(chunk);
    else this.#unpacker.write(chunk);
  }

  onResponseEnd(): void {
    this.#hasEnded = true;
    this.#idle?.callOff();
    if (this.#unpacker === undefined) this.#finish();
    else this.#unpacker.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #listen(): void {
    this.#idle = startIdleLimit(this.#idleMs, () => this.abort('silence'));
  }

  #unpack(header: string | readonly string[]): void {
    const found = readCodings(header);
    if (found.status === 'unknown') {
      this.#giveUp(`it is packed ${found.what}`);
      return;
    }
    const { codings } = found;
    if (codings.length === 0) return;
    this.#unpacker = new Unpacker(codings, this.#maxBytes, {
      data: (chunk) => this.#take(chunk),
      end: () => this.#finish(),
      fail: ({ message }) => this.#giveUp(`it cannot be unpacked (${codings.join(', ')}): ${message}`, true),
      overflow: () => this.#overflow(),
    });
  }

  #take(chunk: Buffer): void {
    if (this.#onBody !== undefined && isSuccess(this.#status)) this.#onBody(chunk);
    else this.#chunks.push(chunk);
  }

  #finish(fault: BodyFault | null = null): void {
    const whole = fault === null ? Buffer.concat(this.#chunks).toString('utf8') : '';
    const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
    this.#settle.resolve({ status: this.#status, headers: this.#headers, text, fault });
  }

  #overflow(): void {
    this.#giveUp(`it is longer than ${this.#maxBytes / MIB} MiB, the most that is read`);
  }

  /** Ends the response where it is, since its body cannot be read: its status still counts. */
  #giveUp(words: string, isDamage = false): void {
    this.#finish({ isDamage, words });
    this.#idle?.callOff();
    this.#unpacker?.stop();
    if (!this.#hasEnded) this.#controller?.abort(new Error(words));
  }

  #fail(error: Error): void {
    this.#idle?.callOff();
    this.#unpacker?.stop();
    this.#settle.reject(error);
  }
}

/** Tells whether a status says that what was asked for comes. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
