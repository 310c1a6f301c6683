import type { Dispatcher } from 'undici';
import { startIdleLimit } from '../deadline.ts';
import type { IdleLimit } from '../deadline.ts';
import { LineError } from './line.ts';
import type {
  Abortion,
  BodyFault,
  Exchange,
  LineRequest,
  OnBody,
  ResponseHeaders,
  Underway,
} from './line.ts';
import { readCodings, Unpacker } from './unpack.ts';

const MIB = 1024 * 1024;
/** Longest answer of a model, as it comes and unpacked: a longer one is no answer but a fault. */
export const MAX_ANSWER_BYTES = 4 * MIB;

/** Content types of answers that come in pieces: server-sent events, JSON lines. */
const STREAM = /event-stream|ndjson|jsonl/i;

/** Collects a response as it arrives: without the streams of undici's `request`, which cost as much as the request. */
export class ResponseCollector implements Dispatcher.DispatchHandler, Underway {
  readonly response: Promise<Exchange>;
  readonly #settle: PromiseWithResolvers<Exchange>;
  #aborted: LineError | undefined;
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

  constructor({ maxBytes, idleMs, onBody }: Pick<LineRequest, 'maxBytes' | 'idleMs' | 'onBody'>) {
    this.#onBody = onBody;
    this.#maxBytes = maxBytes;
    this.#idleMs = idleMs;
    this.#settle = Promise.withResolvers();
    this.response = this.#settle.promise;
  }

  /** Gives up on the response, and on its connection. */
  abort(why: Abortion): void {
    this.#aborted = new LineError('aborted', { abortedFor: why });
    this.#controller?.abort(this.#aborted);
    this.fail(this.#aborted);
  }

  /** Ends the wait for the response, since none comes. */
  fail(error: unknown): void {
    this.#idle?.callOff();
    this.#unpacker?.stop();
    this.#settle.reject(toLineError(error));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#aborted !== undefined) controller.abort(this.#aborted);
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
    this.fail(error);
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
}

/** Tells whether a status says that what was asked for comes. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** Gives the failure with the code of its root: what it was wrapped in does not pass from thread to thread. */
function toLineError(error: unknown): LineError {
  if (error instanceof LineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new LineError(message, { code: rootCode(error), cause: error });
}

function rootCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return rootCode(error.cause) ?? (error as NodeJS.ErrnoException).code;
}
