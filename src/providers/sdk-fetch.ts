import { ProviderError } from '../domain/provider-error.ts';
import type { Exchange } from './collect-response.ts';
import { findToldError } from './told-error.ts';
import type { Transport } from './transport.ts';

/** Headers that are taken from the SDKs: those about themselves and the protocol, not their keys or anything else. */
const SDK_HEADERS = ['accept', 'anthropic-version', 'user-agent'];

type SdkFetch = (
  url: unknown,
  init?: { readonly headers?: unknown; readonly body?: unknown },
) => Promise<Response>;

/**
 * Gives the official SDKs a `fetch` over our transport: they shape the request and read the answer. The response is
 * only the part of a Response that the SDKs touch: a whole one costs more than the rest of a request.
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
 * quarter of the memory of a run. A later SDK without such a method is left as it is.
 */
export function buildHeadersOnce(client: object): void {
  const { buildHeaders } = client as { buildHeaders?: (request: unknown) => Promise<Headers> }; // private to both
  if (buildHeaders === undefined) return;
  let headers: Promise<Headers> | undefined;
  Object.assign(client, {
    buildHeaders: (request: unknown) => (headers ??= buildHeaders.call(client, request)),
  });
}

/**
 * Gives the transport's failure where an SDK has wrapped it, or the server's where an event of a stream told one; a
 * transient one where the answer could not be read.
 */
export function unwrapSdkError(error: unknown): ProviderError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ProviderError) return cause;
  const told = findToldError(error);
  if (told !== null) return told;
  return new ProviderError('transient', `the answer cannot be read: ${explain(error)}`, { cause: error });
}

/** Explains an error, but not in V8's words for wrong JSON: they quote its beginning, perhaps a part of a key. */
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

  /** Body of a streamed answer, which has arrived whole by now; null for others. */
  get body(): ReadableStream<Uint8Array> | null {
    if (!this.#isStream) return null;
    const text = /^\s*[[{]/.test(this.#text) ? toEvent(this.#text) : this.#text;
    return new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
  }
}

/** Gives a JSON body as an event: some servers answer as if no stream had been asked for, with errors above all. */
function toEvent(text: string): string {
  return `event: message\ndata: ${text.trim().replaceAll('\n', '\ndata: ')}\n\n`;
}

class LeanHeaders {
  readonly #headers: Exchange['headers'];
  readonly #type: string;

  constructor(headers: Exchange['headers'], type: string) {
    this.#headers = headers;
    this.#type = type;
  }

  /**
   * Gives a header; the content type as asked for: servers that only speak the protocol name it wrongly or not at all.
   */
  get(name: string): string | null {
    const key = name.toLowerCase();
    return key === 'content-type' ? this.#type : (this.#headers[key]?.toString() ?? null);
  }

  /** Gives none: the SDKs list headers only for their logs, which are off. */
  entries(): readonly [string, string][] {
    return [];
  }
}
