import { ProviderError } from '../domain/provider-error.ts';
import { createLineRedactor } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';
import { startDeadline } from './deadline.ts';
import { readTold } from './error-body.ts';
import { statusError } from './http-errors.ts';
import { isSuccess, MAX_ANSWER_BYTES } from './wire/collect-response.ts';
import { LineError } from './wire/line.ts';
import type { BodyFault, Exchange, Line, LineOptions, LineRequest, ResponseHeaders } from './wire/line.ts';
import { openLine } from './wire/open-line.ts';

/** Statuses by which a proxy says that it will open no tunnel, however often it is asked. */
const TUNNEL_REFUSED = [401, 403, 407];

/** Longest time in which nothing comes of a response that has begun. */
const IDLE_MS = 30_000;

/** Options by which a model's server is reached. */
export type TransportOptions = LineOptions & {
  /** Query of every request, with its `?`; empty: none. */
  readonly query: string;
  /** Key that `headers` hold, which no message shows; null: none. */
  readonly key: string | null;
  /** Headers of every request, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Time limit of one request, for headers and body together. */
  readonly timeoutMs: number;
  /** Longest time in which nothing comes of a response that has begun; 30 s unless given. */
  readonly idleMs?: number;
  /** Signal that ends all requests. */
  readonly signal: AbortSignal;
};

/** A request: its body, its headers besides those of every request, and what bounds its response. */
type Sent = Pick<LineRequest, 'body' | 'headers' | 'maxBytes' | 'onBody'> & {
  readonly timeoutMs: number;
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * One pooled connection to one server: sends requests and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #line: Line;
  readonly #headers: Readonly<Record<string, string>>;
  /** Redactor of the key, made once: with many errors its pattern would cost more than they do. */
  readonly #redact: Redactor;

  private constructor(options: TransportOptions, line: Line) {
    this.#options = options;
    // An answer is a few kilobytes: packing it costs both sides more than sending it.
    this.#headers = {
      // Some gateways turn away who does not say what it is.
      'user-agent': 'llm-bench',
      ...options.headers,
      'content-type': 'application/json',
      'accept-encoding': 'identity',
    };
    this.#redact = createLineRedactor(options.key);
    this.#line = line;
  }

  /** Opens a transport; nothing is connected before a request is sent. */
  static async open(options: TransportOptions): Promise<Transport> {
    const { origin, connections, proxy } = options;
    const line = await openLine({ origin, connections, proxy });
    options.signal.addEventListener('abort', () => void line.close(), { once: true });
    return new Transport(options, line);
  }

  /** Posts a JSON body; headers are added to those of every request. A response that is longer is not read. */
  post(
    url: URL,
    body: string,
    headers: Readonly<Record<string, string>>,
    { maxBytes = MAX_ANSWER_BYTES, signal }: Pick<Sent, 'signal'> & Partial<Pick<Sent, 'maxBytes'>> = {},
  ): Promise<Exchange> {
    return this.send('POST', url, { body, headers, maxBytes, timeoutMs: this.#options.timeoutMs, signal });
  }

  /** Sends a request with or without a body, which is JSON unless its headers name another type. */
  async send(
    method: string,
    url: URL,
    { body, headers, maxBytes, timeoutMs, signal, onBody }: Sent,
  ): Promise<Exchange> {
    const { origin, query, idleMs = IDLE_MS } = this.#options;
    if (url.origin !== origin) throw new ProviderError('fatal', `a request to ${url.origin} was refused`);
    const type = headers['content-type'];
    const underway = this.#line.send({
      method,
      path: url.pathname + joinQueries(query, url.search),
      headers: { ...headers, ...this.#headers, ...(type !== undefined && { 'content-type': type }) },
      ...{ body, maxBytes, idleMs, onBody },
    });
    const callOff = startDeadline(timeoutMs, () => underway.abort('lateness'));
    const giveUp = (): void => underway.abort('settled');
    signal?.addEventListener('abort', giveUp);
    try {
      const response = await underway.response;
      if (!isSuccess(response.status)) throw this.#statusError(method, url, response);
      if (response.fault !== null) throw this.#bodyError(url, response.fault);
      return response;
    } catch (error) {
      throw error instanceof LineError ? this.#connectionError(url, error, timeoutMs) : error;
    } finally {
      callOff();
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Closes idle connections and ends requests in flight. */
  async close(): Promise<void> {
    await this.#line.close();
  }

  #statusError(method: string, url: URL, { status, headers, text, fault }: Exchange): ProviderError {
    const said =
      fault === null ? readTold(text) : { words: `a body that cannot be read: ${fault.words}`, codes: [] };
    const redirect = status < 400 ? sayRedirect(headers, url) : null;
    const told = { words: this.#redact(redirect ?? said.words), codes: said.codes };
    return statusError(status, headers, told, `${method} ${url.host}${url.pathname}`);
  }

  #bodyError(url: URL, { isDamage, words }: BodyFault): ProviderError {
    const message = `the response of ${url.host} cannot be read: ${this.#redact(words)}`;
    return new ProviderError(isDamage ? 'transient' : 'rejected', message, {
      mayBePaid: true,
      ...(isDamage && { failureKind: 'interrupted' }),
    });
  }

  #connectionError(url: URL, error: LineError, timeoutMs: number): ProviderError {
    const { idleMs = IDLE_MS } = this.#options;
    if (error.abortedFor === 'silence')
      return new ProviderError(
        'transient',
        `${url.host} began to answer, and then sent nothing for ${idleMs / 1000} s`,
        { failureKind: 'interrupted', cause: error },
      );
    const message =
      error.abortedFor === 'lateness'
        ? `${url.host} did not answer within ${timeoutMs / 1000} s`
        : this.#explain(url, error);
    const isFinal = TUNNEL_REFUSED.includes(tunnelStatus(error) ?? 0);
    return new ProviderError(isFinal ? 'fatal' : 'transient', message, { cause: error });
  }

  #explain(url: URL, error: LineError): string {
    const { proxy } = this.#options;
    const refused = tunnelStatus(error);
    if (proxy !== null && refused !== undefined)
      return `the proxy ${proxy.host} (${proxy.variable}) does not lead to ${url.host}: it answered ${refused}`;
    const whom = proxy === null ? url.host : `the proxy ${proxy.host} (${proxy.variable})`;
    if (error.code === 'ECONNREFUSED') return `cannot reach ${whom}: connection refused`;
    if (error.code === 'ENOTFOUND') return `cannot reach ${whom}: there is no such host`;
    return `the connection to ${url.host} failed: ${this.#redact(error.message)}`;
  }
}

/** Puts the query of every request before one's own. */
function joinQueries(all: string, own: string): string {
  return all === '' || own === '' ? all + own : `${all}&${own.slice(1)}`;
}

/** Reads from undici's words the status with which a proxy refused a tunnel: they are all that it gives. */
function tunnelStatus({ message }: LineError): number | undefined {
  const [, status] = /^Proxy response \((\d+)\)/.exec(message) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** Says where a response leads; null where it names no place (304, say). */
function sayRedirect({ location }: ResponseHeaders, from: URL): string | null {
  if (typeof location !== 'string') return null;
  return `a redirect to ${URL.parse(location, from.href)?.host ?? 'nowhere'}, which is not followed`;
}
