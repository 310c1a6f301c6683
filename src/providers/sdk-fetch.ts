import { ProviderError } from '../domain/provider-error.ts';
import type { Exchange } from './collect-response.ts';
import type { Transport } from './transport.ts';

/** Headers that are taken from the SDKs: those about themselves and the protocol, not their keys or anything else. */
const SDK_HEADERS = ['accept', 'anthropic-version', 'user-agent'];

type SdkFetch = (
  url: unknown,
  init?: { readonly headers?: unknown; readonly body?: unknown },
) => Promise<Response>;

/**
 * Gives the official SDKs a `fetch` over our transport: they shape the request, and hand back the response, whose text
 * we read: their own readers fail on much that compatible servers send. The response is only the part of a Response
 * that is touched: a whole one costs more than the rest of a request.
 */
export function createSdkFetch(transport: Transport, maxBytes?: number): SdkFetch {
  // Headers are made once (buildHeadersOnce), and so is what is taken from them.
  const taken = new WeakMap<Headers, Readonly<Record<string, string>>>();
  return async (url, init) => {
    const { headers, body } = init as { headers: Headers; body: string }; // both SDKs give Headers and JSON text
    const kept = taken.get(headers) ?? takeHeaders(headers);
    taken.set(headers, kept);
    const exchange = await transport.post(new URL(url as string), body, kept, maxBytes);
    return new LeanResponse(exchange) as unknown as Response; // the part of one that is used, see above
  };
}

function takeHeaders(headers: Headers): Readonly<Record<string, string>> {
  const kept = SDK_HEADERS.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(kept);
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
 * Gives the transport's failure where an SDK has wrapped it; a transient one where the answer could not be read.
 */
export function unwrapSdkError(error: unknown): ProviderError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ProviderError) return cause;
  return new ProviderError('transient', `the answer cannot be read: ${explain(error)}`, {
    failureKind: 'interrupted',
    cause: error,
  });
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

  constructor({ status, headers, text }: Exchange) {
    this.status = status;
    this.headers = new LeanHeaders(headers);
    this.#text = text;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}

class LeanHeaders {
  readonly #headers: Exchange['headers'];

  constructor(headers: Exchange['headers']) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    return this.#headers[name.toLowerCase()]?.toString() ?? null;
  }

  /** Gives none: the SDKs list headers only for their logs, which are off. */
  entries(): readonly [string, string][] {
    return [];
  }
}
