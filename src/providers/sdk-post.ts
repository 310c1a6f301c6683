import { ProviderError } from '../domain/provider-error.ts';
import type { Exchange } from './collect-response.ts';
import type { Transport } from './transport.ts';

/** Headers that are taken from the SDKs: those about themselves and the protocol, not their keys or anything else. */
const SDK_HEADERS = ['accept', 'anthropic-version', 'user-agent'];

/** Part of an official SDK's client that shapes a request without sending it. */
type Sdk = {
  buildRequest(options: {
    readonly method: 'post';
    readonly path: string;
    readonly body: object;
  }): Promise<{ readonly req: { readonly headers: Headers }; readonly url: string }>;
};

type Shape = { readonly url: URL; readonly headers: Readonly<Record<string, string>> };

/**
 * Gives the way to post to an endpoint as an official SDK does it: the SDK shapes the first request, and the others differ
 * from it in their body alone, which is the JSON of what is asked. Shaping and sending each by the SDK would be a sixth of
 * the work of a run, and its readers fail on much that compatible servers send: we read the text.
 */
export function createSdkPost(
  client: Sdk,
  path: string,
  transport: Transport,
  maxBytes?: number,
): (body: object, signal?: AbortSignal) => Promise<Exchange> {
  let shape: Promise<Shape> | undefined;
  return async (body, signal) => {
    const { url, headers } = await (shape ??= shapeRequest(client, path, body));
    return await transport.post(url, JSON.stringify(body), headers, { maxBytes, signal });
  };
}

async function shapeRequest(client: Sdk, path: string, body: object): Promise<Shape> {
  const { req, url } = await client.buildRequest({ method: 'post', path, body });
  const kept = SDK_HEADERS.flatMap((name): [string, string][] => {
    const value = req.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { url: new URL(url), headers: Object.fromEntries(kept) };
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
