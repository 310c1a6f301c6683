import type { Dispatcher } from 'undici';
import { ProviderError } from '../domain/provider-error.ts';
import type { Proxy } from '../domain/way.ts';
import { createLineRedactor } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';
import { isSuccess, MAX_ANSWER_BYTES, ResponseCollector } from './collect-response.ts';
import type { BodyFault, Exchange, OnBody, ResponseHeaders } from './collect-response.ts';
import { startDeadline } from './deadline.ts';
import { openDispatcher } from './dispatcher.ts';
import { readTold } from './error-body.ts';
import { statusError } from './http-errors.ts';

/** Statuses by which a proxy says that it will open no tunnel, however often it is asked. */
const TUNNEL_REFUSED = [401, 403, 407];

/** Longest time in which nothing comes of a response that has begun. */
const IDLE_MS = 30_000;

/** Options by which a model's server is reached. */
export type TransportOptions = {
  /** Origin to which requests may go; anything else is refused. */
  readonly origin: string;
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
  /** Connections at once. */
  readonly connections: number;
  readonly proxy: Proxy | null;
  /** Signal that ends all requests. */
  readonly signal: AbortSignal;
};

/** A request: its body, its headers besides those of every request, and what bounds its response. */
type Sent = {
  readonly body: string | Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Gives the request up. */
  readonly signal?: AbortSignal | undefined;
  /** Takes the body as it comes, in place of the response's text, where the status is one of success. */
  readonly onBody?: OnBody | undefined;
};

/**
 * One pooled connection to one server: sends requests and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #dispatcher: Dispatcher;
  readonly #headers: Readonly<Record<string, string>>;
  /** Redactor of the key, made once: with many errors its pattern would cost more than they do. */
  readonly #redact: Redactor;

  private constructor(options: TransportOptions, dispatcher: Dispatcher) {
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
    this.#dispatcher = dispatcher;
  }

  /** Opens a transport; nothing is connected before a request is sent. */
  static async open(options: TransportOptions): Promise<Transport> {
    const dispatcher = await openDispatcher(options);
    options.signal.addEventListener('abort', () => void dispatcher.destroy(), { once: true });
    return new Transport(options, dispatcher);
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
    const collector = new ResponseCollector(maxBytes, idleMs, onBody);
    const callOff = startDeadline(timeoutMs, () => collector.abort('lateness'));
    const giveUp = (): void => collector.abort('settled');
    signal?.addEventListener('abort', giveUp);
    const type = headers['content-type'];
    try {
      this.#dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + joinQueries(query, url.search),
          method,
          headers: { ...headers, ...this.#headers, ...(type !== undefined && { 'content-type': type }) },
          body,
        },
        collector,
      );
      const response = await collector.response;
      if (!isSuccess(response.status)) throw this.#statusError(method, url, response);
      if (response.fault !== null) throw this.#bodyError(url, response.fault);
      return response;
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      throw this.#connectionError(url, error, { abortedFor: collector.abortedFor, timeoutMs });
    } finally {
      callOff();
      signal?.removeEventListener('abort', giveUp);
    }
  }

  /** Closes idle connections and ends requests in flight. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  #statusError(method: string, url: URL, { status, headers, text, fault }: Exchange): ProviderError {
    const said =
      fault === null ? readTold(text) : { words: `a body that cannot be read: ${fault.words}`, codes: [] };
    const words =
      status < 400 ? `a redirect to ${redirectHost(headers, url)}, which is not followed` : said.words;
    const told = { words: this.#redact(words), codes: said.codes };
    return statusError(status, headers, told, `${method} ${url.host}${url.pathname}`);
  }

  #bodyError(url: URL, { isDamage, words }: BodyFault): ProviderError {
    const message = `the response of ${url.host} cannot be read: ${this.#redact(words)}`;
    return new ProviderError(isDamage ? 'transient' : 'rejected', message, {
      mayBePaid: true,
      ...(isDamage && { failureKind: 'interrupted' }),
    });
  }

  #connectionError(
    url: URL,
    error: unknown,
    {
      abortedFor,
      timeoutMs,
    }: { readonly abortedFor: ResponseCollector['abortedFor']; readonly timeoutMs: number },
  ): ProviderError {
    const { idleMs = IDLE_MS } = this.#options;
    if (abortedFor === 'silence')
      return new ProviderError(
        'transient',
        `${url.host} began to answer, and then sent nothing for ${idleMs / 1000} s`,
        { failureKind: 'interrupted', cause: error },
      );
    const message =
      abortedFor === 'lateness'
        ? `${url.host} did not answer within ${timeoutMs / 1000} s`
        : this.#explain(url, error);
    const isFinal = TUNNEL_REFUSED.includes(tunnelStatus(error) ?? 0);
    return new ProviderError(isFinal ? 'fatal' : 'transient', message, { cause: error });
  }

  #explain(url: URL, error: unknown): string {
    const { proxy } = this.#options;
    const { code, message } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, message: String(error) };
    const refused = tunnelStatus(error);
    if (proxy !== null && refused !== undefined)
      return `the proxy ${proxy.host} (${proxy.variable}) does not lead to ${url.host}: it answered ${refused}`;
    const whom = proxy === null ? url.host : `the proxy ${proxy.host} (${proxy.variable})`;
    if (code === 'ECONNREFUSED') return `cannot reach ${whom}: connection refused`;
    if (code === 'ENOTFOUND') return `cannot reach ${whom}: there is no such host`;
    return `the connection to ${url.host} failed: ${this.#redact(message)}`;
  }
}

/** Puts the query of every request before one's own. */
function joinQueries(all: string, own: string): string {
  return all === '' || own === '' ? all + own : `${all}&${own.slice(1)}`;
}

/** Reads from undici's words the status with which a proxy refused a tunnel: they are all that it gives. */
function tunnelStatus(error: unknown): number | undefined {
  const [, status] = /^Proxy response \((\d+)\)/.exec(error instanceof Error ? error.message : '') ?? [];
  return status === undefined ? undefined : Number(status);
}

function redirectHost(headers: ResponseHeaders, from: URL): string {
  const { location } = headers;
  return typeof location === 'string' ? (URL.parse(location, from.href)?.host ?? 'nowhere') : 'nowhere';
}
