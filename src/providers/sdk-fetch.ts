import { ProviderError } from '../domain/provider-error.ts';
import type { Exchange, Transport } from './transport.ts';

/** What the SDKs say about themselves and the protocol; keys and everything else they are not asked for. */
const SDK_HEADERS = ['accept', 'anthropic-version', 'user-agent'];

type SdkFetch = (
  url: unknown,
  init?: { readonly headers?: unknown; readonly body?: unknown },
) => Promise<Response>;

/**
 * Gives the official SDKs a `fetch` over our transport: they shape the request and read the answer. The response is not
 * a whole Response, which costs more than the rest of a request, but the part of one that the SDKs touch.
 */
export function createSdkFetch(transport: Transport, isStream: boolean): SdkFetch {
  return async (url, init) => {
    const { headers, body } = init as { headers: Headers; body: string }; // both SDKs give Headers and JSON text
    const kept = SDK_HEADERS.flatMap((name): [string, string][] => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const exchange = await transport.post(new URL(url as string), body, Object.fromEntries(kept));
    return new LeanResponse(exchange, isStream) as unknown as Response; // the part of one that is used, see above
  };
}

/**
 * Makes an SDK's client build the headers of its first request only: ours are all alike, and building them anew takes a
 * quarter of the memory of a run. Where a later SDK has no such method, it goes on as before.
 */
export function buildHeadersOnce(client: object): void {
  const { buildHeaders } = client as { buildHeaders?: (request: unknown) => Promise<Headers> }; // private to both
  if (buildHeaders === undefined) return;
  let headers: Promise<Headers> | undefined;
  Object.assign(client, {
    buildHeaders: (request: unknown) => (headers ??= buildHeaders.call(client, request)),
  });
}

/** Gives the transport's own failure where an SDK has wrapped it, and a transient one where the answer could not be read. */
export function unwrapSdkError(error: unknown): ProviderError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ProviderError) return cause;
  return new ProviderError('transient', `the answer cannot be read: ${explain(error)}`, { cause: error });
}

/** What V8 says of wrong JSON quotes the beginning of it: with a part of a key, perhaps. */
function explain(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not valid JSON';
  return error instanceof Error ? error.message : String(error);
}

class LeanResponse {
  readonly ok = true;
  readonly status: number;
  readonly url = '';
  readonly headers: LeanHeaders;
  readonly #text: string;
  readonly #isStream: boolean;

  constructor({ status, headers, text }: Exchange, isStream: boolean) {
    this.status = status;
    this.headers = new LeanHeaders(headers, isStream ? 'text/event-stream' : 'application/json');
    this.#text = text;
    this.#isStream = isStream;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }

  json(): Promise<unknown> {
    return Promise.resolve(JSON.parse(this.#text));
  }

  /** Only of streamed answers, which have arrived whole by now. */
  get body(): ReadableStream<Uint8Array> | null {
    if (!this.#isStream) return null;
    const text = this.#text;
    return new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
  }
}

class LeanHeaders {
  readonly #headers: Exchange['headers'];
  readonly #type: string;

  constructor(headers: Exchange['headers'], type: string) {
    this.#headers = headers;
    this.#type = type;
  }

  /** The content type is what was asked for: servers that only speak the protocol name it wrongly, or not at all. */
  get(name: string): string | null {
    const key = name.toLowerCase();
    return key === 'content-type' ? this.#type : (this.#headers[key]?.toString() ?? null);
  }

  /** The SDKs go through them for their logs alone, which are off. */
  entries(): readonly [string, string][] {
    return [];
  }
}
