import type { Dispatcher } from 'undici';
import { ProviderError } from '../domain/provider-error.ts';
import { createLineRedactor } from '../text/redact.ts';
import type { Redactor } from '../text/redact.ts';
import { isLoopback } from './allowed-hosts.ts';
import { ResponseCollector } from './collect-response.ts';
import type { BodyFault, Exchange } from './collect-response.ts';
import { errorWords, statusError } from './http-errors.ts';
import type { ResponseHeaders } from './http-errors.ts';

/** Proxy for https, and hosts that are reached without it, as HTTPS_PROXY and NO_PROXY spell them. */
export type Proxy = { readonly https: string; readonly except: string };

/** Options by which a model's server is reached. */
export type TransportOptions = {
  /** Origin to which requests may go; anything else is refused. */
  readonly origin: string;
  readonly key: string | null;
  /** Time limit of one request, for headers and body together. */
  readonly timeoutMs: number;
  /** Connections at once. */
  readonly connections: number;
  readonly proxy: Proxy | null;
  /** Signal that ends all requests. */
  readonly signal: AbortSignal;
};

/**
 * One pooled connection to one server: posts JSON and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #dispatcher: Dispatcher;
  /** Redactor of the key, made once: with many errors its pattern would cost more than they do. */
  readonly #redact: Redactor;

  private constructor(options: TransportOptions, dispatcher: Dispatcher) {
    this.#options = options;
    this.#redact = createLineRedactor(options.key);
    this.#dispatcher = dispatcher;
  }

  /** Opens a transport and loads the client only now: a run that needs no server does not pay for it. */
  static async open(options: TransportOptions): Promise<Transport> {
    const { Agent, EnvHttpProxyAgent } = await import('undici');
    const pool = { connections: options.connections, headersTimeout: 0, bodyTimeout: 0 };
    const { proxy, origin, signal } = options;
    const dispatcher =
      proxy === null || proxy.https === '' || isLoopback(new URL(origin).hostname)
        ? new Agent(pool)
        : // Given explicitly, or it would read the environment by itself.
          new EnvHttpProxyAgent({ ...pool, httpProxy: '', httpsProxy: proxy.https, noProxy: proxy.except });
    signal.addEventListener('abort', () => void dispatcher.destroy(), { once: true });
    return new Transport(options, dispatcher);
  }

  /** Posts a JSON body; headers are added to content type and key. */
  async post(url: URL, body: string, headers: Readonly<Record<string, string>>): Promise<Exchange> {
    const { origin, key, timeoutMs } = this.#options;
    if (url.origin !== origin) throw new ProviderError('fatal', `a request to ${url.origin} was refused`);
    const collector = new ResponseCollector();
    const timer = setTimeout(() => collector.abort(), timeoutMs);
    try {
      this.#dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname,
          method: 'POST',
          headers: {
            ...headers,
            'content-type': 'application/json',
            // An answer is a few kilobytes: packing it costs both sides more than sending it.
            'accept-encoding': 'identity',
            ...(key !== null && { authorization: `Bearer ${key}` }),
          },
          body,
        },
        collector,
      );
      const response = await collector.response;
      if (response.status < 200 || response.status > 299) throw this.#statusError(url, response);
      if (response.fault !== null) throw this.#bodyError(url, response.fault);
      return response;
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      throw new ProviderError('transient', this.#explain(url, error, collector.isAborted), { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Closes idle connections and ends requests in flight. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  #statusError(url: URL, { status, headers, text, fault }: Exchange): ProviderError {
    const said = fault === null ? errorWords(text) : `a body that cannot be read: ${fault.words}`;
    const words = status < 400 ? `a redirect to ${redirectHost(headers, url)}, which is not followed` : said;
    return statusError(status, headers, this.#redact(words), `POST ${url.host}${url.pathname}`);
  }

  #bodyError(url: URL, { isDamage, words }: BodyFault): ProviderError {
    const message = `the response of ${url.host} cannot be read: ${this.#redact(words)}`;
    return new ProviderError(isDamage ? 'transient' : 'rejected', message);
  }

  #explain(url: URL, error: unknown, isLate: boolean): string {
    if (isLate) return `${url.host} did not answer within ${this.#options.timeoutMs / 1000} s`;
    const { code, message } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, message: String(error) };
    if (code === 'ECONNREFUSED') return `cannot reach ${url.host}: connection refused`;
    if (code === 'ENOTFOUND') return `cannot reach ${url.host}: there is no such host`;
    return `the connection to ${url.host} failed: ${this.#redact(message)}`;
  }
}

function redirectHost(headers: ResponseHeaders, from: URL): string {
  const { location } = headers;
  return typeof location === 'string' ? (URL.parse(location, from.href)?.host ?? 'nowhere') : 'nowhere';
}
