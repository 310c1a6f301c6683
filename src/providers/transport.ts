import type { Dispatcher } from 'undici';
import { ProviderError } from '../domain/provider-error.ts';
import { isLoopback } from './allowed-hosts.ts';
import { errorWords, statusError } from './http-errors.ts';
import type { ResponseHeaders } from './http-errors.ts';
import { redact } from './redact.ts';

/** A longer response is no answer but a fault. */
const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;

/** How a model's server is reached. */
export type TransportOptions = {
  /** Where requests may go; anything else is refused. */
  readonly origin: string;
  readonly key: string | null;
  /** Per request, over headers and body. */
  readonly timeoutMs: number;
  /** Connections at once. */
  readonly connections: number;
  /** Proxy for https, and hosts that are reached without it, as HTTPS_PROXY and NO_PROXY spell them. */
  readonly proxy: { readonly https: string; readonly except: string } | null;
  /** Ends all requests. */
  readonly signal: AbortSignal;
};

/** A whole response with a status of success. */
export type Exchange = { readonly status: number; readonly headers: ResponseHeaders; readonly text: string };

/**
 * One pooled connection to one server: posts JSON and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
export class Transport {
  readonly #options: TransportOptions;
  readonly #dispatcher: Dispatcher;

  private constructor(options: TransportOptions, dispatcher: Dispatcher) {
    this.#options = options;
    this.#dispatcher = dispatcher;
  }

  /** Loads the client only now: what needs no server does not pay for it. */
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
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    try {
      const response = await this.#dispatcher.request({
        origin: url.origin,
        path: url.pathname,
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body,
        signal: deadline.signal,
      });
      const text = await readBody(response.body);
      if (response.statusCode < 200 || response.statusCode > 299)
        throw this.#statusError(url, response, text);
      return { status: response.statusCode, headers: response.headers, text };
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      throw new ProviderError('transient', this.#explain(url, error, deadline.signal.aborted), {
        cause: error,
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Closes idle connections and ends requests in flight. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  #statusError(url: URL, { statusCode, headers }: Dispatcher.ResponseData, text: string): ProviderError {
    const words =
      statusCode < 400
        ? `a redirect to ${redirectHost(headers, url)}, which is not followed`
        : errorWords(text);
    return statusError(
      statusCode,
      headers,
      redact(words, this.#options.key),
      `POST ${url.host}${url.pathname}`,
    );
  }

  #explain(url: URL, error: unknown, isLate: boolean): string {
    if (isLate) return `${url.host} did not answer within ${this.#options.timeoutMs / 1000} s`;
    const { code, message } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { code: undefined, message: String(error) };
    if (code === 'ECONNREFUSED') return `cannot reach ${url.host}: connection refused`;
    if (code === 'ENOTFOUND') return `cannot reach ${url.host}: there is no such host`;
    return `the connection to ${url.host} failed: ${redact(message, this.#options.key)}`;
  }
}

async function readBody(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop destroys the body and its connection.
    if (size > MAX_RESPONSE_BYTES) throw new Error(`the response is longer than ${MAX_RESPONSE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function redirectHost(headers: ResponseHeaders, from: URL): string {
  const { location } = headers;
  return typeof location === 'string' ? (URL.parse(location, from.href)?.host ?? 'nowhere') : 'nowhere';
}
